import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { streamConsumer } from '../../../runtime/aws/stream-consumer.ts';
import type { Commit } from '../../../runtime/ports.ts';
import { NOTHING } from '../../../runtime/subscriptions/tally.ts';
import { projectHints } from '../../../runtime/views/projector.ts';
import { batchOf } from '../../support/delivered-batch.ts';
import { dynamodb, dynamoIn } from '../../support/engines.ts';
import { type OpenEnvironment, openEnvironment } from '../../support/environments.ts';
import { newTenant } from '../../support/event-log-contract/facts.ts';
import { describeOnTheEngine } from '../../support/on-the-engine.ts';
import {
  record,
  recordUnknown,
  reviewOf,
  opened as reviewOpened,
  scored,
} from '../../support/review-facts.ts';
import { POISONOUS, scoreSheet } from '../../support/score-sheet.ts';
import { announceEmpty, liveOf, replayedRowsOf, storedRows } from '../../support/stored-rows.ts';
import { tamperingWith } from '../../support/tampering.ts';

const [one, two, three] = ['one', 'two', 'three'].map(reviewOf) as [string, string, string];

describeOnTheEngine('the stream of the events table', () => {
  let inUse: OpenEnvironment;
  beforeEach(async () => {
    inUse = await openEnvironment(dynamodb);
  });
  afterEach(() => inUse.close());

  const dynamo = () => {
    const raw = dynamoIn(inUse.engine);
    return { changes: raw.engine.changes, events: raw.tables.events };
  };
  const consume = (log = vi.fn()) =>
    streamConsumer((tenant, hints) => projectHints(inUse.environment, [scoreSheet], tenant, hints), log);
  const recordReviews = async (tenant: string) => {
    const commits: Commit[] = [];
    for (let n = 0; n < 24; n++) {
      const stream = [one, two, three][n % 3] ?? one;
      const comment = 'lang '.repeat(n * 10).trim() || null;
      const event = n < 3 ? reviewOpened(stream) : scored(stream, `p${n}`, n % 9, comment);
      commits.push(await record(inUse.environment, tenant, stream, [event]));
    }
    return commits;
  };
  const expectProjected = async (tenant: string) =>
    expect(
      await storedRows(inUse.environment, tenant, await liveOf(inUse.environment, tenant, scoreSheet)),
    ).toEqual(await replayedRowsOf(inUse.environment, tenant, scoreSheet));
  const deliveredBatch = (count: number) => batchOf(dynamo().changes, dynamo().events, count);

  it.each([1, 2, 3])('feeds projections, however badly it delivers (seed %i)', async (seed) => {
    const tenant = newTenant();
    await announceEmpty(inUse.environment, tenant, scoreSheet);
    const stop = dynamo().changes.subscribe(dynamo().events, consume(), {
      seed,
      duplicate: 0.3,
      reorder: 0.3,
      delay: 0.3,
    });
    await recordReviews(tenant);
    await dynamo().changes.idle();
    await stop();
    await expectProjected(tenant);
  });

  it('feeds projections to the end although records are dropped on the way', async () => {
    const tenant = newTenant();
    await announceEmpty(inUse.environment, tenant, scoreSheet);
    const commits = await recordReviews(tenant);
    const { Records } = await deliveredBatch(commits.length);
    const lastOfEach = Records.slice(-3);
    expect(await consume()({ Records: lastOfEach })).toEqual({ batchItemFailures: [] });
    await expectProjected(tenant);
  });

  it('takes what one tenant wrote at once, one after the other where that fails, and names the first that fails', async () => {
    const tenant = newTenant();
    const log = vi.fn();
    const commits = await recordReviews(tenant);
    const batch = await deliveredBatch(commits.length);
    const taken: (readonly string[])[] = [];
    const broken = commits[5]?.hash;
    const handler = streamConsumer(async (_tenant, hints) => {
      if (hints.some(({ commit }) => commit?.hash === broken)) throw new Error('Ada Muster is not at home');
      taken.push(hints.map(({ commit }) => commit?.hash ?? ''));
      return undefined;
    }, log);
    const failed = batch.Records[5]?.dynamodb?.SequenceNumber;
    expect(await handler(batch)).toEqual({ batchItemFailures: [{ itemIdentifier: failed }] });
    expect(taken).toEqual(commits.slice(0, 5).map(({ hash }) => [hash]));
    expect(log.mock.calls).toEqual([
      [
        ...['error', 'delivery failed'],
        expect.objectContaining({ sequenceNumber: failed, tenant, revision: commits[5]?.revision }),
      ],
    ]);
    expect(await handler({ Records: batch.Records.slice(6) })).toEqual({ batchItemFailures: [] });
    expect(taken.at(-1)).toEqual(commits.slice(6).map(({ hash }) => hash));
  });

  it('takes tenants apart, each in its order', async () => {
    const [first, second] = [newTenant(), newTenant()];
    for (const tenant of [first, first, second, first])
      await record(inUse.environment, tenant, `review-${randomUUID()}`, [reviewOpened(one)]);
    const taken: [string, number][] = [];
    await streamConsumer(async (tenant, hints) => {
      taken.push([tenant, hints.length]);
      return undefined;
    }, vi.fn())(await deliveredBatch(4));
    expect(taken).toEqual([
      [first, 2],
      [second, 1],
      [first, 1],
    ]);
  });

  it('hands over packed commits as they were written', async () => {
    const tenant = newTenant();
    const long = Array.from({ length: 30 }, (_, n) => scored(one, `person${n}`, n % 9));
    const commit = await record(inUse.environment, tenant, one, long);
    const batch = await deliveredBatch(1);
    // Lambda hands binary values over as base64; the engine's own records may hold bytes.
    const overTheWire = JSON.parse(JSON.stringify(batch), (_, value) =>
      value?.type === 'Buffer' ? Buffer.from(value.data).toString('base64') : value,
    );
    const hints: unknown[] = [];
    await streamConsumer(async (_, given) => {
      hints.push(...given);
      return undefined;
    }, vi.fn())(overTheWire);
    expect(batch.Records[0]?.dynamodb?.NewImage).toHaveProperty('z');
    expect(hints).toEqual([{ stream: one, revision: 1, commit }]);
  });

  it('raises the alarm for a commit that was changed or removed, and goes on', async () => {
    const tenant = newTenant();
    const log = vi.fn();
    await announceEmpty(inUse.environment, tenant, scoreSheet);
    const commit = await record(inUse.environment, tenant, one, [reviewOpened(one)]);
    const tampering = tamperingWith(inUse.engine.raw);
    await tampering.putCommit({ ...commit, bytes: commit.bytes.replace('2026-1', '2026-2') });
    await tampering.removeCommit(commit);
    await record(inUse.environment, tenant, two, [reviewOpened(two)]);
    expect(await consume(log)(await deliveredBatch(4))).toEqual({ batchItemFailures: [] });
    const alarms = log.mock.calls.filter(([, message]) => message === 'tamper alarm');
    expect(alarms.map(([level, , fields]) => [level, fields.kind, fields.stream, fields.revision])).toEqual([
      ['error', 'MODIFY', one, 1],
      ['error', 'REMOVE', one, 1],
    ]);
    expect(await inUse.views.get(tenant, 'score-sheet@1/1', two)).toMatchObject({ revision: 1 });
  });

  it('asks the log when a record holds no sound commit', async () => {
    const tenant = newTenant();
    await announceEmpty(inUse.environment, tenant, scoreSheet);
    await record(inUse.environment, tenant, one, [reviewOpened(one)]);
    const { Records } = await deliveredBatch(1);
    const [first] = Records;
    const forged = {
      ...first,
      dynamodb: { ...first?.dynamodb, NewImage: { e: { S: '{}' }, h: { S: 'x' } } },
    };
    expect(await consume()({ Records: [forged] })).toEqual({ batchItemFailures: [] });
    await expectProjected(tenant);
  });

  it('tells of parked streams and unknown events', async () => {
    const tenant = newTenant();
    const log = vi.fn();
    await announceEmpty(inUse.environment, tenant, scoreSheet);
    await record(inUse.environment, tenant, one, [scored(one, 'eve', POISONOUS)]);
    await recordUnknown(inUse.environment, tenant, two);
    await consume(log)(await deliveredBatch(2));
    expect(log.mock.calls).toEqual([
      [
        ...['warn', 'not all was consumed'],
        {
          tenant,
          count: 2,
          stream: `${one},${two}`,
          ...NOTHING,
          known: 1,
          parked: 1,
          applied: 1,
          unknownEvents: 1,
        },
      ],
    ]);
  });
});
