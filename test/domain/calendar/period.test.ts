import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../domain/calendar/calendar-day.ts';
import { endOfPeriod, isWorkingDay, nextWorkingDay, type Period } from '../../../domain/calendar/period.ts';
import { augsburg, eichsfeld, goettingen, gotha, stuttgart } from '../../support/seats.ts';

describe('a period', () => {
  test.for([
    ['2025-03-03', { unit: 'days', count: 42 }, '2025-04-14', 'does not count the day of the event'],
    ['2025-06-02', { unit: 'weeks', count: 2 }, '2025-06-16', 'of weeks ends on the weekday of the event'],
    ['2025-01-31', { unit: 'months', count: 1 }, '2025-02-28', 'ends with a month that lacks the day'],
    ['2024-02-29', { unit: 'years', count: 1 }, '2025-02-28', 'of a year after a leap day'],
    ['2025-06-06', { unit: 'months', count: 1 }, '2025-07-07', 'that would end on a Sunday'],
    ['2025-04-04', { unit: 'days', count: 14 }, '2025-04-22', 'that would end on Good Friday'],
    ['2025-12-18', { unit: 'weeks', count: 1 }, '2025-12-29', 'over Christmas and a weekend'],
    ['2024-12-30', { unit: 'days', count: 7 }, '2025-01-07', 'that would end on Epiphany'],
    [
      '2024-03-23',
      { unit: 'weeks', count: 1 },
      '2024-04-02',
      'over the night in which the clock is put forward',
    ],
    ['2025-06-19', { unit: 'days', count: 0 }, '2025-06-20', 'of no day, on Corpus Christi'],
  ] as const)('from %s, %o, ends on %s: %s', ([eventOn, period, end]) => {
    expect(endOfPeriod(eventOn, period, stuttgart)).toBe(end);
  });
});

const days = fc.integer({ min: 0, max: 109_000 }).map((count) => addDays('1900-01-01', count));
const periods: fc.Arbitrary<Period> = fc.record({
  unit: fc.constantFrom('days', 'weeks', 'months', 'years'),
  count: fc.integer({ min: 0, max: 60 }),
});
const seats = fc.constantFrom(stuttgart, goettingen, augsburg, gotha, eichsfeld);

describe('the end of a period', () => {
  test('is always a working day, and the day itself or at most four later than without moving', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 400 }), seats, (day, count, seat) => {
        const end = endOfPeriod(day, { unit: 'days', count }, seat);
        expect(isWorkingDay(end, seat)).toBe(true);
        expect(end >= addDays(day, count)).toBe(true);
        expect(end <= addDays(day, count + 4)).toBe(true);
      }),
    );
  });

  test('never comes earlier for a later event, nor for a longer period', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 40 }), periods, seats, (day, later, period, seat) => {
        const end = endOfPeriod(day, period, seat);
        expect(endOfPeriod(addDays(day, later), period, seat) >= end).toBe(true);
        expect(endOfPeriod(day, { ...period, count: period.count + 1 }, seat) >= end).toBe(true);
      }),
    );
  });

  test('leaves no working day out', () => {
    fc.assert(
      fc.property(days, seats, (day, seat) => {
        const next = nextWorkingDay(day, seat);
        for (let between = day; between < next; between = addDays(between, 1))
          expect(isWorkingDay(between, seat)).toBe(false);
      }),
    );
  });
});
