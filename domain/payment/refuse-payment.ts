import type { PayoutEvent } from '../../events/payout-events.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Paying } from '../payout/paying.ts';
import { isPending } from '../payout/payment.ts';
import { isInNoRun, type OnPayment, paymentOf } from '../payout/payment-rules.ts';

export type RefusePayment = OnPayment & { readonly reason: string };

export const refusePaymentRules = {
  'unknown-payment': (command, payout) => paymentOf(payout, command) !== undefined,
  'payment-not-at-this-step': (command, payout) => {
    const payment = paymentOf(payout, command);
    return (payment !== undefined && isPending(payment)) || { status: payment?.status ?? '' };
  },
  'payment-in-run': isInNoRun,
} satisfies Rules<RefusePayment, Paying>;

export type RefusePaymentRefusal = keyof typeof refusePaymentRules;

/** Decides whether a payment is stopped before the money leaves; the sum can be asked for again. */
export const refusePayment = (
  command: RefusePayment,
  payout: Paying,
): Decision<PayoutEvent, RefusePaymentRefusal> => {
  const refusal = firstBroken(refusePaymentRules, command, payout, undefined);
  if (refusal) return refusal;
  const { applicationId, paymentId, reason, actorId: refusedBy } = command;
  return { accepted: [{ type: 'PaymentRefused', data: { applicationId, paymentId, reason, refusedBy } }] };
};
