import { addDays, dayInBerlin } from '../calendar/calendar-day.ts';
import type { Discarded, DraftLife } from '../draft-life.ts';

/** For so many days after its own a draft that was discarded can be brought back. */
export const DAYS_TO_RESTORE = 30;

/** A draft that is given up at this moment. */
export const discardedAt = (instant: string, discardedBy: Discarded['discardedBy']): Discarded => {
  const restorableUntilOn = addDays(dayInBerlin(instant), DAYS_TO_RESTORE);
  return {
    ...{ state: 'discarded', discardedAt: instant, discardedBy },
    ...{ restorableUntilOn, dueOn: addDays(restorableUntilOn, 1) },
  };
};

/** Whether the days in which a draft could be brought back are over. */
export const isToBeErasedOn = (life: DraftLife, today: string): boolean =>
  life.state !== 'kept' && life.dueOn <= today;
