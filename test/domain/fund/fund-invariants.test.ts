import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bookDisbursement } from '../../../domain/fund/book-disbursement.ts';
import { bookGrant } from '../../../domain/fund/book-grant.ts';
import { bookRefund } from '../../../domain/fund/book-refund.ts';
import { freeCents, freeInRoundCents } from '../../../domain/fund/bound.ts';
import { changeAllocation } from '../../../domain/fund/change-allocation.ts';
import { type Fund, fund, fundHeldTo } from '../../../domain/fund/fund.ts';
import { fundLedgerRow } from '../../../domain/fund/fund-ledger-row.ts';
import { totalsOf } from '../../../domain/fund/fund-row.ts';
import { releaseReservation } from '../../../domain/fund/release-reservation.ts';
import { reserveFunds } from '../../../domain/fund/reserve-funds.ts';
import { reverseDisbursement } from '../../../domain/fund/reverse-disbursement.ts';
import type { FundEvent } from '../../../events/fund-events.ts';
import {
  application,
  fundOpened,
  payment,
  RESOLUTION,
  refund,
  roundOpened,
} from '../../support/fund-facts.ts';
import { acting } from '../../support/given.ts';

const words = ['a', 'b'] as const;
const DAY = '2024-04-08';
const bankDays = { bookedOn: DAY, valueOn: null };
const step = fc.record({
  kind: fc.constantFrom(
    'reserve',
    'reserve',
    'grant',
    'grant',
    'pay',
    'pay',
    'pay',
    'return',
    'refund',
    'release',
    'allocate',
  ),
  word: fc.constantFrom(...words),
  other: fc.constantFrom(...words),
  round: fc.constantFrom('round-1', 'round-2'),
  /** Often alike, so that a payment fits its grant and a refund its payment. */
  amountCents: fc.oneof(fc.constantFrom(0, 1, 50, 100), fc.nat(400)),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const decided = (state: Fund, { kind, word, other, round: roundId, amountCents }: Step) => {
  const command = {
    ...acting('reaction:any'),
    fundId: 'aktionsfonds-2024',
    applicationId: application(word),
    amountCents,
  };
  const paymentId = payment(`${word}${other}`);
  switch (kind) {
    case 'reserve': {
      const result = reserveFunds(state, { ...command, roundId, resolution: RESOLUTION });
      return 'refused' in result ? result : { accepted: result };
    }
    case 'grant':
      return bookGrant({ ...command, issuedOn: DAY }, state);
    case 'pay':
      return bookDisbursement({ ...command, paymentId, executedOn: DAY, ...bankDays }, state);
    case 'return':
      return reverseDisbursement(
        {
          ...{ ...command, paymentId, returnedOn: DAY, valueOn: null },
          amountCents: fundHeldTo(state).payments.get(paymentId)?.amountCents ?? amountCents,
        },
        state,
      );
    case 'refund':
      return bookRefund(
        { ...command, refundId: refund(`${word}${other}`), receivedOn: DAY, valueOn: null },
        state,
      );
    case 'release':
      return releaseReservation(
        { ...command, keepCents: amountCents, releasedOn: DAY, reason: 'settled-lower' },
        state,
      );
    case 'allocate':
      return changeAllocation(
        { ...command, allocatedCents: amountCents * 3, sources: null, reason: 'Any' },
        state,
      );
  }
};

const start: FundEvent[] = [
  fundOpened({ allocatedCents: 1_000 }),
  roundOpened({ quotaBasisPoints: 3_333 }),
  roundOpened({ roundId: 'round-2', deadlineOn: '2024-04-15', quotaBasisPoints: 10_000 }),
];

/** All events that a fund has seen after these steps, refusals left out. */
const historyOf = (steps: readonly Step[]): FundEvent[] => {
  const events = [...start];
  for (const next of steps) {
    const decision = decided(events.reduce(fund.evolve, fund.initial), next);
    if ('accepted' in decision) events.push(...decision.accepted);
  }
  return events;
};

/** As long as they are allowed to be: the short ones that are drawn otherwise seldom come to a payment. */
const runs = fc.array(step, { maxLength: 40, size: 'max' }).map(historyOf);

describe('a fund, whatever is asked of it in whichever order', () => {
  test('never promises more than it has', () => {
    fc.assert(
      fc.property(runs, (events) => {
        const state = fundHeldTo(events.reduce(fund.evolve, fund.initial));
        expect(state.committedCents).toBeLessThanOrEqual(state.allocatedCents);
        expect(freeCents(state)).toBeGreaterThanOrEqual(0);
        expect(freeInRoundCents(state, 'round-1')).toBeGreaterThanOrEqual(0);
        expect(freeInRoundCents(state, 'round-2')).toBeLessThanOrEqual(freeCents(state));
      }),
      { numRuns: 500 },
    );
  });

  test('pays no more than it granted, and takes back no more than it paid', () => {
    fc.assert(
      fc.property(runs, (events) => {
        const state = fundHeldTo(events.reduce(fund.evolve, fund.initial));
        expect(state.refundedCents).toBeLessThanOrEqual(state.paidCents);
        for (const { grantedCents = 0, paidCents, refundedCents } of state.cases.values()) {
          expect(refundedCents).toBeLessThanOrEqual(paidCents);
          expect(paidCents - refundedCents).toBeLessThanOrEqual(grantedCents);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('has a ledger that adds up to the same figures', () => {
    fc.assert(
      fc.property(runs, (events) => {
        const state = fundHeldTo(events.reduce(fund.evolve, fund.initial));
        const row = events.reduce(
          (before, event, index) =>
            fundLedgerRow.project(before, {
              event,
              stream: 'fund-aktionsfonds-2024',
              revision: index + 1,
              index,
              recordedAt: '2024-02-01T10:00:00.000Z',
              actor: 'reaction:any',
            }),
          fundLedgerRow.initial,
        );
        expect(totalsOf(row)).toEqual({
          allocatedCents: state.allocatedCents,
          reservedCents: state.committedCents,
          grantedCents: state.grantedCents,
          paidCents: state.paidCents,
          refundedCents: state.refundedCents,
          freeCents: freeCents(state),
          toBudgetCents: 0,
        });
        expect(row.bookings.at(-1)?.freeCents).toBe(freeCents(state));
      }),
      { numRuns: 300 },
    );
  });
});
