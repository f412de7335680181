import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Acting } from '../../../domain/aggregate.ts';
import { approvePayment } from '../../../domain/payment/approve-payment.ts';
import { executePayment } from '../../../domain/payment/execute-payment.ts';
import { orderPayment } from '../../../domain/payment/order-payment.ts';
import { refusePayment } from '../../../domain/payment/refuse-payment.ts';
import { requestPayment } from '../../../domain/payment/request-payment.ts';
import { returnPayment } from '../../../domain/payment/return-payment.ts';
import { committedPaymentsCents, payableCents } from '../../../domain/payout/payable.ts';
import { signersOf } from '../../../domain/payout/payment.ts';
import { evolveGrant, type Granted } from '../../../domain/payout/payout.ts';
import { checkProof } from '../../../domain/proof/check-proof.ts';
import { submitProof } from '../../../domain/proof/submit-proof.ts';
import { settle } from '../../../domain/settlement/settle.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { grantAfter } from '../../support/granted.ts';
import { paid } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, granted, payment, person } from '../../support/payout-facts.ts';
import { byReceipts, receipts, recognised } from '../../support/proof-facts.ts';
import { openYear, recipient } from '../../support/recipient.ts';

const PEOPLE = ['ada', 'bo', 'cem', 'dana', 'eli', 'fee', 'gul'].map(person);
const STEPS = [
  ...['request', 'approve', 'order', 'execute', 'approve', 'order', 'execute'],
  ...['refuse', 'return', 'prove', 'check', 'settle'],
] as const;

/** One thing that somebody tries: who, what, with which payment, how much, and under which bank account. */
const attempt = fc.record({
  actorId: fc.constantFrom(...PEOPLE),
  step: fc.constantFrom(...STEPS),
  place: fc.nat(3),
  amountCents: fc.integer({ min: 0, max: 260_000 }),
  accountVersion: fc.constantFrom(1, 1, 1, 2),
});
type Attempt = (typeof attempt extends fc.Arbitrary<infer A> ? A : never) & { readonly number: number };

/** Everybody belongs to the recipient where that is needed and to nobody where it is not: only the person counts. */
const inside = recipient({ members: new Map(PEOPLE.map((id) => [id, 'signatory'])) });
const outside = (accountVersion: number) =>
  recipient({ members: new Map(), confirmedAccountVersion: accountVersion });

const decide = (state: Granted, tried: Attempt) => {
  const acting: Acting = {
    actorId: tried.actorId,
    roles: new Set(),
    now: '2024-10-05T10:00:00.000Z',
    derivedId: (prefix) => `${prefix}_${String(tried.number).padStart(26, '0')}`,
  };
  const ids = [...state.payments.keys()];
  const command = {
    ...acting,
    ...{ applicationId: APPLICATION, paymentId: ids[tried.place % ids.length] ?? payment('none') },
  };
  const office = { organisation: outside(tried.accountVersion), ...openYear };
  switch (tried.step) {
    case 'request':
      return requestPayment(
        { ...command, amountCents: tried.amountCents, need: [], spentCents: null },
        state,
        { organisation: inside, ...openYear },
      );
    case 'approve':
      return approvePayment(command, state, office);
    case 'order':
      return orderPayment(command, state, office);
    case 'execute':
      return executePayment({ ...command, executedOn: null, valueOn: null }, state, office);
    case 'refuse':
      return refusePayment({ ...command, reason: 'Nein.' }, state);
    case 'return':
      return returnPayment({ ...command, reason: 'other', returnedOn: null, valueOn: null }, state, office);
    case 'prove': {
      const proof = { ...byReceipts, receipts, otherFundsCents: tried.amountCents };
      return submitProof({ ...command, ...proof }, state, { organisation: inside });
    }
    case 'check': {
      const findings = receipts.map(({ number, amountCents }) => recognised(number, amountCents));
      const judgement = { findings, overruns: [], verifiedBasis: null, otherFunds: null, questions: [] };
      return checkProof({ ...command, ...judgement, proofId: null }, state, office);
    }
    case 'settle':
      return settle(command, state, office);
    default:
      throw new Error(`unknown step ${tried.step}`);
  }
};

/** A grant of which nothing was asked for yet, or all but 500 euro was paid. */
const BEGINNINGS = [[], paid('first', 200_000)].map((events) => grantAfter([granted(), accepted, ...events]));

const story = fc.record({
  beginning: fc.constantFrom(...BEGINNINGS),
  tries: fc.array(attempt, { minLength: 10, maxLength: 120, size: 'max' }),
});
type Story = typeof story extends fc.Arbitrary<infer S> ? S : never;

/** Carries out whatever is allowed, and calls `after` with what was recorded and the state behind it. */
const play = (
  { beginning, tries }: Story,
  after: (event: PayoutEvent, state: Granted, before: Granted) => void,
) =>
  tries.reduce((before, tried, number) => {
    const decision = decide(before, { ...tried, number });
    if ('refused' in decision) return before;
    return decision.accepted.reduce((state, event) => {
      const next = evolveGrant(state, event);
      after(event, next, state);
      return next;
    }, before);
  }, beginning);

describe('whatever anybody tries in whatever order', () => {
  test('payments never come to more than the grant, nor new ones to more than the final grant', () => {
    fc.assert(
      fc.property(story, (tried) => {
        play(tried, ({ type }, state) => {
          expect(committedPaymentsCents(state)).toBeLessThanOrEqual(250_000);
          expect(state.paidCents).toBeGreaterThanOrEqual(0);
          if (type === 'PaymentRequested')
            expect(committedPaymentsCents(state)).toBeLessThanOrEqual(payableCents(state));
        });
      }),
      { numRuns: 300 },
    );
  });

  test('four different persons stand behind every payment that was made', () => {
    const seen = { executed: 0 };
    fc.assert(
      fc.property(story, (tried) => {
        play(tried, (event, state) => {
          if (event.type !== 'PaymentExecuted') return;
          seen.executed += 1;
          const made = state.payments.get(event.data.paymentId)!;
          const persons = [...signersOf(made), event.data.executedBy];
          expect(persons).toHaveLength(4);
          expect(new Set(persons).size).toBe(4);
        });
      }),
      { numRuns: 300 },
    );
    expect(seen.executed).toBeGreaterThan(0);
  });

  test('money goes only to the account that was approved last', () => {
    fc.assert(
      fc.property(story, (tried) => {
        const versions = new Map<string, number>();
        play(tried, ({ type, data }, _state, before) => {
          if (type === 'PaymentApproved') versions.set(data.paymentId, data.accountVersion);
          if (type !== 'PaymentExecuted') return;
          expect(before.payments.get(data.paymentId)).toMatchObject({
            accountVersion: versions.get(data.paymentId),
          });
        });
      }),
      { numRuns: 300 },
    );
  });

  test('nobody checks the use of money that they released', () => {
    const seen = { checked: 0 };
    fc.assert(
      fc.property(story, (tried) => {
        play(tried, ({ type, data }, _state, before) => {
          if (type !== 'ProofChecked') return;
          seen.checked += 1;
          expect(before.releasedBy.has(data.checkedBy)).toBe(false);
        });
      }),
      { numRuns: 300 },
    );
    expect(seen.checked).toBeGreaterThan(0);
  });

  test('at the settlement nothing is lost: final grant and refund are what was paid', () => {
    const seen = { settled: 0 };
    fc.assert(
      fc.property(story, (tried) => {
        play(tried, ({ type, data }) => {
          if (type !== 'FinalGrantSet') return;
          seen.settled += 1;
          expect(data.finalCents).toBeLessThanOrEqual(data.grantedCents);
          expect(data.finalCents - data.stillPayableCents + data.refundCents).toBe(data.paidCents);
        });
      }),
      { numRuns: 300 },
    );
    expect(seen.settled).toBeGreaterThan(0);
  });
});
