import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../../local/dynamodb-engine/engine.ts';
import { toItem } from '../../../runtime/aws/commit-item.ts';
import { dynamoLedger, type Ledger } from '../../../runtime/aws/ledger.ts';
import { buildCommit, loadedStream } from '../../../runtime/log/commit.ts';
import type { StreamPosition } from '../../../runtime/log/position.ts';
import { BEGINNING, type Commit, type EventLog } from '../../../runtime/ports.ts';
import { dynamodb, type OpenEngine, type Raw } from '../../support/engines.ts';
import {
  appended,
  appendTo,
  codeOf,
  event,
  fill,
  newTenant,
  provenance,
  revisionsOf,
} from '../../support/event-log-contract/facts.ts';
import { describeOnTheEngine } from '../../support/on-the-engine.ts';

describeOnTheEngine('the ledger, which gives the commits of a tenant one order', () => {
  let opened: OpenEngine;
  let raw: Extract<Raw, { kind: 'dynamodb' }>;
  let engine: Engine;
  let log: EventLog;
  let ledger: Ledger;
  beforeAll(async () => {
    opened = await dynamodb.open();
    if (opened.raw.kind !== 'dynamodb' || !opened.raw.engine) throw new Error('no engine');
    raw = opened.raw;
    engine = opened.raw.engine;
    log = opened.log;
    ledger = dynamoLedger(raw.client, raw.tables);
  });
  afterAll(() => opened.close());
  afterEach(() => engine.faults.clear());

  const followed = async (tenant: string): Promise<readonly Commit[]> =>
    (await log.follow(tenant, BEGINNING, 100_000)).commits;
  const names = ['application-1', 'application-2', 'fund-1', 'meeting-1', 'payout-1'];

  /** Every commit is there once, after its predecessor. */
  const expectComplete = async (tenant: string, streams: readonly string[] = names) => {
    const perStream = Map.groupBy(await followed(tenant), ({ stream }) => stream);
    expect([...perStream.keys()].toSorted()).toEqual([...streams].toSorted());
    for (const name of streams) expect(perStream.get(name)).toEqual(await log.read(tenant, name));
  };

  /** Writes a commit past the log, as nobody but an attacker or this test does. */
  const put = (commit: Commit) =>
    raw.client.send(new PutItemCommand({ TableName: raw.tables.events, Item: toItem(commit) }));

  /** Hints as the stream's consumer takes them from a batch of change records. */
  const hintsOf = ({ Records }: DynamoDBStreamEvent, tenant: string): StreamPosition[] =>
    Records.flatMap(({ dynamodb: { Keys: { p, r } = {} } = {} }) => {
      const [owner, stream = ''] = p?.S?.split('#') ?? [];
      return owner === tenant ? [{ stream, revision: Number(r?.N) }] : [];
    });

  it.each([1, 2, 3, 4, 5])(
    'is complete on hints that come twice, late and out of order (seed %i)',
    async (seed) => {
      const tenant = newTenant();
      const end = engine.changes.subscribe(
        raw.tables.events,
        async (batch) => {
          await ledger.sequence(tenant, hintsOf(batch, tenant));
        },
        { name: `sequencer-${seed}`, batchSize: 7, seed, duplicate: 0.3, reorder: 0.4, delay: 0.3 },
      );
      await Promise.all(names.map((name) => fill(log, tenant, name, 12)));
      await engine.changes.idle();
      await end();
      await expectComplete(tenant);
    },
  );

  it.each([6, 7, 8])('is complete after reconciling when hints were lost (seed %i)', async (seed) => {
    const tenant = newTenant();
    const end = engine.changes.subscribe(
      raw.tables.events,
      async (batch) => {
        await ledger.sequence(tenant, hintsOf(batch, tenant));
      },
      { name: `losing-${seed}`, batchSize: 5, seed, drop: 0.6, reorder: 0.4 },
    );
    await Promise.all(names.map((name) => fill(log, tenant, name, 6)));
    await engine.changes.idle();
    await end();
    const before = await followed(tenant);
    const late = await ledger.reconcile(tenant);
    expect(before.length + late).toBe(names.length * 6);
    expect((await followed(tenant)).slice(0, before.length)).toEqual(before);
    await expectComplete(tenant);
    expect(await ledger.reconcile(tenant)).toBe(0);
  });

  it('fills the gap before a hint, and takes what came after it', async () => {
    const tenant = newTenant();
    await fill(log, tenant, 'fund-1', 5);
    expect(await ledger.sequence(tenant, [{ stream: 'fund-1', revision: 3 }])).toBe(5);
    expect(revisionsOf(await followed(tenant))).toEqual([1, 2, 3, 4, 5]);
  });

  it('makes nothing of a hint that it had, and of none', async () => {
    const tenant = newTenant();
    await fill(log, tenant, 'fund-1', 2);
    const hint = { stream: 'fund-1', revision: 2 };
    expect(await ledger.sequence(tenant, [hint, hint])).toBe(2);
    expect(await ledger.sequence(tenant, [hint, { stream: 'fund-1', revision: 1 }])).toBe(0);
    expect(await ledger.sequence(tenant, [])).toBe(0);
    await expectComplete(tenant, ['fund-1']);
  });

  it('has every commit once when eight sequencers work on the same', async () => {
    const tenant = newTenant();
    await Promise.all(names.map((name) => fill(log, tenant, name, 4)));
    const hints = names.map((stream) => ({ stream, revision: 4 }));
    const counts = await Promise.all(
      Array.from({ length: 8 }, (_, place) =>
        ledger.sequence(tenant, [...hints.slice(place % 5), ...hints.slice(0, place % 5)]),
      ),
    );
    expect(counts.reduce((sum, count) => sum + count)).toBe(20);
    await expectComplete(tenant);
  });

  it('has every commit once when sequencers of different streams want the same page', async () => {
    const tenant = newTenant();
    await Promise.all(names.map((name) => fill(log, tenant, name, 3)));
    await Promise.all(names.map((stream) => ledger.sequence(tenant, [{ stream, revision: 3 }])));
    await expectComplete(tenant);
  });

  it.each(['before', 'after'] as const)(
    'has every commit once when answers are lost %s the write',
    async (when) => {
      const tenant = newTenant();
      await fill(log, tenant, 'fund-1', 3);
      engine.faults.loseReply({ operation: 'TransactWriteItems', when, times: 4 });
      engine.faults.loseReply({ operation: 'BatchGetItem', when, times: 4 });
      await ledger.sequence(tenant, [{ stream: 'fund-1', revision: 3 }]);
      expect(revisionsOf(await followed(tenant))).toEqual([1, 2, 3]);
    },
  );

  it('waits while the table is throttled', async () => {
    const tenant = newTenant();
    await fill(log, tenant, 'fund-1', 1);
    engine.faults.throttle({ operation: 'TransactWriteItems', times: 4 });
    expect(await ledger.sequence(tenant, [{ stream: 'fund-1', revision: 1 }])).toBe(1);
  });

  it('takes more streams than a page has room for', async () => {
    const tenant = newTenant();
    const many = Array.from({ length: 230 }, (_, place) => `application-${place}`);
    await inTurns(many, (name) => fill(log, tenant, name, 1));
    expect(await ledger.reconcile(tenant)).toBe(230);
    await expectComplete(tenant, many);
  });

  it('takes more commits of one stream than a page has room for', async () => {
    const tenant = newTenant();
    const commits: Commit[] = [];
    for (let n = 1; n <= 2_100; n++) {
      const empty = loadedStream(tenant, 'fund-1', []);
      const stream = { ...empty, revision: commits.length, commits: commits.slice(-1) };
      commits.push(buildCommit({ stream, events: [event({ n })] }, provenance(`command ${n}`)));
    }
    await inTurns(commits, put);
    expect(await ledger.sequence(tenant, [{ stream: 'fund-1', revision: 1 }])).toBe(1_000);
    expect(await ledger.sequence(tenant, [{ stream: 'fund-1', revision: 2_100 }])).toBe(1_100);
    expect((await followed(tenant)).map(({ hash }) => hash)).toEqual(commits.map(({ hash }) => hash));
  });

  it('keeps tenants apart', async () => {
    const [one, other] = [newTenant(), newTenant()];
    await fill(log, one, 'fund-1', 2);
    await fill(log, other, 'fund-1', 1);
    await ledger.reconcile(one);
    expect(await followed(one)).toHaveLength(2);
    expect(await followed(other)).toEqual([]);
    expect(await ledger.reconcile(other)).toBe(1);
  });

  it('knows up to which revision each stream is in it', async () => {
    const tenant = newTenant();
    await fill(log, tenant, 'fund-1', 4);
    await ledger.reconcile(tenant);
    const key = { p: { S: tenant }, s: { S: 'stream#fund-1' } };
    const { Item: { u } = {} } = await raw.client.send(
      new GetItemCommand({ TableName: raw.tables.ledger, Key: key, ConsistentRead: true }),
    );
    expect(u).toEqual({ N: '4' });
  });

  it('notices a commit that was hinted at and is gone', async () => {
    const tenant = newTenant();
    await fill(log, tenant, 'fund-1', 2);
    expect(await codeOf(ledger.sequence(tenant, [{ stream: 'fund-1', revision: 3 }]))).toBe(
      'stream-tampered',
    );
    expect(await codeOf(ledger.sequence(tenant, [{ stream: 'fund-2', revision: 1 }]))).toBe(
      'stream-tampered',
    );
    await expectComplete(tenant, ['fund-1']);
  });

  it('stops at a gap in a stream instead of passing over it, and goes on with the others', async () => {
    const tenant = newTenant();
    const { commits } = await fill(log, tenant, 'fund-1', 1);
    await fill(log, tenant, 'meeting-1', 3);
    const stream = { ...loadedStream(tenant, 'fund-1', commits), revision: 2 };
    const early = buildCommit({ stream, events: [event()] }, provenance());
    await put(early);
    expect(await codeOf(ledger.reconcile(tenant))).toBe('stream-tampered');
    const found = (await followed(tenant)).map((commit) => `${commit.stream}@${commit.revision}`);
    expect(found.toSorted()).toEqual(['fund-1@1', 'meeting-1@1', 'meeting-1@2', 'meeting-1@3']);
  });

  it('notices a commit that was replaced after it was sequenced', async () => {
    const tenant = newTenant();
    const { commits } = await fill(log, tenant, 'fund-1', 1);
    await ledger.reconcile(tenant);
    const empty = loadedStream(tenant, 'fund-1', []);
    const other = buildCommit({ stream: empty, events: [event({ cents: 1 })] }, provenance());
    await put(other);
    expect((await log.load(tenant, 'fund-1')).commits).not.toEqual(commits);
    expect(await codeOf(followed(tenant))).toBe('stream-tampered');
  });

  it('does not hold up writers: a commit is written and read before it is sequenced', async () => {
    const tenant = newTenant();
    appended(await appendTo(log, await log.load(tenant, 'fund-1')));
    expect((await log.load(tenant, 'fund-1')).revision).toBe(1);
    expect(await followed(tenant)).toEqual([]);
  });
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
