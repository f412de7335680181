import { describe, expect, test } from 'vitest';
import type { RowReader } from '../../../domain/projection.ts';
import { type WorkItem, worklist } from '../../../domain/views/worklist.ts';
import type { ApplicationEvent } from '../../../events/application-events.ts';
import type { DomainEvent } from '../../../events/catalogue.ts';
import { admitted, asked, checkStarted, submitted } from '../../support/application-facts.ts';
import { fundOpened, roundOpened, waits } from '../../support/fund-facts.ts';
import { inPortal, posted } from '../../support/notice-facts.ts';
import { joined, proposed } from '../../support/organisation-facts.ts';
import { issued, rejected, waitlisted } from '../../support/outcome-facts.ts';
import { approved, requested } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, FUND, granted, ORGANISATION } from '../../support/payout-facts.ts';
import {
  rejectionFinal,
  rejectionInPortal,
  rejectionObjected,
  rejectionPosted,
} from '../../support/rejection-facts.ts';
import { readerOfStreams, recordedAt } from '../../support/rows.ts';
import { caseClosed, demanded } from '../../support/settlement-facts.ts';
import { applicantRegistered, townStreams } from '../../support/town-streams.ts';

const handedIn = submitted({ applicationId: APPLICATION });
const withCase = (
  events: readonly ApplicationEvent[],
  more: Readonly<Record<string, readonly DomainEvent[]>> = {},
) => readerOfStreams({ ...townStreams, [`application-${APPLICATION}`]: [handedIn, ...events], ...more });
const workOn = async (today: string, ...of: Parameters<typeof withCase>) =>
  (await listed(withCase(...of), today)).map(({ key, waitsFor, dueOn, isOverdue }) => [
    key,
    waitsFor,
    dueOn,
    isOverdue,
  ]);
const listed = async (rows: RowReader, today: string, which: Parameters<typeof worklist>[2] = {}) =>
  (await worklist(rows, today, which, { limit: 50 })).items;
const office = 'coordination-office';
const theirs = {
  applicationId: APPLICATION,
  organisationId: ORGANISATION,
  ...{ programmeId: 'demokratie-leben', fundId: FUND },
  title: 'Nachbarschaft im Gespräch',
  inChargeId: null,
};
const withGrant = (...events: DomainEvent[]) => ({ [`payout-${APPLICATION}`]: events });

describe('what waits', () => {
  test('is a question to the applicant until its day, and from then on a matter of the office', async () => {
    const clarifying = [checkStarted, asked('title')];
    expect(await workOn('2024-02-14', clarifying)).toEqual([
      ['next-clarification', 'applicant', '2024-02-14', false],
    ]);
    expect(await listed(withCase(clarifying), '2024-02-15')).toEqual([
      {
        ...{ ...theirs, key: 'work-answer-overdue', waitsFor: office, since: recordedAt(2) },
        ...{ dueOn: '2024-02-14', isOverdue: true },
      },
    ]);
  });

  test('is the next step of each case, for whoever has to take it', async () => {
    // The formal check takes a week from the end of the round on 15 January.
    for (const [today, isOverdue] of [
      ['2024-01-22', false],
      ['2024-01-23', true],
    ] as const)
      expect(await workOn(today, [])).toEqual([['next-submitted', office, '2024-01-22', isOverdue]]);
    const [before] = await workOn('2024-01-20', [checkStarted, admitted]);
    expect(before?.slice(0, 2)).toEqual(['next-admitted', 'committee']);
  });

  test('is each payment for the office whose signature is missing', async () => {
    const rows = withCase(
      [],
      withGrant(granted(), accepted, requested('a', 1), requested('b', 2), approved('b')),
    );
    const found = (await listed(rows, '2024-02-02')).filter(({ key }) => key.startsWith('work-payment'));
    const none = { dueOn: null, isOverdue: false };
    expect(found).toEqual([
      { ...theirs, ...none, key: 'work-payment-requested', waitsFor: office, since: recordedAt(2) },
      { ...theirs, ...none, key: 'work-payment-approved', waitsFor: 'finance', since: recordedAt(3) },
    ]);
  });

  test('is a notice in the portal the day after it can be fetched', async () => {
    const rows = withCase([], withGrant(granted(), inPortal));
    const letters = async (today: string) =>
      (await listed(rows, today)).filter(({ key }) => key === 'work-notice-to-post');
    expect(await letters('2024-06-13')).toEqual([]);
    expect(await letters('2024-06-14')).toEqual([
      {
        ...{ ...theirs, key: 'work-notice-to-post', facts: {}, waitsFor: office, since: '2024-06-03' },
        ...{ dueOn: null, isOverdue: false },
      },
    ]);
    expect(await workOn('2024-06-14', [], withGrant(granted(), posted()))).not.toContainEqual([
      ...['work-notice-to-post', office, null, false],
    ]);
  });

  test('is money that was asked back and did not come, as long as the case is open', async () => {
    const claim = [granted(), accepted, demanded(35_000, '2024-12-31')];
    const overdue = ['work-claim-overdue', 'finance', '2024-12-31', true];
    expect(await workOn('2025-01-01', [], withGrant(...claim))).toContainEqual(overdue);
    expect(await workOn('2024-12-31', [], withGrant(...claim))).not.toContainEqual(overdue);
    expect(await workOn('2025-01-01', [], withGrant(...claim, caseClosed))).not.toContainEqual(overdue);
  });

  test('is an account that nobody has confirmed', async () => {
    const streams = {
      [`organisation-${ORGANISATION}`]: [applicantRegistered, joined('member'), proposed('member')],
    };
    expect((await listed(readerOfStreams(streams), '2024-02-01'))[0]).toEqual({
      ...{
        key: 'work-account-to-confirm',
        waitsFor: office,
        applicationId: null,
        organisationId: ORGANISATION,
        ...{ programmeId: null, fundId: null, inChargeId: null },
      },
      ...{ title: 'Beispielverein Neckar e. V.', since: recordedAt(2), dueOn: null, isOverdue: false },
    });
  });

  test.for<readonly [string, number, string, boolean]>([
    ['work-move-up', 250_000, '2024-12-31', true],
    ['work-move-up-partly', 249_999, '2024-12-31', true],
    ['work-move-up', 250_000, '2025-01-01', false],
  ])(
    'is whoever moves up in the year of the fund: %s with %i on %s',
    async ([key, amountCents, today, isThere]) => {
      const move = { applicationId: APPLICATION, roundId: 'round-1', amountCents, requestedCents: 250_000 };
      const proposedMove = {
        type: 'MoveUpProposed',
        data: { fundId: FUND, moves: [move] },
      } as unknown as DomainEvent;
      const fund = [fundOpened(), roundOpened(), waits('x', 250_000, 80), proposedMove];
      const items = async (...events: ApplicationEvent[]) =>
        (await listed(withCase(events, { [`fund-${FUND}`]: fund }), today)).filter((one) => one.key === key);
      expect(await items(checkStarted, admitted, waitlisted)).toEqual(
        isThere
          ? [
              {
                ...{ ...theirs, key, waitsFor: office, facts: { amountCents, requestedCents: 250_000 } },
                ...{ since: recordedAt(3), dueOn: null, isOverdue: false },
              },
            ]
          : [],
      );
      expect(await items(checkStarted, admitted)).toEqual([]);
    },
  );
});

describe('a rejection asks the office', () => {
  const toPost = ['work-rejection-to-post', office, null, false];
  const objection = ['work-rejection-objection', office, null, false];
  test.for<readonly [string, string, readonly ApplicationEvent[], readonly unknown[]]>([
    ['for its letter', '2024-06-03', [], [toPost]],
    ['for nothing while it can be fetched', '2024-06-13', [rejectionInPortal], []],
    ['for its letter once it no longer can be', '2024-06-14', [rejectionInPortal], [toPost]],
    ['for nothing once it was notified', '2024-06-10', [rejectionPosted()], []],
    ['for an answer to an objection', '2024-06-21', [rejectionPosted(), rejectionObjected()], [objection]],
    ['for nothing once it is final', '2024-07-09', [rejectionPosted(), rejectionFinal], []],
  ])('%s', async ([, today, events, expected]) => {
    expect(await workOn(today, [checkStarted, rejected, ...events])).toEqual(expected);
  });
});

test('what runs out first comes first, then what has waited longest, in pages of whatever size', async () => {
  const other = APPLICATION.replace('grant', 'other');
  const rows = withCase([issued], {
    ...withGrant(granted(), accepted, requested('a', 1), requested('b', 2), approved('b')),
    [`application-${other}`]: [submitted({ applicationId: other })],
    [`organisation-${ORGANISATION}`]: [applicantRegistered, joined('member'), proposed('member')],
  });
  const all = await listed(rows, '2024-01-20');
  expect(all.map(({ key }) => key)).toEqual([
    ...['next-submitted', 'next-accepted', 'work-payment-requested', 'work-account-to-confirm'],
    'work-payment-approved',
  ]);
  for (const limit of [1, 2, 3]) {
    const found: WorkItem[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const page = await worklist(rows, '2024-01-20', {}, { limit, after });
      found.push(...page.items);
      after = page.next;
    }
    expect(found).toEqual(all);
  }
  const keys = async (which: Parameters<typeof worklist>[2]) =>
    (await listed(rows, '2024-01-20', which)).map(({ key }) => key);
  expect(await keys({ waitsFor: 'finance' })).toEqual(['work-payment-approved']);
  expect(await keys({ waitsFor: 'applicant', fundId: FUND })).toEqual(['next-accepted']);
  expect(await keys({ programmeId: 'another' })).toEqual([]);
});
