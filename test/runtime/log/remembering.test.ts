import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../../local/dynamodb-engine/engine.ts';
import { buildCommit } from '../../../runtime/log/commit.ts';
import { rememberingLog } from '../../../runtime/log/remembering.ts';
import type { EventLog, ReadOptions } from '../../../runtime/ports.ts';
import {
  dynamodb,
  dynamoIn,
  type EngineUnderTest,
  type OpenEngine,
  sqliteInMemory,
} from '../../support/engines.ts';
import { appendContract } from '../../support/event-log-contract/append.ts';
import { engineInUse } from '../../support/event-log-contract/engine-in-use.ts';
import {
  appendTo,
  codeOf,
  event,
  fill,
  newTenant,
  provenance,
} from '../../support/event-log-contract/facts.ts';
import { idempotencyContract } from '../../support/event-log-contract/idempotency.ts';
import { modelContract } from '../../support/event-log-contract/model.ts';
import { orderContract } from '../../support/event-log-contract/order.ts';
import { readingContract } from '../../support/event-log-contract/reading.ts';
import { severalStreamsContract } from '../../support/event-log-contract/several-streams.ts';
import { describeOnTheEngine } from '../../support/on-the-engine.ts';
import { tamperingWith } from '../../support/tampering.ts';

const remembered = ({ name, open }: EngineUnderTest): EngineUnderTest => {
  const remembering = (opened: OpenEngine): OpenEngine => ({
    ...opened,
    log: rememberingLog(opened.log),
    reopen: async () => remembering(await opened.reopen()),
  });
  return { name: `${name}, remembered`, open: async () => remembering(await open()) };
};

describe('an event log that remembers what it loaded', () => {
  const engine = remembered(sqliteInMemory);
  appendContract(engine);
  idempotencyContract(engine);
  severalStreamsContract(engine);
  readingContract(engine);
  orderContract(engine);
  modelContract(engine);
});

/** A log, and from which revisions streams were read through it; `whole` for a load. */
const watched = (log: EventLog) => {
  const reads: (number | 'whole')[] = [];
  return {
    reads,
    log: {
      ...log,
      load: (tenant: string, stream: string) => {
        reads.push('whole');
        return log.load(tenant, stream);
      },
      read: (tenant: string, stream: string, options: ReadOptions = {}) => {
        reads.push(options.fromRevision ?? 1);
        return log.read(tenant, stream, options);
      },
    },
  };
};

describe('a stream that was loaded before', () => {
  const { engine, log } = engineInUse(sqliteInMemory);
  const begun = async (bytesMax?: number) => {
    const { log: below, reads } = watched(log());
    return { tenant: newTenant(), remembering: rememberingLog(below, bytesMax), reads };
  };

  it('is read from its last commit on, with what another process appended since', async () => {
    const { tenant, remembering, reads } = await begun();
    await fill(log(), tenant, 'fund-1', 5);
    expect((await remembering.load(tenant, 'fund-1')).revision).toBe(5);
    await fill(log(), tenant, 'fund-1', 7);
    const again = await remembering.load(tenant, 'fund-1');
    expect(again).toEqual(await log().load(tenant, 'fund-1'));
    await remembering.load(tenant, 'fund-1');
    expect(reads).toEqual(['whole', 5, 7]);
  });

  it('is read from what this process appended itself', async () => {
    const { tenant, remembering, reads } = await begun();
    const stream = await remembering.load(tenant, 'fund-1');
    await appendTo(remembering, stream, [event()], provenance(`${tenant} 1`));
    const second = await remembering.load(tenant, 'fund-1');
    await appendTo(remembering, second, [event()], provenance(`${tenant} 2`));
    expect(await remembering.load(tenant, 'fund-1')).toEqual(await log().load(tenant, 'fund-1'));
    // One that did not exist is not worth remembering.
    expect(reads).toEqual(['whole', 'whole', 2]);
  });

  it('is appended to only if nobody did so after the load', async () => {
    const { tenant, remembering } = await begun();
    await fill(log(), tenant, 'fund-1', 2);
    const stale = await remembering.load(tenant, 'fund-1');
    await fill(log(), tenant, 'fund-1', 3);
    const late = await appendTo(remembering, stale, [event()], provenance(`${tenant} late`));
    expect(late).toMatchObject({ status: 'conflict', stream: 'fund-1' });
    expect((await remembering.load(tenant, 'fund-1')).revision).toBe(3);
  });

  it('is loaded whole when it is another stream now, as after a book was restored', async () => {
    const { tenant, remembering, reads } = await begun();
    const stream = await fill(log(), tenant, 'fund-1', 3);
    await remembering.load(tenant, 'fund-1');
    const tampering = tamperingWith(engine().raw);
    await tampering.removeCommit({ tenant, stream: 'fund-1', revision: 3 });
    expect((await remembering.load(tenant, 'fund-1')).revision).toBe(2);
    const two = { ...stream, revision: 2, commits: stream.commits.slice(0, 2) };
    const other = buildCommit({ stream: two, events: [event({ n: 9 })] }, provenance(`${tenant} other`));
    await tampering.putCommit(other);
    expect((await remembering.load(tenant, 'fund-1')).commits.at(-1)?.events).toEqual(other.events);
    expect(reads).toEqual(['whole', 3, 'whole', 2]);
  });

  it('is refused when what came after it does not follow', async () => {
    const { tenant, remembering } = await begun();
    const stream = await fill(log(), tenant, 'fund-1', 2);
    await remembering.load(tenant, 'fund-1');
    const one = { ...stream, revision: 1, commits: stream.commits.slice(0, 1) };
    const forged = buildCommit({ stream: one, events: [event()] }, provenance(`${tenant} forged`));
    await tamperingWith(engine().raw).putCommit({ ...forged, revision: 3 });
    expect(await codeOf(remembering.load(tenant, 'fund-1'))).toBe('stream-tampered');
  });

  it('is forgotten for those that were used since, when there is no more room', async () => {
    const { tenant, remembering, reads } = await begun(2_400);
    for (const name of ['fund-1', 'fund-2', 'fund-3']) await fill(log(), tenant, name, 2);
    for (const name of ['fund-1', 'fund-2', 'fund-1', 'fund-3', 'fund-1', 'fund-2'])
      await remembering.load(tenant, name);
    expect(reads).toEqual(['whole', 'whole', 2, 'whole', 2, 'whole']);
  });

  it('is not remembered at all when it alone has no room', async () => {
    const { tenant, remembering, reads } = await begun(1_000);
    await fill(log(), tenant, 'fund-1', 4);
    for (const _time of [1, 2]) await remembering.load(tenant, 'fund-1');
    expect(reads).toEqual(['whole', 'whole']);
  });
});

describeOnTheEngine('what loading on DynamoDB costs', () => {
  let opened: OpenEngine;
  let engine: Engine;
  beforeAll(async () => {
    opened = await dynamodb.open();
    engine = dynamoIn(opened).engine;
  });
  afterAll(() => opened.close());
  beforeEach(() => engine.requests.clear());

  it('is one unit for a stream of a hundred commits that was loaded before', async () => {
    const remembering = rememberingLog(opened.log);
    const tenant = newTenant();
    await fill(opened.log, tenant, 'fund-1', 100, (n) => ({ n, text: 'x'.repeat(400) }));
    await remembering.load(tenant, 'fund-1');
    engine.requests.clear();
    expect((await remembering.load(tenant, 'fund-1')).revision).toBe(100);
    expect(engine.requests.list().map(({ operation, consumed }) => [operation, consumed])).toEqual([
      ['Query', 1],
    ]);
  });
});
