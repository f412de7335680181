const PREFIXES = { application: 'app_', payment: 'pay_' };
const DIGITS_MIN = 3;
const KEY_LENGTH = 26;

/**
 * The id of the payment with this number in its case, counted from 1.
 *
 * It carries the key of the application, so that whoever has only the payment, such as a bank, leads back to its grant.
 */
export const paymentIdOf = (applicationId: string, number: number): string =>
  PREFIXES.payment +
  applicationId.slice(PREFIXES.application.length) +
  String(number).padStart(DIGITS_MIN, '0');

/** The application whose grant a payment belongs to. */
export const applicationOfPayment = (paymentId: string): string =>
  PREFIXES.application + paymentId.slice(PREFIXES.payment.length, PREFIXES.payment.length + KEY_LENGTH);
