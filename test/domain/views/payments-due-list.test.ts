import { describe, expect, test } from 'vitest';
import { paymentsDue } from '../../../domain/views/payments-due.ts';
import type { DomainEvent } from '../../../events/catalogue.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { paymentRefused } from '../../support/claim-facts.ts';
import { confirmed, joined, left, proposed } from '../../support/organisation-facts.ts';
import { approved, executed, ordered, requested } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, granted, ORGANISATION, payment, person } from '../../support/payout-facts.ts';
import { readerOfStreams } from '../../support/rows.ts';
import { applicantRegistered, office, townStreams } from '../../support/town-streams.ts';

const listed = async (
  ...asked: readonly [...Parameters<typeof paymentsDue>] extends readonly [infer Rows, infer Reader, unknown]
    ? readonly [Rows, Reader]
    : never
) => (await paymentsDue(...asked, { limit: 50, order: 'rising' })).items;

const OTHER = APPLICATION.replace('grant', 'other');
const account = (version: number) => [proposed('signatory', version), confirmed('office', version)];
const withAccounts = (count: number, ...more: readonly DomainEvent[]) => ({
  [`organisation-${ORGANISATION}`]: [
    ...[applicantRegistered, joined('member', 'member'), joined('signatory')],
    ...Array.from({ length: count }, (_, before) => account(before + 1)).flat(),
    ...more,
  ],
});
const dueIn = async (
  history: readonly PayoutEvent[],
  more: Readonly<Record<string, readonly DomainEvent[]>> = {},
) => listed(readerOfStreams({ ...townStreams, [`payout-${APPLICATION}`]: history, ...more }), office);
const begin = [granted(), accepted];

describe('payments that wait for a signature', () => {
  test('are those that nobody refused and that have not left', async () => {
    const all = ['a', 'b', 'c', 'd'].map((word) => requested(word, 50_000));
    const signed = [approved('c'), ordered('c'), approved('d'), ordered('d'), executed('d', 50_000)];
    const due = await dueIn([...begin, ...all, paymentRefused('b'), ...signed]);
    expect(due.map(({ paymentId }) => paymentId)).toEqual([payment('a'), payment('c')]);
  });

  test.for([
    ['the first of two grants', 0, 2],
    ['the second of two grants', 2, 0],
  ] as const)('begin with the one asked for first, be it of %s', async ([, others, own]) => {
    const grantOf = (applicationId: string, waits: number): readonly PayoutEvent[] => {
      const acceptedThen = Array.from({ length: 1 + waits }, () => accepted);
      return [granted({ applicationId }), ...acceptedThen, requested('a', 50_000)];
    };
    const more = { [`payout-${OTHER}`]: grantOf(OTHER, others) };
    const due = await dueIn(grantOf(APPLICATION, own), more);
    const first = own < others ? APPLICATION : OTHER;
    expect(due.map(({ applicationId }) => applicationId === first)).toEqual([true, false]);
    expect(due.map(({ requestedAt }) => requestedAt)).toEqual(
      due.map(({ requestedAt }) => requestedAt).sort(),
    );
  });

  test('name their project and who gets the money', async () => {
    const named = { title: 'Nachbarschaft im Gespräch', organisationName: 'Beispielverein Neckar e. V.' };
    expect(await dueIn([...begin, requested('a', 1)])).toMatchObject([named]);
    const rows = readerOfStreams({ [`payout-${APPLICATION}`]: [...begin, requested('a', 1)] });
    expect(await listed(rows, office)).toMatchObject([{ title: null, organisationName: null }]);
  });

  test.for<readonly [string, readonly PayoutEvent[], accounts: number, hasChanged: boolean]>([
    ['no approval has named one yet', [requested('a', 1)], 1, false],
    ['it was approved for the one in force', [requested('a', 1), approved('a', 1)], 1, false],
    ['another was confirmed since', [requested('a', 1), approved('a', 1)], 2, true],
  ])('say whether their account has changed: %s', async ([, history, accounts, hasAccountChanged]) => {
    expect(await dueIn([...begin, ...history], withAccounts(accounts))).toMatchObject([
      { hasAccountChanged },
    ]);
  });

  test('wait for the approval first, also where no account was ever confirmed', async () => {
    expect(await dueIn([...begin, requested('a', 1)])).toMatchObject([{ nextStep: 'approval' }]);
  });

  test.for<readonly [string, readonly PayoutEvent[], readonly string[]]>([
    ['the approval', [requested('a', 1)], ['member', 'signatory']],
    ['the order', [requested('a', 1), approved('a')], ['member', 'office', 'signatory']],
    [
      'the payment',
      [requested('a', 1), approved('a'), ordered('a')],
      ['member', 'office', 'cashier', 'signatory'],
    ],
  ])('name who may not sign %s: whoever signed before, and whoever acts for the recipient', async (row) => {
    const [, history, words] = row;
    const [due] = await dueIn([...begin, ...history], withAccounts(1));
    expect(due?.excludedPersonIds).toEqual(words.map(person));
  });

  test('exclude whoever asked for them, though they have left the recipient since', async () => {
    const [due] = await dueIn([...begin, requested('a', 1)], withAccounts(1, left('member')));
    expect(due?.excludedPersonIds).toEqual([person('member'), person('signatory')]);
  });
});
