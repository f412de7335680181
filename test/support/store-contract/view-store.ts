import { describe, expect, it } from 'vitest';
import type { Generations, StoredRow } from '../../../runtime/view-store.ts';
import type { EngineUnderTest } from '../engines.ts';
import { environmentInUse, NOW } from '../environments.ts';
import { newTenant } from '../event-log-contract/facts.ts';
import { rowOf } from './view-row.ts';

/** What every place for rows of projections must do. */
export const viewStoreContract = (under: EngineUnderTest) =>
  describe(`the store of views on ${under.name}`, () => {
    const opened = environmentInUse(under);
    const store = () => opened().views;
    const streamsIn = async (tenant: string, list: string) =>
      (await store().list(tenant, 'sheet@1/1', list)).map(({ stream }) => stream);
    const allOf = async (tenant: string, generation: string) => {
      const rows: StoredRow[] = [];
      for await (const page of store().all(tenant, generation)) rows.push(...page);
      return rows;
    };

    it('gives a row back as it was put, alone, in its lists and among all', async () => {
      const tenant = newTenant();
      const row = rowOf(tenant, 'review-1', { lists: ['state/open', 'round/2026-1'] });
      expect(await store().put(row, undefined)).toBe(true);
      expect(await store().get(tenant, 'sheet@1/1', 'review-1')).toEqual(row);
      expect(await store().list(tenant, 'sheet@1/1', 'state/open')).toEqual([row]);
      expect(await store().list(tenant, 'sheet@1/1', 'round/2026-1')).toEqual([row]);
      expect(await allOf(tenant, 'sheet@1/1')).toEqual([row]);
    });

    it('gives the rows of a share of the streams', async () => {
      const tenant = newTenant();
      for (const stream of ['review-1', 'review-2', 'review-3'])
        await store().put(rowOf(tenant, stream), undefined);
      const found: string[] = [];
      const share = { after: 'review-1', upTo: 'review-2' };
      for await (const page of store().all(tenant, 'sheet@1/1', share))
        found.push(...page.map(({ stream }) => stream));
      expect(found).toEqual(['review-2']);
    });

    it('keeps rows to their tenant and generation', async () => {
      const [tenant, other] = [newTenant(), newTenant()];
      await store().put(rowOf(tenant, 'review-1'), undefined);
      for (const [where, generation] of [
        [other, 'sheet@1/1'],
        [tenant, 'sheet@1/10'],
        [tenant, 'sheet@1'],
      ] as const) {
        expect(await store().get(where, generation, 'review-1')).toBeUndefined();
        expect(await store().list(where, generation, 'state/open')).toEqual([]);
        expect(await allOf(where, generation)).toEqual([]);
      }
    });

    it('moves a row from list to list with one write', async () => {
      const tenant = newTenant();
      const before = rowOf(tenant, 'review-1', { lists: ['a', 'b'] });
      const after = rowOf(tenant, 'review-1', { revision: 2, lists: ['b', 'c'] });
      await store().put(before, undefined);
      expect(await store().put(after, before)).toBe(true);
      expect(await streamsIn(tenant, 'a')).toEqual([]);
      expect(await store().list(tenant, 'sheet@1/1', 'b')).toEqual([after]);
      expect(await store().list(tenant, 'sheet@1/1', 'c')).toEqual([after]);
      const entry = { stream: 'review-1', beganAt: NOW, leftAt: null };
      expect(await store().entries(tenant, 'sheet@1/1', 'b')).toEqual([entry]);
      expect(await store().entries(tenant, 'sheet@1/1', 'a')).toEqual([]);
    });

    it.each([
      ['from no list', [], ['a']],
      ['to no list', ['a'], []],
      ['within no list', [], []],
    ])('moves a row %s', async (_, from, to) => {
      const tenant = newTenant();
      const before = rowOf(tenant, 'review-1', { lists: from });
      await store().put(before, undefined);
      const after = rowOf(tenant, 'review-1', { revision: 2, lists: to });
      expect(await store().put(after, before)).toBe(true);
      expect(await streamsIn(tenant, 'a')).toEqual(to.length > 0 ? ['review-1'] : []);
      expect((await store().get(tenant, 'sheet@1/1', 'review-1'))?.revision).toBe(2);
    });

    it('refuses a write over another revision, and then changes neither row nor lists', async () => {
      const tenant = newTenant();
      const [first, second] = [
        rowOf(tenant, 'review-1'),
        rowOf(tenant, 'review-1', { revision: 2, lists: ['b'] }),
      ];
      expect(await store().put(second, first)).toBe(false);
      await store().put(first, undefined);
      await store().put(second, first);
      const late = rowOf(tenant, 'review-1', { revision: 2, lists: ['late'] });
      expect(await store().put(late, first)).toBe(false);
      expect(await store().put(late, undefined)).toBe(false);
      expect(await store().get(tenant, 'sheet@1/1', 'review-1')).toEqual(second);
      expect(await streamsIn(tenant, 'late')).toEqual([]);
      expect(await streamsIn(tenant, 'b')).toEqual(['review-1']);
    });

    it('refuses a write over a row of the same revision that tells another history', async () => {
      const tenant = newTenant();
      const [known, stored] = ['08:00', '09:00'].map((hour) =>
        rowOf(tenant, 'review-1', { updatedAt: `2026-11-28T${hour}:00.000Z` }),
      ) as [StoredRow, StoredRow];
      await store().put(stored, undefined);
      const next = rowOf(tenant, 'review-1', { revision: 2 });
      expect(await store().put(next, known)).toBe(false);
      expect(await store().get(tenant, 'sheet@1/1', 'review-1')).toEqual(stored);
      expect(await store().put(next, stored)).toBe(true);
    });

    it('lets one of ten writers win', async () => {
      const tenant = newTenant();
      const first = rowOf(tenant, 'review-1');
      await store().put(first, undefined);
      const writes = Array.from({ length: 10 }, (_, writer) =>
        store().put(rowOf(tenant, 'review-1', { revision: 2, lists: [`by/${writer}`] }), first),
      );
      const won = (await Promise.all(writes)).flatMap((isWinner, writer) => (isWinner ? [writer] : []));
      expect(won).toHaveLength(1);
      const lists = await Promise.all(
        Array.from({ length: 10 }, (_, writer) => streamsIn(tenant, `by/${writer}`)),
      );
      expect(lists.flatMap((list, writer) => (list.length > 0 ? [writer] : []))).toEqual(won);
    });

    it('gives lists and all rows by stream, also over many pages', async () => {
      const tenant = newTenant();
      const streams = Array.from({ length: 130 }, (_, n) => `review-${String(n).padStart(3, '0')}`);
      const text = 'x'.repeat(12_000);
      await Promise.all(
        streams.map((stream) => store().put(rowOf(tenant, stream, { row: { text } }), undefined)),
      );
      expect(await streamsIn(tenant, 'state/open')).toEqual(streams);
      expect((await allOf(tenant, 'sheet@1/1')).map(({ stream }) => stream)).toEqual(streams);
    });

    it('drops one generation with its lists', async () => {
      const tenant = newTenant();
      const streams = Array.from({ length: 40 }, (_, n) => `review-${n}`);
      for (const generation of ['sheet@1/1', 'sheet@1/2'])
        for (const stream of streams) await store().put(rowOf(tenant, stream, { generation }), undefined);
      await store().drop(tenant, 'sheet@1/1');
      expect(await allOf(tenant, 'sheet@1/1')).toEqual([]);
      expect(await streamsIn(tenant, 'state/open')).toEqual([]);
      expect(await allOf(tenant, 'sheet@1/2')).toHaveLength(40);
      expect(await store().list(tenant, 'sheet@1/2', 'state/open')).toHaveLength(40);
    });

    it('changes generations only where they are as expected', async () => {
      const tenant = newTenant();
      const first: Generations = { live: undefined, fed: ['sheet@1/1'], lastRun: 1 };
      const second: Generations = { live: 'sheet@1/1', fed: ['sheet@1/1'], lastRun: 1 };
      expect(await store().generations(tenant, 'sheet')).toBeUndefined();
      expect(await store().setGenerations(tenant, 'sheet', second, first)).toBe(false);
      expect(await store().setGenerations(tenant, 'sheet', undefined, first)).toBe(true);
      expect(await store().setGenerations(tenant, 'sheet', undefined, second)).toBe(false);
      expect(await store().generations(tenant, 'sheet')).toEqual(first);
      expect(await store().setGenerations(tenant, 'sheet', first, second)).toBe(true);
      expect(await store().setGenerations(tenant, 'sheet', first, second)).toBe(false);
      expect(await store().generations(tenant, 'sheet')).toEqual(second);
      expect(await store().generations(tenant, 'sheet-2')).toBeUndefined();
    });

    it('tells in one look how all stands', async () => {
      const tenant = newTenant();
      const sheet: Generations = { live: 'sheet@1/1', fed: ['sheet@1/1'], lastRun: 1 };
      const fund: Generations = { live: undefined, fed: [], lastRun: 3 };
      const parked = { tenant, consumer: 'sheet@1/1', stream: 'review-1', fromRevision: 3, parkedAt: NOW };
      await store().setGenerations(tenant, 'sheet', undefined, sheet);
      await store().setGenerations(tenant, 'fund', undefined, fund);
      await store().setGenerations(newTenant(), 'elsewhere', undefined, fund);
      await store().park({ ...parked, error: 'refused' });
      await store().put(rowOf(tenant, 'review-1'), undefined);
      const { generations, parked: aside } = await store().standing(tenant);
      expect(Object.fromEntries(generations)).toEqual({ sheet, fund });
      expect(aside).toEqual([{ ...parked, error: 'refused' }]);
    });

    it('remembers parked streams by consumer, the last word on each, until they are taken up again', async () => {
      const tenant = newTenant();
      const parked = { tenant, consumer: 'sheet@1/1', stream: 'review-1', fromRevision: 3, parkedAt: NOW };
      await store().park({ ...parked, error: 'first' });
      await store().park({ ...parked, error: 'second' });
      await store().park({ ...parked, consumer: 'reaction:letters', error: 'refused' });
      await store().park({ ...parked, tenant: newTenant(), error: 'elsewhere' });
      expect(await store().parked(tenant)).toEqual([
        { ...parked, consumer: 'reaction:letters', error: 'refused' },
        { ...parked, error: 'second' },
      ]);
      await store().unpark(tenant, 'sheet@1/1', 'review-1');
      await store().unpark(tenant, 'sheet@1/1', 'review-1');
      expect(await store().parked(tenant)).toHaveLength(1);
    });
  });
