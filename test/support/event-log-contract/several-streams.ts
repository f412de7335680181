import { describe, expect, it } from 'vitest';
import type { LoadedStream } from '../../../runtime/ports.ts';
import type { EngineUnderTest } from '../engines.ts';
import { engineInUse, loseReplies } from './engine-in-use.ts';
import { appended, appendTo, codeOf, event, fill, newTenant, provenance } from './facts.ts';

/** One append over several streams, with guards on streams that were only read. */
export const severalStreamsContract = (engine: EngineUnderTest) =>
  describe('appending to several streams at once', () => {
    const { log, dynamo } = engineInUse(engine);
    const loadAll = (tenant: string, ...names: readonly string[]) =>
      Promise.all(names.map((name) => log().load(tenant, name)));
    const together = (
      streams: readonly LoadedStream[],
      guards: readonly LoadedStream[] = [],
      command = 'resolve',
    ) =>
      log().append({
        additions: streams.map((stream) => ({ stream, events: [event({ in: stream.name })] })),
        guards,
        provenance: provenance(command),
      });
    const revisions = async (tenant: string, ...names: readonly string[]) =>
      (await loadAll(tenant, ...names)).map(({ revision }) => revision);

    it('writes to all of them, and each commit names the others', async () => {
      const tenant = newTenant();
      await fill(log(), tenant, 'fund-1', 2);
      const commits = appended(await together(await loadAll(tenant, 'meeting-1', 'fund-1', 'payout-1')));
      expect(commits.map(({ stream, revision }) => [stream, revision])).toEqual([
        ['meeting-1', 1],
        ['fund-1', 3],
        ['payout-1', 1],
      ]);
      expect(commits.map((commit) => commit.together)).toEqual([
        ['fund-1@3', 'payout-1@1'],
        ['meeting-1@1', 'payout-1@1'],
        ['meeting-1@1', 'fund-1@3'],
      ]);
      expect((await log().load(tenant, 'fund-1')).commits.at(-1)).toEqual(commits[1]);
    });

    it.each([0, 1, 2])('writes to none of them when number %i has moved, and says which', async (moved) => {
      const tenant = newTenant();
      const names = ['meeting-1', 'fund-1', 'payout-1'];
      const streams = await loadAll(tenant, ...names);
      await fill(log(), tenant, names[moved] ?? '', 1);
      expect(await together(streams)).toEqual({ status: 'conflict', stream: names[moved], index: moved });
      expect(await revisions(tenant, ...names)).toEqual(names.map((_, place) => (place === moved ? 1 : 0)));
    });

    it('accepts guards that stand where they stood, written to or not', async () => {
      const tenant = newTenant();
      await fill(log(), tenant, 'programme-1', 2);
      const [fund, ...guards] = await loadAll(tenant, 'fund-1', 'programme-1', 'person-1');
      appended(await together([fund as LoadedStream], guards));
      expect(await revisions(tenant, 'fund-1', 'programme-1', 'person-1')).toEqual([1, 2, 0]);
    });

    it.each([1, 2])('is refused when guard %i has moved, counted after the additions', async (moved) => {
      const tenant = newTenant();
      const [fund, ...guards] = await loadAll(tenant, 'fund-1', 'programme-1', 'person-1');
      const name = guards[moved - 1]?.name ?? '';
      await fill(log(), tenant, name, 1);
      expect(await together([fund as LoadedStream], guards)).toEqual({
        status: 'conflict',
        stream: name,
        index: moved,
      });
      expect(await revisions(tenant, 'fund-1')).toEqual([0]);
    });

    it.each(['before', 'after'] as const)(
      'has one effect when the reply is lost %s the write',
      async (when) => {
        const tenant = newTenant();
        const streams = await loadAll(tenant, 'meeting-1', 'fund-1');
        loseReplies(dynamo(), 'TransactWriteItems', when);
        const result = await together(streams);
        const again = await together(streams);
        expect(again).toMatchObject({
          status: 'duplicate',
          commits: [{ stream: 'meeting-1' }, { stream: 'fund-1' }],
        });
        expect(result).toMatchObject({ commits: again.status === 'conflict' ? [] : again.commits });
        expect(await revisions(tenant, 'meeting-1', 'fund-1')).toEqual([1, 1]);
      },
    );

    it('has one effect when every reply is lost until the client gives up', async () => {
      const tenant = newTenant();
      loseReplies(dynamo(), 'TransactWriteItems', 'after', 3);
      const result = await together(await loadAll(tenant, 'meeting-1', 'fund-1'));
      expect(result).toMatchObject({ commits: [{ stream: 'meeting-1' }, { stream: 'fund-1' }] });
      expect(await revisions(tenant, 'meeting-1', 'fund-1')).toEqual([1, 1]);
    });

    it('gives a repeated command all its commits, whichever of its streams it was loaded with', async () => {
      const tenant = newTenant();
      const before = await loadAll(tenant, 'meeting-1', 'fund-1', 'programme-1');
      const commits = appended(await together(before.slice(0, 2)));
      await fill(log(), tenant, 'programme-1', 1);
      const after = await loadAll(tenant, 'meeting-1', 'fund-1');
      const [meeting, fund] = before as [LoadedStream, LoadedStream];
      const duplicate = { status: 'duplicate', commits };
      expect(await together([meeting, after[1] as LoadedStream])).toEqual(duplicate);
      expect(await together([after[0] as LoadedStream, fund])).toEqual(duplicate);
      expect(await together([meeting])).toEqual(duplicate);
      expect(await together([meeting, fund], before.slice(2))).toEqual(duplicate);
    });

    it('lets one of ten rivals over two streams win, whatever their order', async () => {
      const tenant = newTenant();
      const streams = await loadAll(tenant, 'meeting-1', 'fund-1');
      const results = await Promise.all(
        Array.from({ length: 10 }, (_, rival) =>
          together(rival % 2 ? streams : streams.toReversed(), [], `rival ${rival}`),
        ),
      );
      expect(results.filter(({ status }) => status === 'appended')).toHaveLength(1);
      expect(results.filter(({ status }) => status === 'conflict')).toHaveLength(9);
      expect(await revisions(tenant, 'meeting-1', 'fund-1')).toEqual([1, 1]);
    });

    it('refuses a stream that is named twice, and streams of two tenants', async () => {
      const tenant = newTenant();
      const [fund, programme] = (await loadAll(tenant, 'fund-1', 'programme-1')) as [
        LoadedStream,
        LoadedStream,
      ];
      expect(await codeOf(together([fund, fund]))).toBe('stream-twice');
      expect(await codeOf(together([fund], [fund]))).toBe('stream-twice');
      expect(await codeOf(together([fund, await log().load(newTenant(), 'meeting-1')]))).toBe(
        'tenants-mixed',
      );
      expect(await codeOf(together([programme], [await log().load(newTenant(), 'fund-1')]))).toBe(
        'tenants-mixed',
      );
      expect((await appendTo(log(), fund)).status).toBe('appended');
    });
  });
