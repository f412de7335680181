import { type DraftPeriods, usualDraftPeriods } from '../../events/rules/draft-periods.ts';
import { addDays, dayInBerlin, daysBetween } from '../calendar/calendar-day.ts';
import type { DraftLife, Kept } from '../draft-life.ts';
import { type Programme, ruleSetOn } from '../programme/programme.ts';
import { DAYS_TO_RESTORE, discardedAt } from './discarded-draft.ts';

/** What the rules of a day say of drafts; before the first and after the last, what is usual: nothing is kept for ever. */
const periodsOn = (programme: Programme, day: string): DraftPeriods =>
  (ruleSetOn(programme, day)?.draftPeriods ?? usualDraftPeriods).value;

const withDue = (life: Omit<Kept, 'state' | 'dueOn'>): Kept => ({
  ...{ state: 'kept', ...life },
  dueOn: life.remindOn[0] ?? life.discardOn,
});

/** A draft that is saved on a day, under the rules of that day: they may change later and move nothing that was told. */
export const keptFrom = (programme: Programme, day: string): Kept => {
  const { erasedAfterDays, remindedDaysBefore } = periodsOn(programme, day);
  const discardOn = addDays(day, erasedAfterDays - DAYS_TO_RESTORE - 1);
  const remindOn = [...new Set(remindedDaysBefore)]
    .toSorted((one, other) => other - one)
    .map((days) => addDays(discardOn, -days));
  return withDue({ discardOn, remindOn, remindedOn: [] });
};

/**
 * The reminder of a day; of several that were missed only one.
 *
 * The last one leaves as many days as it would have left in time: nobody loses a draft because the round did not run.
 */
const reminded = ({ remindOn, remindedOn, discardOn }: Kept, today: string): Kept => {
  const ahead = remindOn.filter((day) => day > today);
  const newest = remindOn.filter((day) => day <= today).at(-1) ?? today;
  return withDue({
    discardOn: ahead.length > 0 ? discardOn : addDays(today, daysBetween(newest, discardOn)),
    remindOn: ahead,
    remindedOn: [...remindedOn, today],
  });
};

/** What becomes of a draft that nobody has touched when a day comes; undefined where nothing does. */
export const lifeAfter = (life: DraftLife, now: string): DraftLife | undefined => {
  const today = dayInBerlin(now);
  if (life.state !== 'kept' || life.dueOn > today) return undefined;
  return life.remindOn.length > 0 ? reminded(life, today) : discardedAt(now, 'clock');
};
