import { describe, expect, it } from 'vitest';
import type { EngineUnderTest } from '../engines.ts';
import { engineInUse, loseReplies } from './engine-in-use.ts';
import { appended, appendTo, codeOf, event, fill, newTenant, provenance } from './facts.ts';

/** The same command twice: sent again by a person, by a network, before or after somebody else. */
export const idempotencyContract = (engine: EngineUnderTest) =>
  describe('a command that comes again', () => {
    const { log, dynamo } = engineInUse(engine);

    it('is answered with its commit when the stream was loaded before it', async () => {
      const stream = await log().load(newTenant(), 'payout-1');
      const commits = appended(await appendTo(log(), stream, [event()], provenance('pay')));
      const again = await appendTo(log(), stream, [event()], provenance('pay'));
      expect(again).toEqual({ status: 'duplicate', commits });
      expect((await log().load(stream.tenant, 'payout-1')).commits).toEqual(commits);
    });

    it('is answered with its commit when the stream was loaded after it', async () => {
      const tenant = newTenant();
      const stream = await log().load(tenant, 'payout-1');
      const commits = appended(await appendTo(log(), stream, [event()], provenance('pay')));
      await fill(log(), tenant, 'payout-1', 4);
      const again = await appendTo(log(), await log().load(tenant, 'payout-1'), [event()], provenance('pay'));
      expect(again).toEqual({ status: 'duplicate', commits });
      expect((await log().load(tenant, 'payout-1')).revision).toBe(4);
    });

    it('is recognised although the clock has moved on', async () => {
      const stream = await log().load(newTenant(), 'payout-1');
      const commits = appended(await appendTo(log(), stream, [event()], provenance('pay')));
      const later = provenance('pay', { recordedAt: '2026-03-01T09:00:07.000Z' });
      expect(await appendTo(log(), stream, [event()], later)).toEqual({ status: 'duplicate', commits });
    });

    it.each(['before', 'after'] as const)('writes once when the reply is lost %s the write', async (when) => {
      const tenant = newTenant();
      const stream = await log().load(tenant, 'payout-1');
      loseReplies(dynamo(), 'PutItem', when);
      const result = await appendTo(log(), stream, [event()], provenance('pay'));
      const again = await appendTo(log(), stream, [event()], provenance('pay'));
      expect(result).not.toMatchObject({ status: 'conflict' });
      expect(again).toMatchObject({ status: 'duplicate' });
      expect((await log().load(tenant, 'payout-1')).revision).toBe(1);
    });

    it('writes once when every reply is lost until the client gives up', async () => {
      const tenant = newTenant();
      const stream = await log().load(tenant, 'payout-1');
      loseReplies(dynamo(), 'PutItem', 'after', 3);
      const result = await appendTo(log(), stream, [event()], provenance('pay'));
      expect(result).not.toMatchObject({ status: 'conflict' });
      expect((await log().load(tenant, 'payout-1')).revision).toBe(1);
    });

    it('writes in the end when no request gets through for a while', async () => {
      const tenant = newTenant();
      loseReplies(dynamo(), 'PutItem', 'before', 4);
      appended(await appendTo(log(), await log().load(tenant, 'payout-1')));
      expect((await log().load(tenant, 'payout-1')).revision).toBe(1);
    });

    it('writes once when the reply is lost, another writer follows, and the command comes again', async () => {
      const tenant = newTenant();
      const stream = await log().load(tenant, 'payout-1');
      loseReplies(dynamo(), 'PutItem', 'after', 3);
      const first = await appendTo(log(), stream, [event({ cents: 100 })], provenance('pay'));
      await fill(log(), tenant, 'payout-1', 2);
      const again = await appendTo(log(), stream, [event({ cents: 100 })], provenance('pay'));
      expect(first.status === 'conflict' ? [] : first.commits).toHaveLength(1);
      expect(again).toMatchObject({ status: 'duplicate', commits: [{ revision: 1 }] });
      expect((await log().load(tenant, 'payout-1')).revision).toBe(2);
    });

    it('is a conflict, not a duplicate, when a rival took the place while the reply was lost', async () => {
      const tenant = newTenant();
      const stream = await log().load(tenant, 'payout-1');
      await fill(log(), tenant, 'payout-1', 1);
      loseReplies(dynamo(), 'PutItem', 'after', 3);
      expect(await appendTo(log(), stream)).toEqual({ status: 'conflict', stream: 'payout-1', index: 0 });
      expect((await log().load(tenant, 'payout-1')).revision).toBe(1);
    });

    it('is written once when it is sent ten times at the same moment', async () => {
      const tenant = newTenant();
      const stream = await log().load(tenant, 'payout-1');
      const results = await Promise.all(
        Array.from({ length: 10 }, () => appendTo(log(), stream, [event()], provenance('pay'))),
      );
      const [winner] = results.filter(({ status }) => status === 'appended');
      expect(results.filter(({ status }) => status === 'duplicate')).toHaveLength(9);
      const commits = (await log().load(tenant, 'payout-1')).commits;
      for (const result of results) expect(result).toMatchObject({ commits });
      expect(winner).toEqual({ status: 'appended', commits });
    });

    it('is refused when it comes with other content, whenever the stream was loaded', async () => {
      const tenant = newTenant();
      const stream = await log().load(tenant, 'payout-1');
      appended(await appendTo(log(), stream, [event()], provenance('pay', { content: '100 euro' })));
      const reused = provenance('pay', { content: '900 euro' });
      expect(await codeOf(appendTo(log(), stream, [event()], reused))).toBe('command-id-reused');
      const fresh = await log().load(tenant, 'payout-1');
      expect(await codeOf(appendTo(log(), fresh, [event()], reused))).toBe('command-id-reused');
      expect((await log().load(tenant, 'payout-1')).revision).toBe(1);
    });
  });
