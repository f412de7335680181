import { describe, expect, test } from 'vitest';
import { freeCents } from '../../../domain/fund/bound.ts';
import { fund, fundHeldTo } from '../../../domain/fund/fund.ts';
import { fundLedgerRow } from '../../../domain/fund/fund-ledger-row.ts';
import { restoreReservation, restoreRules } from '../../../domain/fund/restore-reservation.ts';
import type { FundEvent } from '../../../events/fund-events.ts';
import {
  application,
  fundClosed,
  fundOpened,
  granted,
  paid,
  refunded,
  refundReversed,
  released,
  reserved,
  restored,
  roundOpened,
  yearClosed,
} from '../../support/fund-facts.ts';
import { rowOf } from '../../support/rows.ts';

/** Of 5,000 euro 2,500 were granted and paid, 350 of them freed by the settlement. */
const settled = [
  ...[fundOpened({ allocatedCents: 500_000 }), roundOpened(), reserved('a', 250_000), granted('a', 250_000)],
  ...[paid('a', 'p', 250_000), released('a', 35_000, 'settled-lower')],
];
const repaid = [...settled, refunded('a', 'r', 35_000)];
const stateOf = (history: readonly FundEvent[]) => fundHeldTo(history.reduce(fund.evolve, fund.initial));
const restore = (history: readonly FundEvent[], formerCents = 215_000) =>
  restoreReservation(stateOf(history), {
    ...{ applicationId: application('a'), formerCents, amountCents: 230_000 },
    ...{ reason: 'settlement-corrected', now: '2024-04-08T10:00:00.000Z' },
  });

describe('money that a settlement had freed', () => {
  test('is bound again, out of what is free', () => {
    expect(freeCents(stateOf(repaid))).toBe(285_000);
    expect(restore(repaid)).toEqual([restored('a', 15_000)]);
    expect(freeCents(stateOf([...repaid, restored('a', 15_000)]))).toBe(270_000);
  });

  test('needs nothing of the fund while it is with the recipient, also when others got the rest', () => {
    const given = [...settled, reserved('b', 250_000)];
    expect(freeCents(stateOf(given))).toBe(0);
    expect(restore(given)).toEqual([restored('a', 15_000)]);
    expect(restore([...given, yearClosed])).toEqual([restored('a', 15_000)]);
  });

  test('needs nothing either of a fund that has less than nothing', () => {
    const overdrawn = [
      ...[...settled, reserved('b', 250_000), granted('b', 250_000), paid('b', 'q', 250_000)],
      ...[
        released('b', 50_000),
        refunded('b', 's', 50_000),
        reserved('c', 50_000),
        refundReversed('b', 10_000),
      ],
    ];
    expect(freeCents(stateOf(overdrawn))).toBe(-10_000);
    expect(restore(overdrawn)).toEqual([restored('a', 15_000)]);
  });

  test('is bound again in a fund that promises nothing more', () =>
    expect(restore([...repaid, fundClosed])).toEqual([restored('a', 15_000)]));

  test('stays as it is where no more is due than before', () =>
    expect(restore(settled, 230_000)).toEqual([]));

  test('is a line in the book of the fund', () => {
    const { bookings } = rowOf(fundLedgerRow, 'fund-aktionsfonds-2024', ...repaid, restored('a', 15_000));
    expect(bookings.at(-1)).toMatchObject({ kind: 'restored', amountCents: 15_000, freeCents: 270_000 });
  });

  const rows: Readonly<Record<keyof typeof restoreRules, readonly FundEvent[]>> = {
    'release-awaited': settled.slice(0, -1),
    'fund-year-closed': [...repaid, yearClosed],
    'insufficient-funds-to-restore': [...repaid, reserved('b', 270_001)],
  };
  test('every rule has its row', () => expect(Object.keys(rows)).toEqual(Object.keys(restoreRules)));
  test.for(Object.entries(rows))('is not bound again: %s', ([refused, history]) =>
    expect(restore(history)).toMatchObject({ refused }),
  );
  test('a cent that is free is enough, and one that is not is named', () => {
    expect(restore([...repaid, reserved('b', 270_000)])).toEqual([restored('a', 15_000)]);
    expect(restore([...repaid, reserved('b', 270_001)])).toMatchObject({
      facts: { freeCents: 14_999, neededCents: 15_000 },
    });
  });
});
