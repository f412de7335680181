import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import type { Verdict } from '../decision.ts';
import { isMember, type Organisation } from '../organisation/organisation.ts';
import { isPending, type Payment } from './payment.ts';
import { atBank } from './payments-at-bank.ts';
import type { Payout } from './payout.ts';

export type OnGrant = Acting & { readonly applicationId: string };
export type OnPayment = OnGrant & { readonly paymentId: string };
export type WithOrganisation = { readonly organisation: Organisation };

export const paymentOf = (
  { payments }: Payout,
  { paymentId }: Pick<OnPayment, 'paymentId'>,
): Payment | undefined => payments.get(paymentId);

/** Whether a grant exists for this person: for those who act for its recipient. */
export const isOwnGrant = (
  { actorId }: Acting,
  { isIssued }: Payout,
  { organisation }: WithOrganisation,
): boolean => isIssued && isMember(organisation, actorId);

/** Nobody decides on money of a group that they act for themselves. */
export const isOutsider = (
  { actorId }: Acting,
  _payout: Payout,
  { organisation }: WithOrganisation,
): boolean => !isMember(organisation, actorId);

/** Whether a person has not signed this payment before; four eyes are counted by person, not by office. */
export const signsFirstTime = (command: OnPayment, payout: Payout): boolean => {
  const payment = paymentOf(payout, command);
  const { requestedBy, approvedBy, orderedBy } = payment ?? {};
  return ![requestedBy, approvedBy, orderedBy].includes(command.actorId);
};

/** Whoever checked how the money was spent releases none of it, as whoever released it does not check. */
export const hasNotChecked = ({ actorId }: Acting, { checkedBy }: Payout): boolean => !checkedBy.has(actorId);

/** Whether the account that was approved is still the confirmed one. */
export const isApprovedAccount = (
  command: OnPayment,
  payout: Payout,
  { organisation }: WithOrganisation,
): Verdict => paymentOf(payout, command)?.accountVersion === organisation.confirmedAccountVersion;

/** Whether a payment waits in no run; what becomes of it is decided with the run otherwise. */
export const isInNoRun = ({ paymentId }: Pick<OnPayment, 'paymentId'>, payout: Payout): boolean =>
  !atBank(payout, paymentId).isScheduled;

/** Whether no payment waits for a signature; otherwise how many do. */
export const nothingPending = (_command: unknown, { payments }: Payout): Verdict => {
  const pendingCount = [...payments.values()].filter(isPending).length;
  return pendingCount === 0 || { pendingCount };
};

/**
 * Whether money of the grant may still leave the account today; otherwise the last day on which it could.
 *
 * @see BHO § 45 (1): what was not paid in the budget year is no longer there to be paid
 */
export const isBeforeYearEnd = ({ now }: Pick<Acting, 'now'>, payout: Pick<Payout, 'grant'>): Verdict =>
  mayLeaveOn(dayInBerlin(now), payout);

/** Whether money of the grant may leave the account on a day; otherwise the last day on which it could. */
export const mayLeaveOn = (day: string, { grant }: Pick<Payout, 'grant'>): Verdict => {
  const payUntilOn = grant?.terms.payUntilOn ?? null;
  return payUntilOn === null || day <= payUntilOn || { payUntilOn };
};
