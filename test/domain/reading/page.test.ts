import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyInCursor, pageOf } from '../../../domain/reading/page.ts';

const key = (item: string) => item;
const all = (
  items: readonly string[],
  limit: number,
  order: 'rising' | 'falling',
  cursor?: string,
): string[] => {
  const page = pageOf(items, key, { limit, cursor }, order);
  return page.next === null ? [...page.items] : [...page.items, ...all(items, limit, order, page.next)];
};

describe('pages of a list', () => {
  test('give everything once, in order, whatever their size', () => {
    const keys = fc.uniqueArray(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 8 }));
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 5 }), (items, limit) => {
        expect(all(items, limit, 'rising')).toEqual(items.toSorted());
        expect(all(items, limit, 'falling')).toEqual(items.toSorted().toReversed());
      }),
    );
  });

  test('end where the list ends, without an empty page behind it', () => {
    expect(pageOf(['a', 'b'], key, { limit: 2 })).toEqual({ items: ['a', 'b'], next: null });
  });

  test('leave nothing out when the item at the cut goes away meanwhile', () => {
    const { next } = pageOf(['a', 'b', 'c', 'd'], key, { limit: 2 });
    expect(pageOf(['a', 'c', 'd'], key, { limit: 2, cursor: next ?? '' }).items).toEqual(['c', 'd']);
  });

  test('do not take a cursor that is none', () => {
    for (const none of ['*', 'Y', 'YWFhY', 'Y Q', 'YQ==']) expect(keyInCursor(none)).toBeUndefined();
  });

  test.each([
    ['a', 'YQ'],
    ['aa', 'YWE'],
    ['aaa', 'YWFh'],
    ['aaaa', 'YWFhYQ'],
    ['~~~', 'fn5-'],
    ['???', 'Pz8_'],
  ])('take one for %s that has no letter with a meaning in an address', (last, cursor) => {
    expect(keyInCursor(cursor)).toBe(last);
    expect(pageOf([last, '~~~~'], key, { limit: 1 }).next).toBe(cursor);
  });
});
