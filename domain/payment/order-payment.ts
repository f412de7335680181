import type { PayoutEvent } from '../../events/payout-events.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { hasNotChecked } from '../payout/duties.ts';
import type { Paying } from '../payout/paying.ts';
import {
  isApprovedAccount,
  isBeforeYearEnd,
  type OnPayment,
  paymentOf,
  signsFirstTime,
} from '../payout/payment-rules.ts';

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
} satisfies Rules<OrderPayment, Paying, WithOrganisation>;

export type OrderRefusal = keyof typeof orderRules;

/** Decides whether finance gives its first signature; an approval for another account than today's must be renewed. */
export const orderPayment = (
  command: OrderPayment,
  payout: Paying,
  others: WithOrganisation,
): Decision<PayoutEvent, OrderRefusal> => {
  const refusal = firstBroken(orderRules, command, payout, others);
  if (refusal) return refusal;
  const { applicationId, paymentId, actorId: orderedBy } = command;
  return { accepted: [{ type: 'PaymentOrdered', data: { applicationId, paymentId, orderedBy } }] };
};
