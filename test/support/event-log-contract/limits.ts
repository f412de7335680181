import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { COMMIT_BYTES_MAX } from '../../../runtime/log/append-plan.ts';
import type { LoadedStream } from '../../../runtime/ports.ts';
import type { EngineUnderTest } from '../engines.ts';
import { engineInUse } from './engine-in-use.ts';
import { appended, appendTo, codeOf, event, newTenant, provenance, revisionsOf } from './facts.ts';

/** How much goes in: the same on every engine, and refused before anything is sent. */
export const limitsContract = (engine: EngineUnderTest) =>
  describe('the limits of an append', () => {
    const { log, dynamo } = engineInUse(engine);
    /** Text that no compression makes smaller. */
    const noise = (bytes: number) => randomBytes(bytes).toString('base64').slice(0, bytes);
    const names = (count: number) => Array.from({ length: count }, (_, place) => `application-${place}`);
    const loadAll = (tenant: string, count: number) =>
      Promise.all(names(count).map((name) => log().load(tenant, name)));
    const appendAll = (streams: readonly LoadedStream[], text = '', guards: readonly LoadedStream[] = []) =>
      log().append({
        additions: streams.map((stream) => ({ stream, events: [event({ text })] })),
        guards,
        provenance: provenance(),
      });

    /** The text that makes a commit exactly as large as wanted. */
    const textFor = async (stream: LoadedStream, bytes: number) => {
      const [commit] = appended(
        await appendTo(log(), await log().load(newTenant(), stream.name), [event({ text: '' })]),
      );
      const tenants = Buffer.byteLength(stream.tenant) - Buffer.byteLength(commit?.tenant ?? '');
      return noise(bytes - Buffer.byteLength(commit?.bytes ?? '') - tenants);
    };

    it('take a commit of exactly the largest size', async () => {
      const stream = await log().load(newTenant(), 'application-1');
      const text = await textFor(stream, COMMIT_BYTES_MAX);
      const [commit] = appended(await appendTo(log(), stream, [event({ text })]));
      expect(Buffer.byteLength(commit?.bytes ?? '')).toBe(COMMIT_BYTES_MAX);
      expect((await log().load(stream.tenant, 'application-1')).commits).toEqual([commit]);
    });

    it('refuse a commit of one byte more, before any request', async () => {
      const stream = await log().load(newTenant(), 'application-1');
      const text = await textFor(stream, COMMIT_BYTES_MAX + 1);
      dynamo()?.requests.clear();
      expect(await codeOf(appendTo(log(), stream, [event({ text })]))).toBe('commit-too-large');
      expect(dynamo()?.requests.list() ?? []).toEqual([]);
      expect((await log().load(stream.tenant, 'application-1')).revision).toBe(0);
    });

    it('count bytes, not characters', async () => {
      const stream = await log().load(newTenant(), 'application-1');
      const text = 'ö'.repeat(COMMIT_BYTES_MAX / 2);
      expect(await codeOf(appendTo(log(), stream, [event({ text })]))).toBe('commit-too-large');
    });

    it('take 100 streams at once, and refuse 101 before any request', async () => {
      const tenant = newTenant();
      const streams = await loadAll(tenant, 101);
      dynamo()?.requests.clear();
      expect(await codeOf(appendAll(streams))).toBe('too-many-streams');
      expect(await codeOf(appendAll(streams.slice(0, 60), '', streams.slice(60)))).toBe('too-many-streams');
      expect(dynamo()?.requests.list() ?? []).toEqual([]);
      expect(appended(await appendAll(streams.slice(0, 100)))).toHaveLength(100);
    });

    it('refuse commits that are too large together', async () => {
      const streams = await loadAll(newTenant(), 12);
      const text = noise(330_000);
      expect(await codeOf(appendAll(streams, text))).toBe('commit-too-large');
      expect(appended(await appendAll(streams.slice(0, 10), text))).toHaveLength(10);
    });

    it('let a stream grow over what one answer holds', async () => {
      const tenant = newTenant();
      for (let revision = 1; revision <= 9; revision++) {
        appended(
          await appendTo(log(), await log().load(tenant, 'application-1'), [event({ text: noise(330_000) })]),
        );
      }
      dynamo()?.requests.clear();
      const stream = await log().load(tenant, 'application-1');
      expect(revisionsOf(stream.commits)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
      // Deflated, five of them fill an answer of 1 MB.
      expect(dynamo()?.requests.list().length ?? 2).toBe(2);
      dynamo()?.requests.clear();
      expect(revisionsOf(await log().read(tenant, 'application-1', { limit: 7 }))).toEqual([
        1, 2, 3, 4, 5, 6, 7,
      ]);
      expect(dynamo()?.requests.list().length ?? 2).toBe(2);
      dynamo()?.requests.clear();
      expect(revisionsOf(await log().read(tenant, 'application-1', { limit: 2, backwards: true }))).toEqual([
        9, 8,
      ]);
      expect(dynamo()?.requests.list().length ?? 1).toBe(1);
    });
  });
