import { describe, expect, it } from 'vitest';
import type { StoredRow } from '../../../runtime/view-store.ts';
import type { EngineUnderTest } from '../engines.ts';
import { environmentInUse } from '../environments.ts';
import { newTenant } from '../event-log-contract/facts.ts';
import { rowOf } from './view-row.ts';

/** What every place for rows must do with long ones, and which ones it must refuse. */
export const longRowContract = (under: EngineUnderTest) =>
  describe(`a long row on ${under.name}`, () => {
    const opened = environmentInUse(under);
    const store = () => opened().views;
    const streamsIn = async (tenant: string, list: string) =>
      (await store().list(tenant, 'sheet@1/1', list)).map(({ stream }) => stream);
    const items = (count: number, text = '') =>
      Array.from({ length: count }, (_, n) => ({ itemId: `item-${n}`, text }));
    const cases = (count: number) =>
      Object.fromEntries(items(count).map(({ itemId }, n) => [itemId, { cents: n }]));
    const inParts = (tenant: string, row: unknown, rest: Partial<StoredRow> = {}) =>
      rowOf(tenant, 'meeting-1', { row, parts: { items: 1, cases: 3 }, ...rest });
    const stored = (tenant: string) => store().get(tenant, 'sheet@1/1', 'meeting-1');

    it.each([0, 1, 7, 250])('is the same row, with %i elements in each', async (count) => {
      const tenant = newTenant();
      const row = inParts(tenant, { title: 'Sitzung', items: items(count), cases: cases(count) });
      expect(await store().put(row, undefined)).toBe(true);
      expect(await stored(tenant)).toEqual(row);
      expect(await store().list(tenant, 'sheet@1/1', 'state/open')).toEqual([row]);
      for await (const page of store().all(tenant, 'sheet@1/1')) expect(page).toEqual([row]);
    });

    it('follows what is added, changed and taken away', async () => {
      const tenant = newTenant();
      const rows = [
        { items: items(3), cases: cases(4) },
        { items: [...items(2), { itemId: 'other', text: '' }], cases: cases(5) },
        { items: [], cases: {} },
        { items: items(3), cases: cases(4) },
        { items: items(200, 'x'), cases: cases(1_000) },
        { items: items(1), cases: cases(2) },
      ].map((row, n) => inParts(tenant, row, { revision: n + 1 }));
      for (const [n, row] of rows.entries()) {
        expect(await store().put(row, rows[n - 1])).toBe(true);
        expect(await stored(tenant)).toEqual(row);
      }
    });

    it('is never seen by half, however it is read while it is written', async () => {
      const tenant = newTenant();
      const row = (n: number) =>
        inParts(tenant, { items: items(4, `${n}`), cases: {} }, { revision: n, lists: ['a'] });
      await store().put(row(1), undefined);
      const write = async () => {
        for (let n = 2; n < 30; n++) await store().put(row(n), row(n - 1));
      };
      const read = async () => {
        for (let n = 0; n < 30; n++) {
          const found = [await stored(tenant), ...(await store().list(tenant, 'sheet@1/1', 'a'))];
          expect(found).toEqual(found.map((one) => row(one?.revision ?? 0)));
        }
      };
      await Promise.all([write(), read(), read()]);
    });

    it('changes no part where the write is refused', async () => {
      const tenant = newTenant();
      const [first, second] = [1, 2].map((revision) =>
        inParts(tenant, { items: items(2, `${revision}`), cases: {} }, { revision }),
      ) as [StoredRow, StoredRow];
      await store().put(second, undefined);
      const late = inParts(tenant, { items: items(200, 'late'), cases: {} }, { revision: 2 });
      expect(await store().put(late, first)).toBe(false);
      expect(await stored(tenant)).toEqual(second);
    });

    it('is dropped with its generation', async () => {
      const tenant = newTenant();
      const row = inParts(tenant, { items: items(120), cases: {} });
      await store().put(row, undefined);
      await store().drop(tenant, 'sheet@1/1');
      expect(await stored(tenant)).toBeUndefined();
      await store().put({ ...row, row: { items: items(1), cases: {} } }, undefined);
      expect(await stored(tenant)).toMatchObject({ row: { items: items(1) } });
    });

    it('takes a row into any number of lists, and out of forty at once', async () => {
      const tenant = newTenant();
      const lists = Array.from({ length: 150 }, (_, n) => `member/${n}`);
      const row = rowOf(tenant, 'review-1', { lists });
      expect(await store().put(row, undefined)).toBe(true);
      expect(await streamsIn(tenant, 'member/149')).toEqual(['review-1']);
      const fewer = rowOf(tenant, 'review-1', { revision: 2, lists: lists.slice(40) });
      expect(await store().put(fewer, row)).toBe(true);
      expect(await store().entries(tenant, 'sheet@1/1', 'member/39')).toEqual([]);
    });

    it('refuses what not every engine can keep', async () => {
      const tenant = newTenant();
      const long = 'ä'.repeat(200_000);
      for (const [row, parts] of [
        [{ long }, undefined],
        [{ items: [long] }, { items: 1 }],
      ] as const) {
        const large = rowOf(tenant, 'review-1', { row, ...(parts && { parts }) });
        await expect(store().put(large, undefined)).rejects.toMatchObject({ code: 'row-too-large' });
      }
      const listed = rowOf(tenant, 'review-1', { lists: Array.from({ length: 41 }, (_, n) => `list/${n}`) });
      await store().put(listed, undefined);
      const nowhere = rowOf(tenant, 'review-1', { revision: 2, lists: [] });
      await expect(store().put(nowhere, listed)).rejects.toMatchObject({ code: 'too-many-lists-left' });
    });
  });
