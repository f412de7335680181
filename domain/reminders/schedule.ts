import type { OwedByRecipient, ReminderTone } from '../../events/reminder-events.ts';
import { addDays } from '../calendar/calendar-day.ts';

export type ReminderKind = OwedByRecipient | 'answer';

/** Days from the due day on which a reminder goes out; a week after it, it is a formal one. */
export const schedules: Readonly<Record<ReminderKind, readonly number[]>> = {
  answer: [-3, 0],
  acceptance: [-7, 0],
  spending: [-14, 0],
  proof: [-14, 0, 7],
  refund: [-7, 0, 7],
};

/** A reminder that went out: its place in the schedule, for what was due on that day. */
export type IssuedReminder = {
  readonly kind: ReminderKind;
  readonly dueOn: string;
  readonly paymentId: string | null;
  readonly number: number;
};

/** Something that somebody owes by a day. */
export type Owed = Omit<IssuedReminder, 'number'>;

/** The day on which a reminder of a schedule goes out; undefined where the schedule has no such place. */
export const reminderDay = ({ kind, dueOn }: Owed, number: number): string | undefined => {
  const days = schedules[kind][number - 1];
  return days === undefined ? undefined : addDays(dueOn, days);
};

export const isSameOwed = (one: Owed, other: Owed): boolean =>
  one.kind === other.kind && one.dueOn === other.dueOn && one.paymentId === other.paymentId;

/** The place of the last reminder that went out for something owed; 0 before the first. */
export const lastNumber = (owed: Owed, issued: readonly IssuedReminder[]): number =>
  Math.max(0, ...issued.filter((reminder) => isSameOwed(reminder, owed)).map(({ number }) => number));

/**
 * The reminder that is to go out today, if one is.
 *
 * After an outage only the newest of those that were missed: nobody gets three letters at once.
 */
export const reminderDue = (
  owed: Owed,
  issued: readonly IssuedReminder[],
  today: string,
): number | undefined => {
  const number = schedules[owed.kind].filter((days) => addDays(owed.dueOn, days) <= today).length;
  return number > lastNumber(owed, issued) ? number : undefined;
};

/** How a reminder speaks on a day. */
export const toneOn = (today: string, dueOn: string): ReminderTone => {
  if (today < dueOn) return 'ahead';
  return today === dueOn ? 'on-the-day' : 'overdue';
};
