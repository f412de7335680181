import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { missing, type Rules, type Verdict } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { type Duties, hasNotChecked } from './duties.ts';
import type { Grant, NoGrant, OfGrant } from './grant-in-force.ts';
import type { Paid } from './paying.ts';
import {
  type ApprovedPayment,
  type OrderedPayment,
  type Payment,
  type PaymentStatus,
  signersOf,
} from './payment.ts';

export type OnPayment = Acting & { readonly applicationId: string; readonly paymentId: string };

export const paymentOf = (
  paying: NoGrant | Pick<Paid, 'grant' | 'payments'>,
  { paymentId }: Pick<OnPayment, 'paymentId'>,
): Payment | undefined => (paying.grant ? paying.payments.get(paymentId) : undefined);

/** One of the payments of a grant, with the grant. */
export type OfPayment<Status extends PaymentStatus = PaymentStatus> = {
  readonly grant: Grant;
  readonly payment: Extract<Payment, { status: Status }>;
};

/** The payment that a command is about, with all that is known of its grant. */
export const paymentIn = <Whole extends Paid>(
  { paymentId }: Pick<OnPayment, 'paymentId'>,
  state: NoGrant | Whole,
): (Whole & OfPayment) | undefined => {
  if (!state.grant) return undefined;
  const payment = state.payments.get(paymentId);
  return payment && { ...state, payment };
};

export const thePayment = { 'unknown-payment': paymentIn<Paid> };

const isAt = <Status extends PaymentStatus>(
  payment: Payment,
  status: Status,
): payment is Extract<Payment, { status: Status }> => payment.status === status;

/** Whether a person has not signed this payment before; four eyes are counted by person, not by office. */
export const signsFirstTime = ({ actorId }: Pick<Acting, 'actorId'>, { payment }: OfPayment): boolean =>
  !signersOf(payment).includes(actorId);

/** What finance is held to at each of its signatures. */
export const signatureRules = {
  'acts-for-recipient': isOutsider,
  'signed-before': signsFirstTime,
  'checked-proof-before': hasNotChecked,
} satisfies Rules<OnPayment, OfPayment & Duties, WithOrganisation>;

/** The payment at the step that a command is for; otherwise the step at which it is. */
export const thePaymentAt = <Status extends PaymentStatus>(status: Status) => ({
  'payment-not-at-this-step': (_command: unknown, { grant, payment }: OfPayment) =>
    isAt(payment, status) ? { grant, payment } : missing({ status: payment.status }),
});

/** Whether the account that was approved is still the confirmed one. */
export const isApprovedAccount = (
  _command: unknown,
  { payment }: { readonly payment: ApprovedPayment | OrderedPayment },
  { organisation }: WithOrganisation,
): boolean => payment.accountVersion === organisation.confirmedAccountVersion;

/** Whether a payment waits in no run; what becomes of it is decided with the run otherwise. */
export const isInNoRun = (_command: unknown, { payment }: Pick<OfPayment, 'payment'>): boolean =>
  payment.status !== 'ordered' || payment.runId === null;

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
  const { payUntilOn } = grant.terms;
  return payUntilOn === null || day <= payUntilOn || { payUntilOn };
};
