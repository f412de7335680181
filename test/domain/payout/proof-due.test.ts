import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../domain/calendar/calendar-day.ts';
import { isWorkingDay } from '../../../domain/calendar/period.ts';
import { proofDueAfter } from '../../../domain/payout/proof-due.ts';
import { stuttgart as officeSeat } from '../../support/seats.ts';

describe('the proof of use is due', () => {
  test.for([
    ['2024-09-30', 42, null, '2024-11-11', 'six weeks after the project'],
    ['2025-11-30', 42, null, '2026-01-12', 'on Monday, where the six weeks end on a Sunday'],
    ['2024-12-31', 42, '01-31', '2025-01-31', 'on 31 January, where that comes first (Witten)'],
    ['2025-12-31', 42, '01-31', '2026-02-02', 'on Monday 2 February, where 31 January is a Saturday'],
    ['2024-09-30', 42, '01-31', '2024-11-11', 'after six weeks, where 31 January comes later'],
    ['2025-06-30', 183, '03-31', '2025-12-30', 'six months later, as ANBest-P has it'],
    ['2024-06-30', 731, null, '2026-07-01', 'two years later, where no day of the next year bounds it'],
  ] as const)('%s and %i days, at the latest on %s, is %s: %s', ([endsOn, days, monthDay, dueOn]) => {
    expect(proofDueAfter(endsOn, { proofDueDays: days, proofDueByMonthDay: monthDay, officeSeat })).toBe(
      dueOn,
    );
  });

  test('on a working day that is never later by a fixed day than without one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30_000 }).map((days) => addDays('2000-01-01', days)),
        fc.integer({ min: 0, max: 400 }),
        fc.constantFrom('01-31', '02-28', '06-30'),
        (endsOn, proofDueDays, proofDueByMonthDay) => {
          const dueOn = proofDueAfter(endsOn, { proofDueDays, proofDueByMonthDay, officeSeat });
          expect(isWorkingDay(dueOn, officeSeat)).toBe(true);
          expect(dueOn <= proofDueAfter(endsOn, { proofDueDays, proofDueByMonthDay: null, officeSeat })).toBe(
            true,
          );
        },
      ),
    );
  });
});
