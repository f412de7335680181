import type { PayoutEvent } from '../../events/payout-events.ts';
import { type Decision, firstBroken, type Rules, type Verdict } from '../decision.ts';
import { isObjectionOpen, isPayable } from './notice.ts';
import { type Payout, requestableCents } from './payout.ts';
import { isBeforeYearEnd, isOwnGrant, type OnGrant, type WithOrganisation } from './payout-rules.ts';

export type RequestPayment = OnGrant & { readonly amountCents: number };

const UNDER_CHECK: ReadonlySet<Payout['status']> = new Set([
  'proof-submitted',
  'proof-asked',
  'proof-checked',
]);

export const requestPaymentRules = {
  'unknown-grant': isOwnGrant,
  'grant-not-accepted': (_command, { isAccepted }) => isAccepted,
  'grant-not-final': (_command, payout) => isPayable(payout) || isObjectionOpen(payout),
  'objection-open': (_command, payout) => !isObjectionOpen(payout),
  'renounced-before': (_command, { status }) => status !== 'renounced',
  'case-closed': (_command, { isClosed }) => !isClosed,
  'settlement-awaited': (_command, { status }) => !UNDER_CHECK.has(status),
  'year-end-passed': isBeforeYearEnd,
  'payment-without-amount': ({ amountCents }) => amountCents > 0,
  'payment-over-grant': ({ amountCents }, payout): Verdict => {
    const leftCents = requestableCents(payout);
    return amountCents <= leftCents || { amountCents, leftCents };
  },
  'no-confirmed-account': (_command, _payout, { organisation }) =>
    organisation.confirmedAccountVersion !== undefined,
} satisfies Rules<RequestPayment, Payout, WithOrganisation>;

export type RequestPaymentRefusal = keyof typeof requestPaymentRules;

/**
 * Decides whether a drawdown of the grant may be asked for.
 *
 * While the proof of use is being checked nothing new is paid, because the settlement says what is still due.
 */
export const requestPayment = (
  command: RequestPayment,
  payout: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, RequestPaymentRefusal> => {
  const refusal = firstBroken(requestPaymentRules, command, payout, others);
  if (refusal) return refusal;
  const { applicationId, amountCents, actorId: requestedBy } = command;
  const paymentId = command.derivedId('pay');
  return {
    accepted: [{ type: 'PaymentRequested', data: { applicationId, paymentId, amountCents, requestedBy } }],
  };
};
