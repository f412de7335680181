import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayInBerlin,
  daysBetween,
  endOfDay,
  startOfDay,
} from '../../../domain/calendar/calendar-day.ts';

describe('a calendar day in Europe/Berlin', () => {
  test.for([
    ['2024-01-15', '2024-01-15T23:00:00.000Z'],
    ['2024-07-31', '2024-07-31T22:00:00.000Z'],
    // The hour changes in the night before these days end.
    ['2024-03-30', '2024-03-30T23:00:00.000Z'],
    ['2024-03-31', '2024-03-31T22:00:00.000Z'],
    ['2024-10-26', '2024-10-26T22:00:00.000Z'],
    ['2024-10-27', '2024-10-27T23:00:00.000Z'],
    ['2024-12-31', '2024-12-31T23:00:00.000Z'],
  ] as const)('%s ends at %s', ([day, end]) => {
    expect(endOfDay(day)).toBe(end);
  });

  test('the last second still belongs to the day, the next does not', () => {
    expect(dayInBerlin('2024-01-15T22:59:59.999Z')).toBe('2024-01-15');
    expect(dayInBerlin('2024-01-15T23:00:00.000Z')).toBe('2024-01-16');
  });

  test('is 23 hours long when the clock is put forward, and 25 when it is put back', () => {
    const hoursOf = (day: string) => (Date.parse(endOfDay(day)) - Date.parse(startOfDay(day))) / 3_600_000;
    expect(['2025-03-30', '2025-10-26', '2025-07-01'].map(hoursOf)).toEqual([23, 25, 24]);
  });

  test.for([
    ['2025-03-30T00:59:59.999Z', 'the last moment of winter time'],
    ['2025-03-30T01:00:00.000Z', 'the first of summer time'],
    ['2025-03-30T21:59:59.999Z', 'the last moment of the short day'],
  ] as const)('%s, %s, still belongs to 30 March 2025', ([instant]) => {
    expect(dayInBerlin(instant)).toBe('2025-03-30');
  });

  test('has the hour between two and three twice on 26 October 2025, and both are that day', () => {
    expect(dayInBerlin('2025-10-26T00:30:00.000Z')).toBe('2025-10-26');
    expect(dayInBerlin('2025-10-26T01:30:00.000Z')).toBe('2025-10-26');
    expect(dayInBerlin('2025-10-26T22:59:59.999Z')).toBe('2025-10-26');
    expect(dayInBerlin('2025-10-26T23:00:00.000Z')).toBe('2025-10-27');
  });

  test('begins where the one before ends, on every day of ninety years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 33_000 }), (days) => {
        const day = addDays('1990-01-01', days);
        const start = startOfDay(day);
        expect(dayInBerlin(start)).toBe(day);
        expect(dayInBerlin(new Date(Date.parse(start) - 1).toISOString())).toBe(addDays(day, -1));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('months later', () => {
  test.for([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-05-31', 6, '2024-11-30'],
  ] as const)('%s and %i months are %s (BGB § 188)', ([day, months, later]) => {
    expect(addMonths(day, months)).toBe(later);
  });
});

test('days between two days are counted by the calendar, also over a change of the clock', () => {
  expect(daysBetween('2025-03-03', '2025-04-14')).toBe(42);
  expect(daysBetween('2025-10-27', '2025-10-25')).toBe(-2);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 33_000 }), fc.integer({ min: -800, max: 800 }), (from, days) => {
      const day = addDays('1990-01-01', from);
      expect(daysBetween(day, addDays(day, days))).toBe(days);
    }),
  );
});
