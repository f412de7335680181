import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeCents, freeInRoundCents, toBudgetCents } from '../../../domain/fund/bound.ts';
import { fund, fundHeldTo } from '../../../domain/fund/fund.ts';
import { fundLedgerRow } from '../../../domain/fund/fund-ledger-row.ts';
import { publicFund, totalsOf } from '../../../domain/fund/fund-row.ts';
import { movesInRow } from '../../../domain/fund/moves-in-row.ts';
import { reserveFunds } from '../../../domain/fund/reserve-funds.ts';
import { restoreReservation } from '../../../domain/fund/restore-reservation.ts';
import { waitingListRow } from '../../../domain/fund/waiting-list-row.ts';
import { proposeMovingUp } from '../../../domain/waiting-list/propose-moving-up.ts';
import type { FundEvent } from '../../../events/fund-events.ts';
import {
  application,
  fundOpened,
  granted,
  paid,
  paymentReturned,
  RESOLUTION,
  refunded,
  released,
  reserved,
  restored,
  roundOpened,
  waiting,
  waits,
} from '../../support/fund-facts.ts';
import { acting } from '../../support/given.ts';
import { rowOf } from '../../support/rows.ts';

const STREAM = 'fund-aktionsfonds-2024';
const LAST_MOMENT = '2024-12-31T22:59:59.999Z';
const NEW_YEAR = '2024-12-31T23:00:00.000Z';

/** 2,300.00, of which 2,000.00 were granted and 1,640.00 paid: 300.00 are free on 31 December. */
const december: FundEvent[] = [
  fundOpened({ allocatedCents: 230_000 }),
  roundOpened(),
  ...[reserved('a', 200_000), granted('a', 200_000), paid('a', 'p', 164_000)],
];
const settledOn = (day: string) => [...december, released('a', 36_000, 'settled-lower', day)];

const folded = (events: readonly FundEvent[]) => fundHeldTo(events.reduce(fund.evolve, fund.initial));
const rowAfter = (events: readonly FundEvent[]) => rowOf(fundLedgerRow, STREAM, ...events);
const resolve = (events: readonly FundEvent[], amountCents: number, now: string) =>
  reserveFunds(folded(events), {
    ...{ applicationId: application('b'), roundId: 'round-1', amountCents, resolution: RESOLUTION, now },
  });

describe('300.00 are free on 31 December, and a settlement brings 360.00 back', () => {
  test('on the last day they are free for others, on the day after they belong to the budget', () => {
    const last = folded(settledOn('2024-12-31'));
    expect([freeCents(last), freeInRoundCents(last, 'round-1'), toBudgetCents(last)]).toEqual([
      66_000, 66_000, 0,
    ]);
    const after = folded(settledOn('2025-01-01'));
    expect([freeCents(after), freeInRoundCents(after, 'round-1'), toBudgetCents(after)]).toEqual([
      30_000, 30_000, 36_000,
    ]);
  });

  test('the row, the totals and the book of the fund say the same', () => {
    const row = rowAfter(settledOn('2025-01-08'));
    expect(publicFund(row)).toMatchObject({ freeCents: 30_000, toBudgetCents: 36_000 });
    expect(publicFund(row).rounds).toMatchObject([{ freeCents: 30_000 }]);
    expect(totalsOf(row)).toMatchObject({ freeCents: 30_000, toBudgetCents: 36_000, reservedCents: 164_000 });
    expect(row.bookings.at(-1)).toMatchObject({
      ...{ kind: 'released', freeCents: 30_000, toBudgetCents: 36_000 },
    });
  });

  test("600.00 for a project that has ended are refused in January, and on New Year's Eve they pass", () => {
    const spent = settledOn('2024-12-31');
    expect(resolve(spent, 60_000, LAST_MOMENT)).toEqual([reserved('b', 60_000)]);
    for (const amountCents of [60_000, 30_000, 1])
      expect(resolve(settledOn('2025-01-08'), amountCents, NEW_YEAR)).toEqual({
        ...{ refused: 'fund-year-over', facts: { year: 2024 } },
      });
    expect(resolve(settledOn('2025-01-08'), 0, NEW_YEAR)).toEqual([]);
  });

  test('nobody moves up after the year, and whoever did is told otherwise', () => {
    const entry = waiting('b', 60_000, 80);
    const events = [...settledOn('2024-12-30'), waits('b', 60_000, 80)];
    const row = rowOf(waitingListRow, STREAM, ...events);
    expect(movesInRow(row, [entry], LAST_MOMENT)).toMatchObject([{ amountCents: 60_000 }]);
    expect(movesInRow(row, [entry], NEW_YEAR)).toEqual([]);
    const propose = (now: string, history: readonly FundEvent[]) =>
      proposeMovingUp({ ...acting('clock:daily', now), fundId: 'aktionsfonds-2024' }, folded(history), {
        [`application:${application('b')}`]: { status: 'waitlisted' },
      });
    const proposed = propose(LAST_MOMENT, events);
    const told = 'accepted' in proposed ? proposed.accepted : [];
    expect(told).toMatchObject([{ data: { moves: [{ amountCents: 60_000 }] } }]);
    expect(propose(NEW_YEAR, [...events, ...told])).toMatchObject({ accepted: [{ data: { moves: [] } }] });
  });
});

describe('money that a recipient pays back', () => {
  const settled = [...december, paid('a', 'q', 36_000), released('a', 36_000, 'settled-lower')];

  test.for([
    ['2024-12-31', 66_000, 0],
    ['2025-01-01', 30_000, 36_000],
  ] as const)('received on %s', ([receivedOn, freeNow, budget]) => {
    const state = folded([...settled, refunded('a', 'r', 36_000, receivedOn)]);
    expect([freeCents(state), toBudgetCents(state)]).toEqual([freeNow, budget]);
  });

  test('in December and booked after a release of January is money of the year', () => {
    const entered = [
      ...december,
      paid('a', 'q', 36_000),
      released('a', 36_000, 'settled-lower', '2024-12-20'),
    ];
    const state = folded([
      ...entered,
      refunded('a', 'late', 6_000, '2025-01-02'),
      refunded('a', 'early', 30_000, '2024-12-30'),
    ]);
    expect([freeCents(state), toBudgetCents(state)]).toEqual([60_000, 6_000]);
  });

  test('a payment that the bank sends back after the year is free for nobody', () => {
    const state = folded([...december, paymentReturned('a', 'p', 164_000, '2025-01-03')]);
    expect([freeCents(state), toBudgetCents(state)]).toEqual([30_000, 0]);
  });

  test('is given again to the same case where its settlement is corrected, not out of what others could have', () => {
    const january = settledOn('2025-01-08');
    const corrected = restoreReservation(folded([...january, reserved('c', 30_000)]), {
      ...{ applicationId: application('a'), formerCents: 164_000, amountCents: 190_000 },
      ...{ reason: 'settlement-corrected', now: '2025-01-09T10:00:00.000Z' },
    });
    expect(corrected).toEqual([restored('a', 26_000, '2025-01-09')]);
    const state = folded([...january, restored('a', 26_000, '2025-01-09')]);
    expect([freeCents(state), toBudgetCents(state)]).toEqual([30_000, 10_000]);
  });
});

test('whatever moves after the year, nothing more is free than on its last day', () => {
  const cents = fc.integer({ min: 1, max: 50_000 });
  const late = fc.oneof(
    cents.map((amount) => released('a', amount, 'settled-lower', '2025-01-08')),
    cents.map((amount) => refunded('a', 'r', amount, '2025-02-01')),
    cents.map((amount) => paymentReturned('a', 'p', amount, '2025-01-03')),
  );
  fc.assert(
    fc.property(fc.array(late, { maxLength: 4 }), (events) => {
      const state = folded([...december, ...events]);
      const row = rowAfter([...december, ...events]);
      expect(freeCents(state)).toBeLessThanOrEqual(30_000);
      expect(toBudgetCents(state)).toBeGreaterThanOrEqual(0);
      const { freeCents: freeInRow, toBudgetCents: budgetInRow } = totalsOf(row);
      expect([freeInRow, budgetInRow]).toEqual([freeCents(state), toBudgetCents(state)]);
    }),
  );
});
