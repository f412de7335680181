import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dayInBerlin, endOfDay, startOfDay } from '../../domain/calendar.ts';

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
