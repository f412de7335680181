import { expect, test } from 'vitest';
import { firstInText, inText, lastInText, sortedBy } from '../../domain/text-order.ts';

test('texts are before, after or beside each other', () => {
  expect([inText('2024-01-31', '2024-02-01'), inText('b', 'a'), inText('a', 'a')]).toEqual([-1, 1, 0]);
});

test('of two days one is the earlier and one the later, in whichever order they are said', () => {
  const days = ['2024-12-31', '2025-01-01'] as const;
  const [one, other] = days;
  expect([firstInText(one, other), firstInText(other, one)]).toEqual([one, one]);
  expect([lastInText(one, other), lastInText(other, one)]).toEqual([other, other]);
});

test('items are sorted by their day, and of those on one day the first stays first', () => {
  const items = [
    { dueOn: '2025-03-01', name: 'third' },
    { dueOn: '2025-01-01', name: 'first' },
    { dueOn: '2025-01-01', name: 'second' },
    { dueOn: '2025-04-01', name: 'fourth' },
  ];
  const names = sortedBy(items, ({ dueOn }) => dueOn).map(({ name }) => name);
  expect(names).toEqual(['first', 'second', 'third', 'fourth']);
});
