import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundCents, freeCents, toBudgetCents } from '../../../domain/fund/bound.ts';
import { fund, fundHeldTo } from '../../../domain/fund/fund.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { closeYear, closeYearRefusals, type PayoutsOfFund } from '../../../domain/year-end/close-year.ts';
import { caseAtYearEnd } from '../../../domain/year-end/year-end.ts';
import type { FundEvent } from '../../../events/fund-events.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import {
  application,
  fundOpened,
  granted,
  paid,
  refunded,
  released,
  reserved,
} from '../../support/fund-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { grantAfter } from '../../support/granted.ts';
import { approved, ordered, requested } from '../../support/payment-facts.ts';
import { accepted, granted as grantIssued, payment, terms } from '../../support/payout-facts.ts';
import { personCalled } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const JANUARY = '2025-01-07T09:00:00.000Z';
const close = { ...acting(personCalled('kasse'), JANUARY), fundId: 'aktionsfonds-2024' };

/** Grants, each with what it paid and until when it could pay. */
const payouts = (...all: [word: string, paidCents: number, payUntilOn: string | null][]): PayoutsOfFund =>
  Object.fromEntries(
    all.map(([word, paidCents, payUntilOn]) => {
      const issued = payout.evolve(payout.initial, grantIssued({ terms: { ...terms, payUntilOn } }));
      return [`payout:${application(word)}`, { ...issued, paidCents }];
    }),
  );

const afterRequest = [grantIssued(), accepted, requested('a', 200_000)];

/** The grant of b beside one payment that came so far. */
const withOne = (...signatures: PayoutEvent[]): PayoutsOfFund => {
  const state = grantAfter([...afterRequest, ...signatures]);
  return { [`payout:${application('b')}`]: { ...state, paidCents: 100_000 } };
};

const year: FundEvent[] = [
  fundOpened(),
  reserved('a', 350_000), // never granted
  ...[reserved('b', 300_000), granted('b', 300_000), paid('b', 'b', 100_000)], // not drawn in time
  ...[reserved('c', 200_000), granted('c', 200_000), paid('c', 'c', 50_000)], // not drawn either, without a day
  ...[reserved('d', 250_000), granted('d', 250_000), paid('d', 'd', 250_000)],
  ...[released('d', 35_000, 'settled-lower'), refunded('d', 'd', 10_000)], // 25,000 to come back
];
const grants = payouts(['b', 100_000, '2024-12-15'], ['c', 50_000, null], ['d', 250_000, '2024-12-15']);
const given = specification(fund, closeYear, grants);

const closed = (changes: object = {}): FundEvent => ({
  type: 'FundYearClosed',
  data: {
    ...{ fundId: 'aktionsfonds-2024', year: 2024, closedOn: '2025-01-07', allocatedCents: 3_700_000 },
    ...{ grantedCents: 750_000, paidCents: 400_000, refundedCents: 10_000 },
    ...{ releasedCents: 700_000, toBudgetCents: 700_000 },
    ...changes,
  },
});

describe('closing the year of a fund', () => {
  test('releases the 3,500.00 never granted and the 3,500.00 not drawn, with a last day or without', () => {
    given(...year)
      .when(close)
      .expectEvents(
        released('a', 350_000, 'year-end', '2025-01-07'),
        released('b', 200_000, 'year-end', '2025-01-07'),
        released('c', 150_000, 'year-end', '2025-01-07'),
        closed(),
      );
  });

  test('is done once, and nothing is promised any more', () => {
    const after = [
      ...year,
      released('a', 350_000, 'year-end', '2025-01-07'),
      released('b', 200_000, 'year-end', '2025-01-07'),
      released('c', 150_000, 'year-end', '2025-01-07'),
      closed(),
    ];
    given(...after)
      .when(close)
      .expectEvents();
    expect(after.reduce(fund.evolve, fund.initial)).toMatchObject({
      isClosed: true,
      yearClosedOn: '2025-01-07',
    });
  });

  test('leaves the fund with what was spent and what is to come back', () => {
    const { decision } = given(...year).when(close);
    const events = 'accepted' in decision ? decision.accepted : [];
    const state = fundHeldTo([...year, ...events].reduce(fund.evolve, fund.initial));
    // b 100,000 + c 50,000 + d 215,000 + 25,000 to come back
    expect(boundCents(state) - toBudgetCents(state)).toBe(390_000);
    // 350,000, 200,000 and 150,000 are released in January and free for nobody.
    expect(toBudgetCents(state)).toBe(700_000);
    expect(freeCents(state)).toBe(2_610_000);
  });

  eachRefuses(closeYearRefusals, given, {
    'unknown-fund': { given: [], when: close },
    'year-not-over': { given: year, when: { ...close, now: '2024-12-31T22:59:59.999Z' } },
    'payments-under-way': { given: year, when: close, beside: withOne(approved('a')) },
    'bookings-awaited': { given: year, when: close, beside: payouts(['b', 150_000, '2024-12-15']) },
  });

  test.for([
    ['approved', [approved('a')]],
    ['ordered', [approved('a'), ordered('a')]],
  ] as const)('waits for a payment that is %s, and names it', ([, signatures]) => {
    expect(given(...year).when(close, withOne(...signatures)).decision).toEqual({
      ...{ refused: 'payments-under-way', facts: { count: 1, paymentIds: payment('a') } },
    });
  });

  test('does not wait for a payment that nobody has released', () => {
    expect(given(...year).when(close, withOne()).decision).toHaveProperty('accepted');
  });

  test('waits until a grant that was issued is in the book: its money would be released as never granted', () => {
    const { decision } = given(...year).when(close, payouts(['a', 0, '2024-12-15']));
    expect(decision).toEqual({ refused: 'bookings-awaited', facts: { count: 1 } });
  });

  test('is possible from the first minute of the new year in Berlin', () => {
    const { decision } = given(fundOpened()).when({ ...close, now: '2024-12-31T23:00:00.000Z' });
    expect(decision).toMatchObject({ accepted: [{ data: { closedOn: '2025-01-01' } }] });
  });
});

test('every case is what it kept, what is to come back and what is still open, to the cent', () => {
  const cents = fc.nat(400_000);
  const money = fc.record({
    reservedCents: cents,
    grantedCents: fc.option(cents, { nil: undefined }),
    paidCents: cents,
    refundedCents: cents,
    payUntilOn: fc.constantFrom('2024-12-15', '2024-12-31', '2025-01-07'),
  });
  fc.assert(
    fc.property(money, (all) => {
      fc.pre(all.refundedCents <= all.paidCents);
      const line = caseAtYearEnd(all, '2025-01-07');
      const parts = line.keptCents + line.toComeBackCents + line.stillPayableCents + line.onlyReservedCents;
      expect(parts).toBe(Math.max(all.reservedCents, all.paidCents - all.refundedCents));
      expect([0, line.stillPayableCents + line.onlyReservedCents]).toContain(line.releasableCents);
    }),
  );
});
