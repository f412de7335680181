import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { BEGINNING, type Commit, type EventLog } from '../../../runtime/ports.ts';
import type { EngineUnderTest } from '../engines.ts';
import { engineInUse } from './engine-in-use.ts';
import { appended, appendTo, collected, event, fill, newTenant, provenance, revisionsOf } from './facts.ts';

/** The order over all streams of a tenant: complete, without repetition, the same after a restart. */
export const orderContract = (engine: EngineUnderTest) =>
  describe('the order of all commits', () => {
    const { engine: opened, log, reopen } = engineInUse(engine);
    const sequence = (tenant: string) => opened().sequence(tenant);

    /** Follows to the end in pages of at most `limit`. */
    const followed = async (source: EventLog, tenant: string, limit: number, after = BEGINNING) => {
      const commits: Commit[] = [];
      let checkpoint = after;
      for (let page = await source.follow(tenant, checkpoint, limit); page.commits.length > 0; ) {
        expect(page.commits.length).toBeLessThanOrEqual(limit);
        commits.push(...page.commits);
        checkpoint = page.checkpoint;
        page = await source.follow(tenant, checkpoint, limit);
      }
      return { commits, checkpoint };
    };

    /** Every commit of these streams, sorted by stream and revision. */
    const expected = async (tenant: string, names: readonly string[]) =>
      (await Promise.all(names.toSorted().map((name) => log().read(tenant, name)))).flat();
    const sorted = (commits: readonly Commit[]) =>
      commits.toSorted((one, other) =>
        one.stream === other.stream ? one.revision - other.revision : one.stream < other.stream ? -1 : 1,
      );
    const expectEachInOrder = (commits: readonly Commit[]) => {
      for (const own of Map.groupBy(commits, ({ stream }) => stream).values()) {
        expect(revisionsOf(own)).toEqual(own.map((_, place) => place + 1));
      }
    };
    const placeOf = ({ stream, revision, hash }: Pick<Commit, 'stream' | 'revision' | 'hash'>) =>
      `${stream}@${revision} ${hash}`;
    const names = ['application-1', 'application-2', 'fund-1', 'meeting-1'];
    const interleaved = async (tenant: string, rounds: number) => {
      for (let round = 1; round <= rounds; round++) {
        for (const name of names) await fill(log(), tenant, name, round);
      }
    };

    it('is empty at first, and its end is where it began', async () => {
      expect(await log().follow(newTenant(), BEGINNING, 10)).toEqual({ commits: [], checkpoint: BEGINNING });
      expect(await collected(log().scan(newTenant()))).toEqual([]);
    });

    it('has every commit once and each stream in its order, by following and by scanning', async () => {
      const tenant = newTenant();
      await interleaved(tenant, 6);
      await fill(log(), newTenant(), 'fund-1', 2);
      await sequence(tenant);
      const all = await expected(tenant, names);
      const { commits } = await followed(log(), tenant, 1_000);
      expect(sorted(commits)).toEqual(all);
      expectEachInOrder(commits);
      const scanned = await collected(log().scan(tenant));
      expect(sorted(scanned)).toEqual(all);
      const named: string[] = [];
      for await (const page of log().order(tenant)) named.push(...page.map(placeOf));
      expect(named).toEqual(commits.map(placeOf));
      expectEachInOrder(scanned);
    });

    it('is the same whatever the size of a page, and each time', async () => {
      const tenant = newTenant();
      await interleaved(tenant, 4);
      await sequence(tenant);
      const { commits: whole } = await followed(log(), tenant, 100);
      for (const limit of [1, 2, 3, 5, 16]) {
        expect((await followed(log(), tenant, limit)).commits).toEqual(whole);
      }
      expect(await collected(log().scan(tenant))).toEqual(await collected(log().scan(tenant)));
    });

    it('is the same without the commits, from any place of it on', async () => {
      const tenant = newTenant();
      await interleaved(tenant, 3);
      await sequence(tenant);
      const { commits } = await followed(log(), tenant, 100);
      const entries = await log().entries(tenant, BEGINNING, 100);
      expect(entries.map(placeOf)).toEqual(commits.map(placeOf));
      for (const [place, { checkpoint }] of entries.entries()) {
        const after = await log().entries(tenant, checkpoint, 2);
        expect(after).toEqual(entries.slice(place + 1, place + 3));
        const [next] = (await log().follow(tenant, checkpoint, 1)).commits;
        expect(next?.hash).toBe(entries[place + 1]?.hash);
      }
      expect(await log().entries(newTenant(), BEGINNING, 10)).toEqual([]);
    });

    it('goes on where a checkpoint was, also after a restart', async () => {
      const tenant = newTenant();
      await interleaved(tenant, 2);
      await sequence(tenant);
      const first = await log().follow(tenant, BEGINNING, 3);
      const end = await followed(log(), tenant, 3, first.checkpoint);
      const restarted = await reopen();
      expect(await restarted.follow(tenant, end.checkpoint, 10)).toEqual({
        commits: [],
        checkpoint: end.checkpoint,
      });
      await interleaved(tenant, 3);
      await sequence(tenant);
      const later = await followed(await reopen(), tenant, 2, end.checkpoint);
      expect(later.commits).toHaveLength(names.length);
      const { commits: whole } = await followed(log(), tenant, 50);
      expect([...first.commits, ...end.commits, ...later.commits]).toEqual(whole);
    });

    it('has both commits of one append over two streams', async () => {
      const tenant = newTenant();
      const streams = await Promise.all(['fund-1', 'meeting-1'].map((name) => log().load(tenant, name)));
      const commits = appended(
        await log().append({
          additions: streams.map((stream) => ({ stream, events: [event()] })),
          provenance: provenance(),
        }),
      );
      await sequence(tenant);
      expect(sorted((await followed(log(), tenant, 1)).commits)).toEqual(sorted(commits));
    });

    it('misses nothing that is written while it is followed', async () => {
      const tenant = newTenant();
      const writers = names.map(async (name) => {
        for (let revision = 1; revision <= 15; revision++) {
          appended(await appendTo(log(), await log().load(tenant, name)));
        }
      });
      const seen: Commit[] = [];
      let checkpoint = BEGINNING;
      const step = async () => {
        await sequence(tenant);
        // As the subscriptions do: whoever writes needs a turn.
        await nextTurn();
        const page = await log().follow(tenant, checkpoint, 4);
        seen.push(...page.commits);
        checkpoint = page.checkpoint;
        return page.commits.length;
      };
      const written = Promise.all(writers);
      while (seen.length < 30) await step();
      await written;
      while ((await step()) > 0);
      expect(sorted(seen)).toEqual(await expected(tenant, names));
      expectEachInOrder(seen);
    });
  });
