import type { PayoutEvent } from '../../events/payout-events.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import type { Paying } from '../payout/paying.ts';
import { isPending } from '../payout/payment.ts';
import { isInNoRun, type OfPayment, type OnPayment, thePayment } from '../payout/payment-rules.ts';

export type RefusePayment = OnPayment & { readonly reason: string };

const refusePaymentRules = {
  'payment-not-at-this-step': (_command, { payment }) => isPending(payment) || { status: payment.status },
  'payment-in-run': isInNoRun,
} satisfies Rules<RefusePayment, OfPayment>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const refusePaymentRefusals = { ...thePayment, ...refusePaymentRules };

export type RefusePaymentRefusal = keyof typeof refusePaymentRefusals;

/** Decides whether a payment is stopped before the money leaves; the sum can be asked for again. */
export const refusePayment = (
  command: RefusePayment,
  paying: Paying,
): Decision<PayoutEvent, RefusePaymentRefusal> => {
  const found = findOrRefuse(thePayment, refusePaymentRules, command, paying, undefined);
  if ('refused' in found) return found;
  const { applicationId, paymentId, reason, actorId: refusedBy } = command;
  return { accepted: [{ type: 'PaymentRefused', data: { applicationId, paymentId, reason, refusedBy } }] };
};
