import type { PayoutEvent } from '../../events/payout-events.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import {
  hasNotChecked,
  isApprovedAccount,
  isBeforeYearEnd,
  type OnPayment,
  paymentOf,
  signsFirstTime,
} from '../payout/payment-rules.ts';
import type { Payout } from '../payout/payout.ts';

export type OrderPayment = OnPayment;

export const orderRules = {
  'unknown-payment': (command, payout) => paymentOf(payout, command) !== undefined,
  'acts-for-recipient': isOutsider,
  'signed-before': signsFirstTime,
  'checked-proof-before': hasNotChecked,
  'payment-not-at-this-step': (command, payout) => {
    const status = paymentOf(payout, command)?.status ?? '';
    return status === 'approved' || { status };
  },
  'year-end-passed': isBeforeYearEnd,
  'account-changed': isApprovedAccount,
} satisfies Rules<OrderPayment, Payout, WithOrganisation>;

export type OrderRefusal = keyof typeof orderRules;

/** Decides whether finance gives its first signature; an approval for another account than today's must be renewed. */
export const orderPayment = (
  command: OrderPayment,
  payout: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, OrderRefusal> => {
  const refusal = firstBroken(orderRules, command, payout, others);
  if (refusal) return refusal;
  const { applicationId, paymentId, actorId: orderedBy } = command;
  return { accepted: [{ type: 'PaymentOrdered', data: { applicationId, paymentId, orderedBy } }] };
};
