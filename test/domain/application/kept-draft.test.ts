import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isToBeErasedOn } from '../../../domain/application/discarded-draft.ts';
import { keptFrom, lifeAfter } from '../../../domain/application/kept-draft.ts';
import { addDays, daysBetween, startOfDay } from '../../../domain/calendar/calendar-day.ts';
import type { DraftLife } from '../../../domain/draft-life.ts';
import { programme } from '../../../domain/programme/programme.ts';
import { RULES } from '../../support/content-facts.ts';
import { established, published, value } from '../../support/programme-facts.ts';

const SAVED = '2024-01-10';
const under = (erasedAfterDays: number, remindedDaysBefore: number[]) =>
  [established, published({ ...RULES, draftPeriods: value({ erasedAfterDays, remindedDaysBefore }) })].reduce(
    programme.evolve,
    programme.initial,
  );

/** What happens to a draft that nobody touches when rounds are made on these days. */
const happening = (life: DraftLife, days: readonly string[]) => {
  const state = { life };
  return days.flatMap((day) => {
    const next = lifeAfter(state.life, startOfDay(day));
    if (isToBeErasedOn(state.life, day)) return [[day, 'erased']];
    if (!next) return [];
    state.life = next;
    return [[day, next.state === 'kept' ? 'reminded' : 'discarded']];
  });
};
const everyDay = Array.from({ length: 90 }, (_, day) => addDays(SAVED, day + 1));

describe('a draft that nobody touches', () => {
  test('is reminded of, discarded, and erased when the period of the rules is over', () => {
    expect(happening(keptFrom(under(90, [5, 20]), SAVED), everyDay)).toEqual([
      ['2024-02-18', 'reminded'],
      ['2024-03-04', 'reminded'],
      ['2024-03-09', 'discarded'],
      ['2024-04-09', 'erased'],
    ]);
    expect(daysBetween(SAVED, '2024-04-09')).toBe(90);
  });

  test('has the usual half a year where no rules are in force', () => {
    const none = [established].reduce(programme.evolve, programme.initial);
    const life = keptFrom(none, SAVED);
    expect(life).toMatchObject({ remindOn: ['2024-05-08', '2024-05-31'], discardOn: '2024-06-07' });
    expect(addDays(life.discardOn, 31)).toBe(addDays(SAVED, 180));
  });

  test('has nothing done to it twice on a day', () => {
    const reminded = lifeAfter(keptFrom(under(90, [20, 5]), SAVED), startOfDay('2024-02-18'));
    expect(lifeAfter(reminded!, startOfDay('2024-02-18'))).toBeUndefined();
  });

  test('is always reminded of in time, whichever rounds were missed, and always ends', () => {
    const reminders = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
    const pauses = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 50, maxLength: 50 });
    fc.assert(
      fc.property(reminders, pauses, (remindedDaysBefore, daysBetweenRounds) => {
        let day = SAVED;
        const days = daysBetweenRounds.map((pause) => {
          day = addDays(day, pause);
          return day;
        });
        const told = happening(keptFrom(under(100, remindedDaysBefore), SAVED), [
          ...days,
          ...Array.from({ length: 200 }, (_, more) => addDays(day, more + 1)),
        ]);
        const on = (what: string) => told.filter(([, found]) => found === what).map(([found]) => found ?? '');
        const [discarded = '', ...never] = on('discarded');
        expect(never).toEqual([]);
        expect(daysBetween(on('reminded').at(-1) ?? discarded, discarded)).toBeGreaterThanOrEqual(
          Math.min(...remindedDaysBefore),
        );
        expect(daysBetween(discarded, on('erased')[0] ?? '')).toBeGreaterThanOrEqual(31);
      }),
    );
  });
});
