import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../../local/dynamodb-engine/engine.ts';
import { dynamoEventLog } from '../../../runtime/aws/event-log.ts';
import { failureOf } from '../../../runtime/aws/failures.ts';
import { tableNames } from '../../../runtime/aws/tables.ts';
import { AwsError } from '../../../runtime/aws-api/aws-error.ts';
import { type DynamoDb, dynamoDbAt } from '../../../runtime/aws-api/dynamodb.ts';
import type { EventLog, LoadedStream } from '../../../runtime/ports.ts';
import { dynamodb, dynamoIn, type OpenEngine } from '../../support/engines.ts';
import { appended, appendTo, event, newTenant, provenance } from '../../support/event-log-contract/facts.ts';
import { hurry } from '../../support/hurried.ts';
import { describeOnTheEngine } from '../../support/on-the-engine.ts';

const clientError = (name: string, more = {}) =>
  new AwsError(400, { __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: 'for the test', ...more });
const conflict = clientError('TransactionConflictException');
const cancelled = (...codes: readonly string[]) =>
  clientError('TransactionCanceledException', { CancellationReasons: codes.map((Code) => ({ Code })) });
const serverError = new AwsError(500, { __type: 'InternalServerError' });

describeOnTheEngine('an append to DynamoDB when things go wrong', () => {
  let opened: OpenEngine;
  let raw: ReturnType<typeof dynamoIn>;
  let engine: Engine;
  beforeAll(async () => {
    opened = await dynamodb.open();
    raw = dynamoIn(opened);
    engine = raw.engine;
  });
  afterAll(() => opened.close());
  beforeEach(hurry);
  afterEach(() => engine.faults.clear());

  /** The log on a table whose writes fail as told: the engine has these errors under no fault of its own. */
  const failing = (errors: readonly Error[], when: 'before' | 'after' = 'before'): EventLog => {
    const left = [...errors];
    const ask: DynamoDb['ask'] = async (operation, input) => {
      const error = operation === 'Query' ? undefined : left.shift();
      if (!error || when === 'after') {
        const output = await raw.dynamoDb.ask(operation, input);
        if (!error) return output;
      }
      throw error;
    };
    return dynamoEventLog({ ...raw.dynamoDb, ask }, raw.tables);
  };
  const load = (tenant: string, name = 'fund-1') => opened.log.load(tenant, name);
  const two = (log: EventLog, streams: readonly LoadedStream[], command = 'resolve') =>
    log.append({
      additions: streams.map((stream) => ({ stream, events: [event()] })),
      provenance: provenance(command),
    });

  it('waits while the table is throttled, longer than the client does by itself', async () => {
    const stream = await load(newTenant());
    engine.faults.throttle({ operation: 'PutItem', times: 4 });
    appended(await appendTo(opened.log, stream));
    expect((await load(stream.tenant)).revision).toBe(1);
  });

  it('gives up with the error of the table when the throttling does not end', async () => {
    const stream = await load(newTenant());
    engine.faults.throttle({ operation: 'PutItem', times: 1_000 });
    await expect(appendTo(opened.log, stream)).rejects.toMatchObject({
      name: 'ProvisionedThroughputExceededException',
    });
    engine.faults.clear();
    expect((await load(stream.tenant)).revision).toBe(0);
  });

  it('comes again when a transaction is under way on the same item', async () => {
    const stream = await load(newTenant());
    appended(await appendTo(failing([conflict, conflict]), stream));
    expect((await load(stream.tenant)).revision).toBe(1);
  });

  it('comes again when a transaction was cancelled for another one, or for a throttle', async () => {
    const tenant = newTenant();
    const streams = [await load(tenant), await load(tenant, 'meeting-1')];
    const reasons = [
      cancelled('None', 'TransactionConflict'),
      cancelled('ProvisionedThroughputExceeded', 'None'),
    ];
    expect(appended(await two(failing(reasons), streams))).toHaveLength(2);
  });

  it('reads before anything else when the table itself failed after the write', async () => {
    const tenant = newTenant();
    const stream = await load(tenant);
    engine.requests.clear();
    const result = await appendTo(failing([serverError], 'after'), stream);
    expect(result).toMatchObject({ status: 'duplicate', commits: [{ revision: 1 }] });
    expect(engine.requests.list().map(({ operation }) => operation)).toEqual(['PutItem', 'Query']);
  });

  it('reads before anything else, then comes again, when the table itself failed before the write', async () => {
    const stream = await load(newTenant());
    engine.requests.clear();
    appended(await appendTo(failing([serverError], 'before'), stream));
    expect(engine.requests.list().map(({ operation }) => operation)).toEqual(['Query', 'PutItem']);
  });

  it('finds all its commits when the table failed after a transaction', async () => {
    const tenant = newTenant();
    const streams = [await load(tenant), await load(tenant, 'meeting-1')];
    expect(await two(failing([serverError], 'after'), streams)).toMatchObject({
      status: 'duplicate',
      commits: [{ stream: 'fund-1' }, { stream: 'meeting-1' }],
    });
  });

  it('finds the rival when the table failed and somebody else was there first', async () => {
    const stream = await load(newTenant());
    appended(await appendTo(opened.log, stream));
    expect(await appendTo(failing([serverError], 'before'), stream)).toMatchObject({ status: 'conflict' });
  });

  it('loads although answers get lost and the table is throttled', async () => {
    const tenant = newTenant();
    appended(await appendTo(opened.log, await load(tenant)));
    engine.faults.loseReply({ operation: 'Query', when: 'after', times: 1 });
    engine.faults.throttle({ operation: 'Query', times: 4 });
    expect((await load(tenant)).revision).toBe(1);
  });
});

describe('a table that does not answer', () => {
  it('ends in an error, not in waiting for ever', { timeout: 20_000 }, async () => {
    hurry();
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    const log = dynamoEventLog(dynamoDbAt(`http://127.0.0.1:${port}`), tableNames('nowhere'));
    await expect(log.load('stuttgart', 'fund-1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

describe('the failure of a write', () => {
  it.each([
    ['condition-failed', clientError('ConditionalCheckFailedException')],
    ['condition-failed', cancelled('None', 'ConditionalCheckFailed')],
    ['condition-failed', cancelled('TransactionConflict', 'ConditionalCheckFailed')],
    ['try-again', cancelled('None', 'TransactionConflict')],
    ['try-again', cancelled('ThrottlingError')],
    ['try-again', conflict],
    ['unknown-outcome', serverError],
    ['unknown-outcome', Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })],
    ['unknown-outcome', Object.assign(new Error('took too long'), { name: 'TimeoutError' })],
    ['final', cancelled('ValidationError')],
    ['unknown-outcome', new AwsError(503, {})],
    ['final', clientError('ValidationException')],
    ['final', clientError('AccessDeniedException')],
  ] as const)('is %s for %s', (kind, error) => {
    expect(failureOf(error)).toBe(kind);
  });
});
