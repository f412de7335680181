import type { PayoutEvent } from '../../events/payout-events.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import type { WithOrganisation } from '../organisation/organisation.ts';
import type { Paying } from '../payout/paying.ts';
import {
  isApprovedAccount,
  isBeforeYearEnd,
  type OfPayment,
  type OnPayment,
  signatureRules,
  thePayment,
  thePaymentAt,
} from '../payout/payment-rules.ts';

export type OrderPayment = OnPayment;

const theApproved = thePaymentAt('approved');

const orderRules = {
  'year-end-passed': isBeforeYearEnd,
  'account-changed': isApprovedAccount,
} satisfies Rules<OrderPayment, OfPayment<'approved'>, WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const orderRefusals = { ...thePayment, ...signatureRules, ...theApproved, ...orderRules };

export type OrderRefusal = keyof typeof orderRefusals;

/** Decides whether finance gives its first signature; an approval for another account than today's must be renewed. */
export const orderPayment = (
  command: OrderPayment,
  paying: Paying,
  others: WithOrganisation,
): Decision<PayoutEvent, OrderRefusal> => {
  const found = findOrRefuse(thePayment, signatureRules, command, paying, others);
  if ('refused' in found) return found;
  const approved = findOrRefuse(theApproved, orderRules, command, found, others);
  if ('refused' in approved) return approved;
  const { applicationId, paymentId, actorId: orderedBy } = command;
  return { accepted: [{ type: 'PaymentOrdered', data: { applicationId, paymentId, orderedBy } }] };
};
