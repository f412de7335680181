import type { PayoutEvent } from '../../events/payout-events.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { isOutsider, theConfirmedAccount, type WithOrganisation } from '../organisation/organisation.ts';
import { type Duties, hasNotChecked } from '../payout/duties.ts';
import type { Paying } from '../payout/paying.ts';
import {
  isApprovedAccount,
  isBeforeYearEnd,
  isInNoRun,
  isYearOpen,
  type OfPayment,
  type OnPayment,
  thePayment,
  type WithFund,
} from '../payout/payment-rules.ts';

export type ApprovePayment = OnPayment;

/** An approval is renewed where the bank account has changed since; the order has to be signed again then. */
const waitsForApproval = ({ payment }: OfPayment, others: WithOrganisation): boolean => {
  if (payment.status === 'requested') return true;
  const isApproved = payment.status === 'approved' || payment.status === 'ordered';
  return isApproved && !isApprovedAccount(undefined, { payment }, others);
};

const approveRules = {
  'acts-for-recipient': isOutsider,
  'signed-before': ({ actorId }, { payment }) => payment.requestedBy !== actorId,
  'checked-proof-before': hasNotChecked,
  'payment-not-at-this-step': (_command, found, others) =>
    waitsForApproval(found, others) || { status: found.payment.status },
  'payment-in-run': isInNoRun,
  'year-end-passed': isBeforeYearEnd,
  'payment-year-closed': isYearOpen,
} satisfies Rules<ApprovePayment, OfPayment & Duties, WithOrganisation & WithFund>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const approveRefusals = { ...thePayment, ...approveRules, ...theConfirmedAccount };

export type ApproveRefusal = keyof typeof approveRefusals;

/** Decides whether the office releases a payment, for the bank account that is confirmed at this moment and no other. */
export const approvePayment = (
  command: ApprovePayment,
  paying: Paying,
  others: WithOrganisation & WithFund,
): Decision<PayoutEvent, ApproveRefusal> => {
  const found = findOrRefuse(thePayment, approveRules, command, paying, others);
  if ('refused' in found) return found;
  const account = findOrRefuse(theConfirmedAccount, {}, command, found, others);
  if ('refused' in account) return account;
  const { accountVersion } = account;
  const { applicationId, paymentId, actorId: approvedBy } = command;
  return {
    accepted: [{ type: 'PaymentApproved', data: { applicationId, paymentId, accountVersion, approvedBy } }],
  };
};
