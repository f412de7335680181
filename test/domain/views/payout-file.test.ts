import { describe, expect, test } from 'vitest';
import { payoutFileFor } from '../../../domain/views/payout-file.ts';
import type { DomainEvent } from '../../../events/catalogue.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { confirmed, joined, proposed } from '../../support/organisation-facts.ts';
import { running } from '../../support/payment-facts.ts';
import { APPLICATION, ORGANISATION } from '../../support/payout-facts.ts';
import { checked, proved, receipt } from '../../support/proof-facts.ts';
import { readerOfStreams } from '../../support/rows.ts';
import { provenCase, refunded, settledCase } from '../../support/settlement-facts.ts';
import { applicantRegistered, looking, office, townStreams } from '../../support/town-streams.ts';

type Streams = Readonly<Record<string, readonly DomainEvent[]>>;

const fileOf = async (
  history: readonly PayoutEvent[],
  { who = office, today = '2025-01-20', more = {} as Streams } = {},
) => {
  const rows = readerOfStreams({ ...townStreams, [`payout-${APPLICATION}`]: history, ...more });
  return payoutFileFor(rows, who, APPLICATION, today);
};
const bodyOf = async (...of: Parameters<typeof fileOf>) => {
  const file = await fileOf(...of);
  if (!file) throw new Error('there is no file');
  return file.body;
};

describe('the file of a grant', () => {
  test.for([
    ['a member of its recipient', looking('member'), true],
    ['its signatory', looking('signatory'), true],
    ['the office', office, true],
    ['finance', looking('cashier', 'finance'), true],
    ['a member who is administrator', looking('member', 'administrator'), true],
    ['an administrator', looking('admin', 'administrator'), false],
    ['anybody else', looking('passer'), false],
  ] as const)('is read by %s: %o', async ([, who, isRead]) => {
    expect((await fileOf(running, { who }))?.version).toBe(isRead ? running.length : undefined);
  });

  test('does not exist before there is a grant', async () => {
    expect(await payoutFileFor(readerOfStreams(townStreams), office, APPLICATION, '2025-01-20')).toBe(
      undefined,
    );
  });

  test('names the project, its recipient, and the account that was confirmed last', async () => {
    const accounts = [proposed('signatory'), confirmed('office'), proposed('signatory', 2)];
    const organisation = [applicantRegistered, joined('member'), ...accounts];
    const more = { [`organisation-${ORGANISATION}`]: organisation };
    expect(await bodyOf(running, { more })).toMatchObject({
      title: 'Nachbarschaft im Gespräch',
      organisationName: 'Beispielverein Neckar e. V.',
      confirmedAccountVersion: 1,
    });
    expect((await bodyOf(running)).confirmedAccountVersion).toBeNull();
  });

  test('says nothing of what it cannot find any more', async () => {
    const rows = readerOfStreams({ [`payout-${APPLICATION}`]: running });
    expect((await payoutFileFor(rows, office, APPLICATION, '2025-01-20'))?.body).toMatchObject({
      ...{ title: null, organisationName: null, confirmedAccountVersion: null },
    });
  });
});

test.for<readonly [string, readonly PayoutEvent[], object | null]>([
  ['while there is no proof', running, null],
  [
    'by the proof',
    provenCase,
    { provedCents: 75_000, reportedCents: 0, ownLeftOutCents: 0, isAsChecked: false, countedCents: 75_000 },
  ],
  [
    'by the check',
    [
      ...provenCase,
      checked({ otherFunds: { recognisedCents: 70_000, ownCents: null, reason: 'Ein Beleg fehlt.' } }),
    ],
    { provedCents: 70_000, reportedCents: 0, ownLeftOutCents: 0, isAsChecked: true, countedCents: 70_000 },
  ],
])('other money %s', async ([, history, figures]) => {
  expect((await bodyOf(history)).otherFunds).toEqual(figures && { plannedCents: 75_000, ...figures });
});

// 350 euro came to be due on 31 December 2024.
test.for<readonly [string, readonly PayoutEvent[], today: string, key: string, facts: object]>([
  ['nothing was asked back', running, '2025-01-01', 'claim-none', { openCents: 0, dueCents: 0 }],
  [
    'its day has come',
    settledCase,
    '2024-12-31',
    'claim-due',
    { openCents: 35_000, dueCents: 35_000, dueOn: '2024-12-31' },
  ],
  [
    'its day is over',
    settledCase,
    '2025-01-01',
    'claim-overdue',
    { openCents: 35_000, dueCents: 35_000, dueOn: '2024-12-31' },
  ],
  [
    'it was paid',
    [...settledCase, refunded(35_000)],
    '2025-01-01',
    'claim-paid',
    { openCents: 0, dueCents: 0 },
  ],
])('the claim, when %s, is told with its figures', async ([, history, today, key, facts]) => {
  const { claim } = await bodyOf(history, { today });
  expect([claim.key, claim.facts]).toEqual([key, { overpaidCents: 0, ...facts }]);
});

describe('what only offices see', () => {
  test('are receipts that may have been shown before', async () => {
    const twice = [...running, proved({ receipts: [receipt(1), receipt(2)] })];
    const same = [{ number: 1, applicationId: APPLICATION, otherNumber: 2 }];
    expect(await bodyOf(twice)).toMatchObject({ sameReceipts: same });
    const theirs = await bodyOf(twice, { who: looking('member') });
    expect('sameReceipts' in theirs || 'interestProposals' in theirs).toBe(false);
  });
});
