import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type IssuedReminder, isSameOwed, type Owed, reminderDay } from './schedule.ts';

type Reminding = IssuedReminder & { readonly now: string };

/** Whether what a reminder speaks of is owed at this moment. */
export const isOwed = (reminder: Reminding, owed: readonly Owed[]): boolean =>
  owed.some((one) => isSameOwed(one, reminder));

/** Whether the day of this place in the schedule has come; otherwise when it does. */
export const hasCome = (reminder: Reminding): true | { readonly fromOn: string } | false => {
  const fromOn = reminderDay(reminder, reminder.number);
  if (fromOn === undefined) return false;
  return fromOn <= dayInBerlin(reminder.now) || { fromOn };
};
