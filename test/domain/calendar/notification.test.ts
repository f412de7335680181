import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../domain/calendar/calendar-day.ts';
import { notifiedByPost, notifiedInPortal, remedyEndsOn } from '../../../domain/calendar/notification.ts';
import { isWorkingDay } from '../../../domain/calendar/period.ts';
import { stuttgart } from '../../support/seats.ts';

describe('a decision in the portal (worked example A)', () => {
  test('noticed on Mon 2 June and fetched on Thu 5 June 2025 is notified on Fri 6 June', () => {
    expect(notifiedInPortal('2025-06-02', '2025-06-05', 10, stuttgart)).toEqual({
      retrievableUntilOn: '2025-06-12',
      notifiedOn: '2025-06-06',
    });
  });

  test('can be objected to until Mon 7 July 2025, because the 6th is a Sunday', () => {
    expect(remedyEndsOn('2025-06-06', true, stuttgart)).toBe('2025-07-07');
  });

  test('can be objected to for a year when it does not say how: until Mon 8 June 2026, as the 6th is a Saturday', () => {
    expect(remedyEndsOn('2025-06-06', false, stuttgart)).toBe('2026-06-08');
  });

  test('fetched on the tenth day, Thu 12 June, is notified; on the eleventh it is not', () => {
    expect(notifiedInPortal('2025-06-02', '2025-06-12', 10, stuttgart).notifiedOn).toBe('2025-06-13');
    expect(notifiedInPortal('2025-06-02', '2025-06-13', 10, stuttgart).notifiedOn).toBeNull();
  });

  test('never fetched is not notified', () => {
    expect(notifiedInPortal('2025-06-02', null, 10, stuttgart).notifiedOn).toBeNull();
  });

  test('whose ten days end on Whit Monday can be fetched until Tuesday', () => {
    expect(notifiedInPortal('2025-05-30', '2025-06-10', 10, stuttgart)).toEqual({
      retrievableUntilOn: '2025-06-10',
      notifiedOn: '2025-06-11',
    });
  });
});

describe('a decision by post', () => {
  test.for([
    ['2025-06-02', 4, '2025-06-06', 'the fourth day'],
    ['2025-06-02', 3, '2025-06-05', 'the third day, where a Land still has it'],
    ['2025-06-04', 4, '2025-06-08', 'a Sunday, which does not move it'],
    ['2025-04-17', 4, '2025-04-21', 'Easter Monday, which does not move it either'],
  ] as const)('posted on %s counts as received %i days later, on %s: %s', ([postedOn, days, notifiedOn]) => {
    expect(notifiedByPost(postedOn, days)).toBe(notifiedOn);
  });

  test('can be objected to until a working day, a month and at most four days later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 70_000 }), (days) => {
        const notifiedOn = addDays('2000-01-01', days);
        const end = remedyEndsOn(notifiedOn, true, stuttgart);
        expect(isWorkingDay(end, stuttgart)).toBe(true);
        expect(end >= addDays(notifiedOn, 28) && end <= addDays(notifiedOn, 35)).toBe(true);
        expect(remedyEndsOn(notifiedOn, false, stuttgart) > end).toBe(true);
      }),
    );
  });
});
