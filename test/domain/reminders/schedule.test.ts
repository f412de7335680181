import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../domain/calendar/calendar-day.ts';
import {
  type IssuedReminder,
  type Owed,
  reminderDay,
  reminderDue,
  schedules,
} from '../../../domain/reminders/schedule.ts';

const spending: Owed = { kind: 'spending', dueOn: '2025-04-14', paymentId: 'pay_a' };
const proof: Owed = { kind: 'proof', dueOn: '2025-04-14', paymentId: null };
const sent = (owed: Owed, number: number): IssuedReminder => ({ ...owed, number });

describe('money paid on Mon 3 March 2025, to be spent by Mon 14 April (worked example 8)', () => {
  test.for([
    ['2025-03-30', undefined],
    ['2025-03-31', 1],
    ['2025-04-13', 1],
    ['2025-04-14', 2],
  ] as const)('on %s reminder %s is due', ([today, number]) => {
    expect(reminderDue(spending, [], today)).toBe(number);
  });

  test('is reminded of each time once', () => {
    expect(reminderDue(spending, [sent(spending, 1)], '2025-03-31')).toBeUndefined();
    expect(reminderDue(spending, [sent(spending, 1)], '2025-04-14')).toBe(2);
    expect(reminderDue(spending, [sent(spending, 2)], '2025-06-01')).toBeUndefined();
  });
});

describe('a proof of use', () => {
  test('is reminded of two weeks before, on the day, and a week after it', () => {
    expect([1, 2, 3, 4].map((number) => reminderDay(proof, number))).toEqual([
      '2025-03-31',
      '2025-04-14',
      '2025-04-21',
      undefined,
    ]);
  });

  test('gets the newest reminder only, after an outage', () => {
    expect(reminderDue(proof, [], '2025-04-22')).toBe(3);
  });

  test('that is due on another day now is reminded of anew', () => {
    const later = { ...proof, dueOn: '2025-06-02' };
    expect(reminderDue(later, [sent(proof, 3)], '2025-05-19')).toBe(1);
  });
});

test('whoever looks every day, or only now and then, never sends a place twice nor an earlier one later', () => {
  const kinds = fc.constantFrom('answer', 'acceptance', 'spending', 'proof', 'refund');
  const looks = fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 40 });
  fc.assert(
    fc.property(kinds, looks, (kind, offsets) => {
      const owed: Owed = { kind, dueOn: '2025-04-14', paymentId: null };
      const issued: IssuedReminder[] = [];
      for (const offset of offsets.toSorted((one, other) => one - other)) {
        const number = reminderDue(owed, issued, addDays('2025-03-01', offset));
        if (number !== undefined) issued.push(sent(owed, number));
      }
      const numbers = issued.map(({ number }) => number);
      expect(numbers).toEqual([...new Set(numbers)].toSorted((one, other) => one - other));
      expect(numbers.length).toBeLessThanOrEqual(schedules[kind].length);
    }),
  );
});
