import { hash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../../local/dynamodb-engine/engine.ts';
import { dynamoSnapshotStore } from '../../../runtime/aws/snapshot-store.ts';
import { rememberingLog } from '../../../runtime/log/remembering.ts';
import type { EventLog } from '../../../runtime/ports.ts';
import { notes, withSnapshots } from '../../support/counting-fold.ts';
import { dynamodb, dynamoIn, type OpenEngine } from '../../support/engines.ts';
import { fill, newTenant } from '../../support/event-log-contract/facts.ts';
import { describeOnTheEngine } from '../../support/on-the-engine.ts';

/** Always the same, so that it always compresses to the same size: about half. */
const NOISE = Array.from({ length: 7 }, (_, place) => hash('sha256', String(place)))
  .join('')
  .slice(0, 425);

/** Units as DynamoDB counts them; a read that need not be consistent is half a unit for each started 4 kB. */
describeOnTheEngine('what loading for a fold costs on DynamoDB', () => {
  let opened: OpenEngine;
  let raw: ReturnType<typeof dynamoIn>;
  let engine: Engine;
  let log: EventLog;
  beforeAll(async () => {
    opened = await dynamodb.open();
    log = opened.log;
    raw = dynamoIn(opened);
    engine = raw.engine;
  });
  afterAll(() => opened.close());

  const spent = () => engine.requests.list().map(({ operation, consumed }) => [operation, consumed]);
  const kept = async (count: number) => {
    const tenant = newTenant();
    await fill(rememberingLog(log), tenant, 'fund-1', count, () => ({ text: NOISE }));
    const { log: keeping, settle } = withSnapshots(log, dynamoSnapshotStore(raw.dynamoDb, raw.tables));
    engine.requests.clear();
    await keeping.load(tenant, 'fund-1', notes);
    return { tenant, settle };
  };
  const reloaded = async (tenant: string) => {
    engine.requests.clear();
    const { log: keeping } = withSnapshots(log, dynamoSnapshotStore(raw.dynamoDb, raw.tables));
    await keeping.load(tenant, 'fund-1', notes);
    return spent();
  };

  it('is the same for a short stream, whether or not states are kept', async () => {
    await kept(20);
    expect(spent()).toEqual([['Query', 3]]);
    await kept(64);
    expect(spent()).toEqual([['Query', 9]]);
  });

  it('is a look for a state besides where there is none, and a unit for each kB of the state that is kept', async () => {
    const { tenant, settle } = await kept(200);
    expect(spent()).toEqual([
      ['Query', 9],
      ['Query', 0.5],
      ['Query', 18],
    ]);
    engine.requests.clear();
    await settle();
    // 200 commands at 24 bits are most of it.
    expect(spent()).toEqual([['PutItem', 1]]);
    expect(await reloaded(tenant)).toEqual([
      ['Query', 9],
      ['Query', 0.5],
    ]);
  });

  it('is what came after the state, and the newest commits, however long the stream is', async () => {
    const { tenant, settle } = await kept(200);
    await settle();
    await fill(rememberingLog(log), tenant, 'fund-1', 300, () => ({ text: NOISE }));
    expect(await reloaded(tenant)).toEqual([
      ['Query', 9],
      ['Query', 0.5],
      ['Query', 5],
    ]);
  });
});
