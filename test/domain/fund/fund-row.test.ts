import { describe, expect, test } from 'vitest';
import { fundReactions } from '../../../domain/fund/fund-reactions.ts';
import { emptyFund, fundRow } from '../../../domain/fund/fund-row.ts';
import { waitingListRow } from '../../../domain/fund/waiting-list-row.ts';
import type { FundEvent } from '../../../events/fund-events.ts';
import {
  allocationChanged,
  application,
  fundClosed,
  fundOpened,
  granted,
  paid,
  paymentReturned,
  refunded,
  refundReversed,
  released,
  reserved,
  restored,
  roundOpened,
  sourcesSet,
  waiting,
  waits,
  yearClosed,
} from '../../support/fund-facts.ts';
import { rowOf } from '../../support/rows.ts';

const [STREAM, FUND, A] = ['fund-aktionsfonds-2024', 'aktionsfonds-2024', application('a')];
const rowAfter = (...events: FundEvent[]) => rowOf(fundRow, STREAM, fundOpened(), ...events);
const inRound = { roundId: 'round-1', grantedCents: 0 };
const money = (reservedCents: number, paidCents = 0, refundedCents = 0) => ({
  ...{ reservedCents, paidCents, refundedCents },
});

describe('the row of a fund', () => {
  test('has what the fund was opened with, and its rounds in their order', () => {
    const { provenance, ...opened } = fundOpened().data as Extract<FundEvent, { type: 'FundOpened' }>['data'];
    const [one, two] = [roundOpened(), roundOpened({ roundId: 'round-2' })];
    expect(rowAfter(one, two)).toEqual({
      ...emptyFund,
      ...opened,
      provenance,
      rounds: [one, two].map(({ data }) => ({ ...data, adoptions: [] })),
    });
  });

  test.for<[string, FundEvent[], unknown, unknown]>([
    ['reserved', [reserved('a', 900)], { ...inRound, ...money(900) }, money(900)],
    ['reserved twice', [reserved('a', 900), reserved('a', 50)], { ...inRound, ...money(950) }, money(950)],
    ['released', [reserved('a', 900), released('a', 50)], { ...inRound, ...money(850) }, money(850)],
    ['restored', [reserved('a', 900), restored('a', 50)], { ...inRound, ...money(950) }, money(950)],
    [
      'granted, and granted otherwise',
      [reserved('a', 900), granted('a', 800), granted('a', 700)],
      { ...inRound, ...money(900), grantedCents: 700 },
      money(900),
    ],
    [
      'paid',
      [paid('a', 'p', 300), paid('a', 'q', 200)],
      { ...inRound, roundId: '', ...money(0, 500) },
      money(0, 500),
    ],
    [
      'sent back by the bank',
      [paid('a', 'p', 300), paymentReturned('a', 'p', 100)],
      { ...inRound, roundId: '', ...money(0, 200) },
      money(0, 200),
    ],
    [
      'refunded',
      [reserved('a', 900), paid('a', 'p', 300), refunded('a', 'r', 70), refunded('a', 's', 5)],
      { ...inRound, ...money(900, 300, 75) },
      money(900, 300, 75),
    ],
    [
      'refunded and gone again',
      [reserved('a', 900), refunded('a', 'r', 70), refundReversed('a', 20)],
      { ...inRound, ...money(900, 0, 50) },
      money(900, 0, 50),
    ],
  ])('says of each case what was %s, and what of it in the year', ([, events, now, inYear]) => {
    const row = rowAfter(reserved('b', 1), ...events);
    expect(row.cases).toEqual({ [application('b')]: { ...inRound, ...money(1) }, [A]: now });
    expect(row.inYear).toEqual({ [application('b')]: money(1), [A]: inYear });
  });

  test.for([
    ['released', released('a', 50, 'withdrawn', '2024-12-31'), released('a', 50, 'withdrawn', '2025-01-01')],
    ['restored', restored('a', 50, '2024-12-31'), restored('a', 50, '2025-01-01')],
    ['paid', paid('a', 'p', 50, '2024-12-31'), paid('a', 'p', 50, '2025-01-01')],
    ['returned', paymentReturned('a', 'p', 50, '2024-12-31'), paymentReturned('a', 'p', 50, '2025-01-01')],
    ['refunded', refunded('a', 'r', 50, '2024-12-31'), refunded('a', 'r', 50, '2025-01-01')],
    ['reversed', refundReversed('a', 50, '2024-12-31'), refundReversed('a', 50, '2025-01-01')],
  ] as const)(
    'counts what was %s on the last day of the year to it, and not a day later',
    ([, last, late]) => {
      const before = rowAfter(reserved('a', 900));
      expect(rowAfter(reserved('a', 900), last).inYear).not.toEqual(before.inYear);
      expect(rowAfter(reserved('a', 900), late).inYear).toEqual(before.inYear);
    },
  );

  test.for<[string, FundEvent, object]>([
    ['with more money', allocationChanged(4_000_000, 300_000), { allocatedCents: 4_000_000 }],
    ['with its sources', sourcesSet(), {}],
    ['for which somebody waits', waits('b', 1, 1), {}],
    [
      'in which somebody could move up',
      { type: 'MoveUpProposed', data: { fundId: FUND, freeCents: 1, moves: [] } },
      {},
    ],
    ['that promises nothing more', fundClosed, { closedOn: '2024-12-31' }],
    ['of a closed year', yearClosed, { closedOn: '2025-01-02', yearClosed: yearClosed.data }],
  ])('of a fund %s says so', ([, event, changes]) => {
    expect(rowAfter(event)).toEqual({ ...rowAfter(), ...changes });
  });

  test('keeps the day on which it was closed, also when its year is', () => {
    expect(rowAfter(fundClosed, yearClosed)).toEqual({
      ...rowAfter(),
      ...{ closedOn: '2024-12-31', yearClosed: yearClosed.data },
    });
  });
});

describe('the row of who waits', () => {
  const rowOfList = (...events: FundEvent[]) => rowOf(waitingListRow, STREAM, fundOpened(), ...events);
  const move = { applicationId: A, amountCents: 1, requestedCents: 2 };
  const proposal: FundEvent = { type: 'MoveUpProposed', data: { fundId: FUND, freeCents: 1, moves: [move] } };

  const saidIn = ({ list, since, proposedAt }: ReturnType<typeof rowOfList>) => ({ list, since, proposedAt });

  test('says since when each waits, and when it was last said who moves up', () => {
    expect(saidIn(rowOfList())).toEqual({ list: { waiting: [], moves: [] }, since: {}, proposedAt: null });
    expect(saidIn(rowOfList(waits('a', 2, 1), proposal, waits('b', 3, 1)))).toEqual({
      list: { waiting: [waiting('a', 2, 1), waiting('b', 3, 1)], moves: [move] },
      since: { [A]: '2024-02-01T10:01:00.000Z', [application('b')]: '2024-02-01T10:03:00.000Z' },
      proposedAt: '2024-02-01T10:02:00.000Z',
    });
  });

  test.for<[FundEvent[], string[]]>([
    [[], []],
    [[waits('a', 2, 1)], ['waiting']],
    [
      [waits('a', 2, 1), proposal],
      ['waiting', 'moving-up'],
    ],
    [[proposal], ['moving-up']],
    [[waits('a', 2, 1), proposal, reserved('a', 1)], []],
  ])('is listed while somebody waits or could move up: %#', ([events, lists]) => {
    expect(waitingListRow.listsOf(rowOfList(...events))).toEqual(lists);
  });
});

describe('whoever waits', () => {
  const looksAgain = [{ command: 'propose-moving-up', params: { fundId: FUND }, body: {} }];

  test.each([
    ...[allocationChanged(1, 1), reserved('a', 1), released('a', 1), restored('a', 1)],
    ...[paymentReturned('a', 'p', 1), refunded('a', 'r', 1), refundReversed('a', 1), fundClosed, yearClosed],
  ])('is looked at again when the free money changes: $type', (event) => {
    expect(fundReactions.react({ event } as never)).toEqual(looksAgain);
  });

  test.each([
    fundOpened(),
    roundOpened(),
    granted('a', 1),
    paid('a', 'p', 1),
    sourcesSet(),
    waits('a', 1, 1),
  ])('is left alone otherwise: $type', (event) => {
    expect(fundReactions.react({ event } as never)).toEqual([]);
  });
});
