import { describe, expect, it } from 'vitest';
import type { EngineUnderTest } from '../engines.ts';
import { environmentInUse } from '../environments.ts';
import { newTenant } from '../event-log-contract/facts.ts';
import { rowOf } from './view-row.ts';

const generation = 'sheet@1/1';
const day = (text: string) => `${text}T08:00:00.000Z`;

/** What every place for rows of projections must know of those who were in a list. */
export const listsInTimeContract = (under: EngineUnderTest) =>
  describe(`the store of views on ${under.name} knows who was in a list`, () => {
    const opened = environmentInUse(under);
    const store = () => opened().views;
    /** A stream that began on a day, was in the list `open`, and left it on another, or came back to it. */
    const passing = async (tenant: string, stream: string, from: string, to?: string, isBack = false) => {
      const times = { beganAt: day(from), updatedAt: day(from) };
      const before = rowOf(tenant, stream, { ...times, lists: ['open'] });
      await store().put(before, undefined);
      if (to === undefined) return before;
      const leftAt = { open: day(to) };
      const after = { ...before, revision: 2, updatedAt: day(to), lists: [], leftAt };
      await store().put(after, before);
      if (!isBack) return after;
      const back = { ...after, revision: 3, lists: ['open'] };
      await store().put(back, after);
      return back;
    };
    const thenIn = (tenant: string, on: string, list = 'open') =>
      store().streamsAsOf(tenant, generation, list, { instant: day(on), now: day('2027-06-01') });

    it('at any instant, over the years', async () => {
      const tenant = newTenant();
      await passing(tenant, 'review-stays', '2024-03-01');
      await passing(tenant, 'review-short', '2024-03-01', '2024-05-01');
      await passing(tenant, 'review-long', '2024-04-01', '2026-05-01');
      await passing(tenant, 'review-late', '2026-04-01', '2026-06-01');
      await passing(newTenant(), 'review-elsewhere', '2024-03-01', '2026-05-01');
      expect(await thenIn(tenant, '2024-02-29')).toEqual([]);
      expect(await thenIn(tenant, '2024-03-01')).toEqual(['review-short', 'review-stays']);
      expect(await thenIn(tenant, '2024-04-30')).toEqual(['review-long', 'review-short', 'review-stays']);
      expect(await thenIn(tenant, '2024-05-01')).toEqual(['review-long', 'review-stays']);
      expect(await thenIn(tenant, '2026-04-15')).toEqual(['review-late', 'review-long', 'review-stays']);
      expect(await thenIn(tenant, '2027-01-01')).toEqual(['review-stays']);
      expect(await thenIn(tenant, '2024-04-30', 'other')).toEqual([]);
    });

    it('although it came back since, or left once more in another year', async () => {
      const tenant = newTenant();
      const back = await passing(tenant, 'review-1', '2024-03-01', '2024-05-01', true);
      expect(await thenIn(tenant, '2024-04-01')).toEqual(['review-1']);
      const leftAt = { open: day('2025-05-01') };
      await store().put({ ...back, revision: 4, lists: [], leftAt }, back);
      const entry = { stream: 'review-1', beganAt: day('2024-03-01'), leftAt: day('2025-05-01') };
      expect(await store().entries(tenant, generation, 'open')).toEqual([entry]);
      expect(await thenIn(tenant, '2025-04-01')).toEqual(['review-1']);
      expect(await thenIn(tenant, '2025-05-01')).toEqual([]);
    });

    it('also where it came and went before it was written for the first time', async () => {
      const tenant = newTenant();
      const leftAt = { open: day('2024-05-01') };
      await store().put(rowOf(tenant, 'review-1', { beganAt: day('2024-03-01'), leftAt }), undefined);
      expect(await thenIn(tenant, '2024-04-01')).toEqual(['review-1']);
      expect(await store().get(tenant, generation, 'review-1')).toMatchObject({ leftAt });
    });

    it('until its generation is dropped', async () => {
      const tenant = newTenant();
      await passing(tenant, 'review-1', '2024-03-01', '2024-05-01');
      await store().drop(tenant, generation);
      expect(await store().entries(tenant, generation, 'open')).toEqual([]);
    });
  });
