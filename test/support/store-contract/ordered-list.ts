import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginningWith,
  entryOfOrdered,
  nameOfOrdered,
  pageAmong,
  placesAmong,
} from '../../../domain/ordered-list.ts';
import type { ShownRow, StoredRow } from '../../../runtime/view-store.ts';
import type { EngineUnderTest } from '../engines.ts';
import { dynamodb } from '../engines.ts';
import { environmentInUse, NOW } from '../environments.ts';
import { newTenant } from '../event-log-contract/facts.ts';
import { rowOf } from './view-row.ts';

const GENERATION = 'sheet@1/1';
const RECEIVED = { among: 'round/2026-1', by: 'received' };
const OTHERS = { among: 'round/2026-1', by: 'state/open/received' };

const shown = ({ stream, revision, updatedAt, row }: ShownRow): ShownRow => ({
  stream,
  revision,
  updatedAt,
  row,
});

/** What every place for rows of projections must do with lists that have an order. */
export const orderedListContract = (under: EngineUnderTest) =>
  describe(`the store of views on ${under.name} gives an ordered list`, () => {
    const opened = environmentInUse(under);
    const store = () => opened().views;
    const keyed = (tenant: string, stream: string, key: string, more: Partial<StoredRow> = {}) =>
      rowOf(tenant, stream, { lists: [RECEIVED.among, entryOfOrdered(RECEIVED, key)], ...more });
    const put = async (rows: readonly StoredRow[]) => {
      for (const row of rows) await store().put(row, undefined);
      return rows;
    };
    const page = async (
      tenant: string,
      wish: Partial<Parameters<typeof pageAmong>[2]> = {},
      list = RECEIVED,
    ) => {
      const given = await store().page(tenant, GENERATION, list, { order: 'rising', limit: 10, ...wish });
      return { ...given, rows: given.rows.map(shown) };
    };
    const streamsOf = ({ rows }: { readonly rows: readonly ShownRow[] }) => rows.map(({ stream }) => stream);

    const allPages = async (tenant: string, wish: Parameters<typeof page>[1]) => {
      const pages: Awaited<ReturnType<typeof page>>[] = [];
      for (let after: string | null | undefined; after !== null; after = pages.at(-1)?.next ?? null)
        pages.push(await page(tenant, { ...wish, after }));
      return pages;
    };

    it('page by page, either way, each row once', async () => {
      const tenant = newTenant();
      const rows = await put(['3', '1', '2', '2', '5'].map((key, n) => keyed(tenant, `review-${n}`, key)));
      await put([keyed(newTenant(), 'review-elsewhere', '2')]);
      const expected = ['review-1', 'review-2', 'review-3', 'review-0', 'review-4'];
      expect(await page(tenant)).toEqual({
        rows: expected.flatMap((name) => rows.filter(({ stream }) => stream === name).map(shown)),
        next: null,
      });
      for (const order of ['rising', 'falling'] as const) {
        const pages = await allPages(tenant, { order, limit: 2 });
        expect(pages.map(({ rows: shown }) => shown.length)).toEqual([2, 2, 1]);
        expect(pages.flatMap(streamsOf)).toEqual(order === 'rising' ? expected : expected.toReversed());
      }
      expect(await page(tenant, {}, OTHERS)).toEqual({ rows: [], next: null });
    });

    it('as whoever has all rows at hand would cut it', async () => {
      const key = fc.string({ unit: fc.constantFrom('0', '1', 'a', '-', '~', '|', '!'), maxLength: 3 });
      const wish = fc.record({
        order: fc.constantFrom('rising' as const, 'falling' as const),
        limit: fc.integer({ min: 1, max: 4 }),
        between: fc.option(fc.tuple(key, key), { nil: undefined }),
      });
      const property = fc.asyncProperty(
        fc.array(key, { maxLength: 7 }),
        wish,
        async (keys, { order, limit, between }) => {
          const tenant = newTenant();
          const rows = await put(keys.map((own, n) => keyed(tenant, `review-${n}`, own)));
          let after: string | undefined;
          for (const given of await allPages(tenant, { order, limit, between })) {
            const asked = { order, limit, after, between };
            const cut = pageAmong(rows, RECEIVED, asked);
            expect(given).toEqual({ ...cut, rows: cut.rows.map(shown) });
            const places = await store().places(tenant, GENERATION, RECEIVED, asked);
            expect(places).toEqual(placesAmong(rows, RECEIVED, asked));
            after = given.next ?? undefined;
          }
        },
      );
      await fc.assert(property, { numRuns: under === dynamodb ? 10 : 50 });
    });

    it('with a row at each of its places', async () => {
      const tenant = newTenant();
      const lists = [RECEIVED.among, entryOfOrdered(RECEIVED, '1'), entryOfOrdered(RECEIVED, '3')];
      await put([rowOf(tenant, 'review-1', { lists }), keyed(tenant, 'review-2', '2')]);
      expect(streamsOf(await page(tenant))).toEqual(['review-1', 'review-2', 'review-1']);
      expect(streamsOf(await page(tenant, { between: beginningWith('3') }))).toEqual(['review-1']);
    });

    it('with a row at its new place as soon as its key has changed, and no longer when it has left', async () => {
      const tenant = newTenant();
      const [first] = await put([keyed(tenant, 'review-1', '1'), keyed(tenant, 'review-2', '2')]);
      const moved = keyed(tenant, 'review-1', '3', { revision: 2 });
      expect(await store().put(moved, first)).toBe(true);
      expect(streamsOf(await page(tenant))).toEqual(['review-2', 'review-1']);
      expect(await store().entries(tenant, GENERATION, nameOfOrdered(RECEIVED))).toEqual([
        { stream: 'review-2', beganAt: NOW, leftAt: null, key: '2' },
        { stream: 'review-1', beganAt: NOW, leftAt: null, key: '3' },
      ]);
      await store().put(rowOf(tenant, 'review-1', { revision: 3, lists: [RECEIVED.among] }), moved);
      expect(streamsOf(await page(tenant))).toEqual(['review-2']);
      expect(await store().list(tenant, GENERATION, RECEIVED.among)).toHaveLength(2);
    });

    it('from a place on at which nothing stands any more', async () => {
      const tenant = newTenant();
      const rows = await put(['1', '2', '3'].map((key, n) => keyed(tenant, `review-${n}`, key)));
      const { next } = await page(tenant, { limit: 2 });
      await store().put(rowOf(tenant, 'review-1', { revision: 2, lists: [] }), rows[1]);
      expect(streamsOf(await page(tenant, { after: next ?? '' }))).toEqual(['review-2']);
    });

    it('not to another generation, and not once it was dropped', async () => {
      const tenant = newTenant();
      await put([
        keyed(tenant, 'review-1', '1'),
        keyed(tenant, 'review-1', '1', { generation: 'sheet@1/2' }),
      ]);
      await store().drop(tenant, GENERATION);
      expect(await page(tenant)).toEqual({ rows: [], next: null });
      expect(await store().entries(tenant, GENERATION, nameOfOrdered(RECEIVED))).toEqual([]);
      expect(await store().entries(tenant, 'sheet@1/2', nameOfOrdered(RECEIVED))).toHaveLength(1);
    });
  });
