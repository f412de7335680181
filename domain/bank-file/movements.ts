import { addDays, daysBetween } from '../calendar/calendar-day.ts';
import type { BankMovement } from '../payout/payment.ts';
import type { BankEntry } from './bank-report.ts';

/** How many days before the ordered one a bank may book, and how many days after it. */
export type Span = { readonly before: number; readonly after: number };

/** A debit comes on the ordered day or soon after; the rest allows for holidays and for what a person entered. */
export const DEBIT_SPAN: Span = { before: 10, after: 60 };

/** Money comes back within days, or where a transfer was not authorised within thirteen months (BGB § 676b (2)). */
export const CREDIT_SPAN: Span = { before: 10, after: 430 };

/** A file may be sent weeks before its day, and be refused at once. */
export const REJECTION_SPAN: Span = { before: 100, after: 60 };

/** Money counts from its value day, which lies near the day of booking. */
const VALUE_DAYS = 60;

/** Whether a day can be that of a step that was ordered for another day. */
export const isWithin = (day: string, orderedOn: string, { before, after }: Span): boolean =>
  day >= addDays(orderedOn, -before) && day <= addDays(orderedOn, after);

/** Whether a value day can belong to a booking. */
export const isValueDay = (valueOn: string | null, bookedOn: string): boolean =>
  valueOn === null || Math.abs(daysBetween(bookedOn, valueOn)) <= VALUE_DAYS;

/**
 * Whether an entry tells again of a movement that another file told of: the same day and the bank's same number. Payment,
 * sum and direction are compared before.
 *
 * Within one file every entry is a movement of its own. Who entered a movement by hand had no number to enter.
 */
export const isSameMovement = (
  known: BankMovement,
  { bookedOn, bankReference }: Pick<BankEntry, 'bookedOn' | 'bankReference'>,
  bankFileId: string,
): boolean =>
  known.on === bookedOn &&
  known.bankFileId !== bankFileId &&
  (known.bankFileId === null || known.bankReference === bankReference);
