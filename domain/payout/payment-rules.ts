import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import type { Verdict } from '../decision.ts';
import type { WithOrganisation } from '../organisation/organisation.ts';
import type { OfGrant } from './grant-in-force.ts';
import type { Payment, Payments } from './payment.ts';

export type OnPayment = Acting & { readonly applicationId: string; readonly paymentId: string };

export const paymentOf = (
  { payments }: Pick<Payments, 'payments'>,
  { paymentId }: Pick<OnPayment, 'paymentId'>,
): Payment | undefined => payments.get(paymentId);

/** Whether a person has not signed this payment before; four eyes are counted by person, not by office. */
export const signsFirstTime = (command: OnPayment, payout: Pick<Payments, 'payments'>): boolean => {
  const payment = paymentOf(payout, command);
  const { requestedBy, approvedBy, orderedBy } = payment ?? {};
  return ![requestedBy, approvedBy, orderedBy].includes(command.actorId);
};

/** Whether the account that was approved is still the confirmed one. */
export const isApprovedAccount = (
  command: OnPayment,
  payout: Pick<Payments, 'payments'>,
  { organisation }: WithOrganisation,
): Verdict => paymentOf(payout, command)?.accountVersion === organisation.confirmedAccountVersion;

/** Whether a payment waits in no run; what becomes of it is decided with the run otherwise. */
export const isInNoRun = (
  { paymentId }: Pick<OnPayment, 'paymentId'>,
  payout: Pick<Payments, 'payments'>,
): boolean => paymentOf(payout, { paymentId })?.isScheduled !== true;

/**
 * Whether money of the grant may still leave the account today; otherwise the last day on which it could.
 *
 * @see BHO § 45 (1): what was not paid in the budget year is no longer there to be paid
 */
export const isBeforeYearEnd = ({ now }: Pick<Acting, 'now'>, payout: OfGrant): Verdict =>
  mayLeaveOn(dayInBerlin(now), payout);

export type WithFund = { readonly fund: { readonly yearClosedOn: string | undefined } };

/** Whether the year of the fund is still open: once it is closed, nobody releases its money any more. */
export const isYearOpen = (
  _command: unknown,
  _payout: unknown,
  { fund: { yearClosedOn } }: WithFund,
): Verdict => yearClosedOn === undefined || { yearClosedOn };

/** Whether money of the grant may leave the account on a day; otherwise the last day on which it could. */
export const mayLeaveOn = (day: string, { grant }: OfGrant): Verdict => {
  const payUntilOn = grant?.terms.payUntilOn ?? null;
  return payUntilOn === null || day <= payUntilOn || { payUntilOn };
};
