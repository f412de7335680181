import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../domain/calendar/calendar-day.ts';
import { hasCome, isOwed } from '../../../domain/reminders/reminder-rules.ts';
import {
  type IssuedReminder,
  lastNumber,
  type Owed,
  type ReminderKind,
  reminderDay,
  reminderDue,
  schedules,
  toneOn,
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

test.for<[ReminderKind, string[]]>([
  ['answer', ['2025-04-11', '2025-04-14']],
  ['acceptance', ['2025-04-07', '2025-04-14']],
  ['spending', ['2025-03-31', '2025-04-14']],
  ['proof', ['2025-03-31', '2025-04-14', '2025-04-21']],
  ['refund', ['2025-04-07', '2025-04-14', '2025-04-21']],
])('of %s due on 14 April one is reminded on %s', ([kind, days]) => {
  const owed: Owed = { kind, dueOn: '2025-04-14', paymentId: null };
  expect([1, 2, 3].map((number) => reminderDay(owed, number)).filter(Boolean)).toEqual(days);
});

test.for([
  ['2025-04-13', 'ahead'],
  ['2025-04-14', 'on-the-day'],
  ['2025-04-15', 'overdue'],
] as const)('on %s a reminder of 14 April is %s', ([today, tone]) => {
  expect(toneOn(today, '2025-04-14')).toBe(tone);
});

describe('what is owed', () => {
  const reminder = (changes: Partial<IssuedReminder> = {}) => ({
    ...{ ...sent(spending, 1), now: '2025-03-30T21:59:59.999Z' },
    ...changes,
  });

  test('is what has the same kind, day and payment', () => {
    expect(isOwed(reminder(), [proof, spending])).toBe(true);
    for (const other of [{ kind: 'refund' }, { dueOn: '2025-04-15' }, { paymentId: 'pay_b' }] as const)
      expect(isOwed(reminder(), [{ ...spending, ...other }])).toBe(false);
    expect(isOwed(reminder(), [])).toBe(false);
  });

  test('is reminded of from midnight of its day on in Berlin, and of no place that its schedule lacks', () => {
    expect(hasCome(reminder())).toEqual({ fromOn: '2025-03-31' });
    expect(hasCome(reminder({ now: '2025-03-30T22:00:00.000Z' } as object))).toBe(true);
    expect(hasCome(reminder({ number: 3 }))).toBe(false);
  });

  test('has the number of its own last reminder, in whatever order they are known', () => {
    const issued = [
      sent(spending, 2),
      sent(spending, 1),
      sent(proof, 3),
      sent({ ...spending, paymentId: 'pay_b' }, 4),
    ];
    expect(lastNumber(spending, issued)).toBe(2);
    expect(lastNumber({ ...spending, kind: 'refund' }, issued)).toBe(0);
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
