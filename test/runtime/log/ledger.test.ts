import type { DynamoDBStreamEvent } from 'aws-lambda';
import { expect, it } from 'vitest';
import { buildCommit, loadedStream } from '../../../runtime/log/commit.ts';
import type { StreamPosition } from '../../../runtime/log/position.ts';
import type { Commit } from '../../../runtime/ports.ts';
import {
  appended,
  appendTo,
  event,
  fill,
  newTenant,
  provenance,
  revisionsOf,
} from '../../support/event-log-contract/facts.ts';
import { expectComplete, followed, ledgerInUse, names, put } from '../../support/ledger-in-use.ts';
import { describeOnTheEngine } from '../../support/on-the-engine.ts';

/** Hints as the stream's consumer takes them from a batch of change records. */
const hintsOf = ({ Records }: DynamoDBStreamEvent, tenant: string): StreamPosition[] =>
  Records.flatMap(({ dynamodb: { Keys: { p, r } = {} } = {} }) => {
    const [owner, stream = ''] = p?.S?.split('#') ?? [];
    return owner === tenant ? [{ stream, revision: Number(r?.N) }] : [];
  });

/** Does the same for each element, twenty at a time. */
const inTurns = async <Element>(
  elements: readonly Element[],
  work: (element: Element) => Promise<unknown>,
) => {
  for (let start = 0; start < elements.length; start += 20) {
    await Promise.all(elements.slice(start, start + 20).map(work));
  }
};

describeOnTheEngine('the ledger, which gives the commits of a tenant one order', () => {
  const inUse = ledgerInUse();

  it.each([1, 2, 3, 4, 5])(
    'is complete on hints that come twice, late and out of order (seed %i)',
    async (seed) => {
      const tenant = newTenant();
      const end = inUse().engine.changes.subscribe(
        inUse().raw.tables.events,
        async (batch) => {
          await inUse().ledger.sequence(tenant, hintsOf(batch, tenant));
        },
        { name: `sequencer-${seed}`, batchSize: 7, seed, duplicate: 0.3, reorder: 0.4, delay: 0.3 },
      );
      await Promise.all(names.map((name) => fill(inUse().log, tenant, name, 12)));
      await inUse().engine.changes.idle();
      await end();
      await expectComplete(inUse(), tenant);
    },
  );

  it.each([6, 7, 8])('is complete after reconciling when hints were lost (seed %i)', async (seed) => {
    const tenant = newTenant();
    const end = inUse().engine.changes.subscribe(
      inUse().raw.tables.events,
      async (batch) => {
        await inUse().ledger.sequence(tenant, hintsOf(batch, tenant));
      },
      { name: `losing-${seed}`, batchSize: 5, seed, drop: 0.6, reorder: 0.4 },
    );
    await Promise.all(names.map((name) => fill(inUse().log, tenant, name, 6)));
    await inUse().engine.changes.idle();
    await end();
    const before = await followed(inUse(), tenant);
    const late = await inUse().ledger.reconcile(tenant);
    expect(before.length + late).toBe(names.length * 6);
    expect((await followed(inUse(), tenant)).slice(0, before.length)).toEqual(before);
    await expectComplete(inUse(), tenant);
    expect(await inUse().ledger.reconcile(tenant)).toBe(0);
  });

  it('fills the gap before a hint, and takes what came after it', async () => {
    const tenant = newTenant();
    await fill(inUse().log, tenant, 'fund-1', 5);
    expect(await inUse().ledger.sequence(tenant, [{ stream: 'fund-1', revision: 3 }])).toBe(5);
    expect(revisionsOf(await followed(inUse(), tenant))).toEqual([1, 2, 3, 4, 5]);
  });

  it('makes nothing of a hint that it had, and of none', async () => {
    const tenant = newTenant();
    await fill(inUse().log, tenant, 'fund-1', 2);
    const hint = { stream: 'fund-1', revision: 2 };
    expect(await inUse().ledger.sequence(tenant, [hint, hint])).toBe(2);
    expect(await inUse().ledger.sequence(tenant, [hint, { stream: 'fund-1', revision: 1 }])).toBe(0);
    expect(await inUse().ledger.sequence(tenant, [])).toBe(0);
    await expectComplete(inUse(), tenant, ['fund-1']);
  });

  it('has every commit once when eight sequencers work on the same', async () => {
    const tenant = newTenant();
    await Promise.all(names.map((name) => fill(inUse().log, tenant, name, 4)));
    const hints = names.map((stream) => ({ stream, revision: 4 }));
    const counts = await Promise.all(
      Array.from({ length: 8 }, (_, place) =>
        inUse().ledger.sequence(tenant, [...hints.slice(place % 5), ...hints.slice(0, place % 5)]),
      ),
    );
    expect(counts.reduce((sum, count) => sum + count)).toBe(20);
    await expectComplete(inUse(), tenant);
  });

  it('has every commit once when sequencers of different streams want the same page', async () => {
    const tenant = newTenant();
    await Promise.all(names.map((name) => fill(inUse().log, tenant, name, 3)));
    await Promise.all(names.map((stream) => inUse().ledger.sequence(tenant, [{ stream, revision: 3 }])));
    await expectComplete(inUse(), tenant);
  });

  it.each(['before', 'after'] as const)(
    'has every commit once when answers are lost %s the write',
    async (when) => {
      const tenant = newTenant();
      await fill(inUse().log, tenant, 'fund-1', 3);
      inUse().engine.faults.loseReply({ operation: 'TransactWriteItems', when, times: 4 });
      inUse().engine.faults.loseReply({ operation: 'BatchGetItem', when, times: 4 });
      await inUse().ledger.sequence(tenant, [{ stream: 'fund-1', revision: 3 }]);
      expect(revisionsOf(await followed(inUse(), tenant))).toEqual([1, 2, 3]);
    },
  );

  it('waits while the table is throttled', async () => {
    const tenant = newTenant();
    await fill(inUse().log, tenant, 'fund-1', 1);
    inUse().engine.faults.throttle({ operation: 'TransactWriteItems', times: 4 });
    expect(await inUse().ledger.sequence(tenant, [{ stream: 'fund-1', revision: 1 }])).toBe(1);
  });

  it('takes more streams than a page has room for', async () => {
    const tenant = newTenant();
    const many = Array.from({ length: 230 }, (_, place) => `application-${place}`);
    await inTurns(many, (name) => fill(inUse().log, tenant, name, 1));
    expect(await inUse().ledger.reconcile(tenant)).toBe(230);
    await expectComplete(inUse(), tenant, many);
  });

  it('takes more commits of one stream than a page has room for', async () => {
    const tenant = newTenant();
    const commits: Commit[] = [];
    for (let n = 1; n <= 2_100; n++) {
      const empty = loadedStream(tenant, 'fund-1', []);
      const stream = { ...empty, revision: commits.length, commits: commits.slice(-1) };
      commits.push(buildCommit({ stream, events: [event({ n })] }, provenance(`command ${n}`)));
    }
    await inTurns(commits, (commit) => put(inUse(), commit));
    expect(await inUse().ledger.sequence(tenant, [{ stream: 'fund-1', revision: 1 }])).toBe(1_000);
    expect(await inUse().ledger.sequence(tenant, [{ stream: 'fund-1', revision: 2_100 }])).toBe(1_100);
    expect((await followed(inUse(), tenant)).map(({ hash }) => hash)).toEqual(
      commits.map(({ hash }) => hash),
    );
  });

  it('keeps tenants apart', async () => {
    const [one, other] = [newTenant(), newTenant()];
    await fill(inUse().log, one, 'fund-1', 2);
    await fill(inUse().log, other, 'fund-1', 1);
    await inUse().ledger.reconcile(one);
    expect(await followed(inUse(), one)).toHaveLength(2);
    expect(await followed(inUse(), other)).toEqual([]);
    expect(await inUse().ledger.reconcile(other)).toBe(1);
  });

  it('knows up to which revision each stream is in it', async () => {
    const tenant = newTenant();
    await fill(inUse().log, tenant, 'fund-1', 4);
    await inUse().ledger.reconcile(tenant);
    const key = { p: { S: tenant }, s: { S: 'stream#fund-1' } };
    const { Item: { u } = {} } = await inUse().raw.dynamoDb.ask('GetItem', {
      TableName: inUse().raw.tables.ledger,
      Key: key,
      ConsistentRead: true,
    });
    expect(u).toEqual({ N: '4' });
  });

  it('does not hold up writers: a commit is written and read before it is sequenced', async () => {
    const tenant = newTenant();
    appended(await appendTo(inUse().log, await inUse().log.load(tenant, 'fund-1')));
    expect((await inUse().log.load(tenant, 'fund-1')).revision).toBe(1);
    expect(await followed(inUse(), tenant)).toEqual([]);
  });
});
