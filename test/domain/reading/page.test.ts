import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PageWish, pageOf, pageWhere } from '../../../domain/reading/page.ts';

const key = (item: string) => item;
const all = (
  items: readonly string[],
  limit: number,
  order: 'rising' | 'falling',
  after?: string,
): string[] => {
  const page = pageOf(items, key, { limit, after }, order);
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
    expect(pageOf(['a', 'c', 'd'], key, { limit: 2, after: next ?? '' }).items).toEqual(['c', 'd']);
  });
});

describe('pages of those that somebody wants', () => {
  const among = (items: readonly string[]) => async (wish: PageWish) => {
    const { items: rows, next } = pageOf(items, key, wish);
    return { rows, next };
  };

  test('give each of them once, in order', async () => {
    const keys = fc.uniqueArray(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 4 }));
    const property = fc.asyncProperty(keys, fc.integer({ min: 1, max: 4 }), async (items, limit) => {
      const isWanted = (item: string) => item.length % 2 === 0;
      const given: string[] = [];
      for (let after: string | null | undefined; after !== null; ) {
        const { rows, next } = await pageWhere(among(items), { limit, after }, isWanted);
        expect(rows.length).toBeLessThanOrEqual(limit);
        given.push(...rows);
        after = next;
      }
      expect(given).toEqual(items.filter(isWanted).toSorted());
    });
    await fc.assert(property);
  });

  test('end after a bounded number of rows, whatever is wanted', async () => {
    const items = Array.from({ length: 5_000 }, (_, n) => String(10_000 + n));
    const { rows, next } = await pageWhere(among(items), { limit: 100 }, () => false);
    expect(rows).toEqual([]);
    expect(next).toBe('10499');
  });
});
