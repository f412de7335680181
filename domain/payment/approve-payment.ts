import type { PayoutEvent } from '../../events/payout-events.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { hasNotChecked } from '../payout/duties.ts';
import type { Paying } from '../payout/paying.ts';
import {
  isApprovedAccount,
  isBeforeYearEnd,
  isInNoRun,
  isYearOpen,
  type OnPayment,
  paymentOf,
  type WithFund,
} from '../payout/payment-rules.ts';

export type ApprovePayment = OnPayment;

/** An approval is renewed where the bank account has changed since; the order has to be signed again then. */
const waitsForApproval = (command: ApprovePayment, payout: Paying, others: WithOrganisation): boolean => {
  const status = paymentOf(payout, command)?.status;
  if (status === 'requested') return true;
  return (status === 'approved' || status === 'ordered') && !isApprovedAccount(command, payout, others);
};

export const approveRules = {
  'unknown-payment': (command, payout) => paymentOf(payout, command) !== undefined,
  'acts-for-recipient': isOutsider,
  'signed-before': (command, payout) => paymentOf(payout, command)?.requestedBy !== command.actorId,
  'checked-proof-before': hasNotChecked,
  'payment-not-at-this-step': (command, payout, others) =>
    waitsForApproval(command, payout, others) || { status: paymentOf(payout, command)?.status ?? '' },
  'payment-in-run': isInNoRun,
  'year-end-passed': isBeforeYearEnd,
  'payment-year-closed': isYearOpen,
  'no-confirmed-account': (_command, _payout, { organisation }) =>
    organisation.confirmedAccountVersion !== undefined,
} satisfies Rules<ApprovePayment, Paying, WithOrganisation & WithFund>;

export type ApproveRefusal = keyof typeof approveRules;

/** Decides whether the office releases a payment, for the bank account that is confirmed at this moment and no other. */
export const approvePayment = (
  command: ApprovePayment,
  payout: Paying,
  others: WithOrganisation & WithFund,
): Decision<PayoutEvent, ApproveRefusal> => {
  const refusal = firstBroken(approveRules, command, payout, others);
  if (refusal) return refusal;
  const { applicationId, paymentId, actorId: approvedBy } = command;
  const { confirmedAccountVersion: accountVersion = 0 } = others.organisation;
  return {
    accepted: [{ type: 'PaymentApproved', data: { applicationId, paymentId, accountVersion, approvedBy } }],
  };
};
