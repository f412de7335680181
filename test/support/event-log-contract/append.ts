import { describe, expect, it } from 'vitest';
import { genesis } from '../../../runtime/log/commit.ts';
import type { EngineUnderTest } from '../engines.ts';
import { engineInUse } from './engine-in-use.ts';
import { appended, appendTo, codeOf, event, fill, newTenant, provenance, revisionsOf } from './facts.ts';

/** Appending to one stream: what is written, in which place, and who wins. */
export const appendContract = (engine: EngineUnderTest) =>
  describe('appending to a stream', () => {
    const { log } = engineInUse(engine);

    it('begins at revision 0 for a stream that nobody wrote to', async () => {
      const stream = await log().load(newTenant(), 'application-1');
      expect(stream).toMatchObject({ revision: 0, commits: [], name: 'application-1' });
    });

    it('creates the stream with the first commit', async () => {
      const tenant = newTenant();
      const result = await appendTo(log(), await log().load(tenant, 'application-1'));
      const [commit] = appended(result);
      expect(commit).toMatchObject({ tenant, stream: 'application-1', revision: 1, index: 0, together: [] });
      expect(commit?.previous).toBe(genesis(tenant, 'application-1'));
      expect((await log().load(tenant, 'application-1')).commits).toEqual([commit]);
    });

    it('keeps several events together in one commit, numbered without a gap', async () => {
      const tenant = newTenant();
      const start = await log().load(tenant, 'application-1');
      const [first] = appended(
        await appendTo(log(), start, [event({ a: 1 }), event({ a: 2 }), event({ a: 3 })]),
      );
      const [second] = appended(
        await appendTo(log(), await log().load(tenant, 'application-1'), [event({ a: 4 })]),
      );
      expect([first?.index, second?.index]).toEqual([0, 3]);
      expect(first?.events.map(({ data }) => data)).toEqual([{ a: 1 }, { a: 2 }, { a: 3 }]);
      expect(second?.previous).toBe(first?.hash);
    });

    it('writes provenance into every commit as it was given', async () => {
      const tenant = newTenant();
      const by = { ...provenance(), causation: 'meeting-1@3#0', traceparent: '00-ab-cd-01' };
      const [commit] = appended(await appendTo(log(), await log().load(tenant, 'review-1'), [event()], by));
      expect(commit).toMatchObject(by);
    });

    it('refuses a stale revision and writes nothing', async () => {
      const tenant = newTenant();
      const stale = await fill(log(), tenant, 'fund-1', 2);
      const after = await fill(log(), tenant, 'fund-1', 3);
      expect(await appendTo(log(), stale, [event({ late: true })])).toEqual({
        status: 'conflict',
        stream: 'fund-1',
        index: 0,
      });
      expect((await log().load(tenant, 'fund-1')).commits).toEqual(after.commits);
    });

    it('refuses a stale revision however far the stream has gone on', async () => {
      const tenant = newTenant();
      const empty = await log().load(tenant, 'fund-1');
      await fill(log(), tenant, 'fund-1', 5);
      expect(await appendTo(log(), empty)).toMatchObject({ status: 'conflict' });
    });

    it.each([2, 10, 50])('lets exactly one of %i writers at one revision win', async (writers) => {
      const tenant = newTenant();
      const stream = await fill(log(), tenant, 'fund-1', 1);
      const results = await Promise.all(
        Array.from({ length: writers }, (_, writer) => appendTo(log(), stream, [event({ writer })])),
      );
      const winner = results.filter(({ status }) => status === 'appended').flatMap(appended);
      expect(results.filter(({ status }) => status === 'conflict')).toHaveLength(writers - 1);
      expect((await log().load(tenant, 'fund-1')).commits).toEqual([...stream.commits, ...winner]);
    });

    it('keeps a stream to its tenant', async () => {
      const [one, other] = [newTenant(), newTenant()];
      await fill(log(), one, 'fund-1', 3);
      await fill(log(), other, 'fund-1', 1);
      expect((await log().load(one, 'fund-1')).revision).toBe(3);
      expect((await log().load(other, 'fund-1')).revision).toBe(1);
      expect((await log().load(one, 'fund-1')).commits[0]?.hash).not.toBe(
        (await log().load(other, 'fund-1')).commits[0]?.hash,
      );
    });

    it('keeps streams apart whose names begin alike', async () => {
      const tenant = newTenant();
      await fill(log(), tenant, 'fund-1', 1);
      await fill(log(), tenant, 'fund-10', 2);
      expect(revisionsOf(await log().read(tenant, 'fund-1'))).toEqual([1]);
    });

    it('never lets recorded time go back along a stream', async () => {
      const tenant = newTenant();
      const late = provenance('late', { recordedAt: '2026-03-01T10:00:00.000Z' });
      const early = provenance('early', { recordedAt: '2026-03-01T09:59:59.000Z' });
      appended(await appendTo(log(), await log().load(tenant, 'fund-1'), [event()], late));
      const [commit] = appended(await appendTo(log(), await log().load(tenant, 'fund-1'), [event()], early));
      expect(commit?.recordedAt).toBe('2026-03-01T10:00:00.000Z');
    });

    it('refuses an append without events, or without streams', async () => {
      const stream = await log().load(newTenant(), 'fund-1');
      expect(await codeOf(appendTo(log(), stream, []))).toBe('commit-empty');
      expect(await codeOf(log().append({ additions: [], provenance: provenance() }))).toBe('commit-empty');
    });
  });
