import { hash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Engine } from '../../../local/dynamodb-engine/engine.ts';
import { dynamoLedger } from '../../../runtime/aws/ledger.ts';
import { BEGINNING, type EventLog } from '../../../runtime/ports.ts';
import { dynamodb, dynamoIn, type OpenEngine } from '../../support/engines.ts';
import {
  appended,
  appendTo,
  collected,
  event,
  fill,
  newTenant,
  provenance,
} from '../../support/event-log-contract/facts.ts';
import { describeOnTheEngine } from '../../support/on-the-engine.ts';

/** Units as DynamoDB counts them: a write 1 for each started kB, a consistent read 1 for each started 4 kB of a page. */
describeOnTheEngine('what the event log on DynamoDB costs', () => {
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
  beforeEach(() => engine.requests.clear());

  const spent = () => engine.requests.list().map(({ operation, consumed }) => [operation, consumed]);
  const words = 'Ein Abend über Nachbarschaft, mit Musik, Essen und einem Gespräch in fünf Sprachen. ';
  const prose = (bytes: number) => words.repeat(Math.ceil(bytes / words.length)).slice(0, bytes);
  // Always the same, so that it always compresses to the same size: about half.
  const noise = (bytes: number) =>
    Array.from({ length: Math.ceil(bytes / 64) }, (_, place) => hash('sha256', String(place)))
      .join('')
      .slice(0, bytes);
  const loaded = async (name = 'application-1', tenant = newTenant()) => {
    const stream = await log.load(tenant, name);
    engine.requests.clear();
    return stream;
  };

  it('is one request and one unit for a commit of one event', async () => {
    appended(await appendTo(log, await loaded(), [event({ text: noise(400) })]));
    expect(spent()).toEqual([['PutItem', 1]]);
  });

  it('is one request and one unit for a commit of three events in plain language', async () => {
    const events = [1, 2, 3].map(() => event({ text: prose(395) }));
    const [commit] = appended(await appendTo(log, await loaded(), events));
    expect(commit?.bytes.length).toBeGreaterThan(1_600);
    expect(spent()).toEqual([['PutItem', 1]]);
  });

  it.each([
    [300, 1],
    [1_000, 1],
    [2_500, 2],
    [10_000, 6],
    [100_000, 54],
  ])('is one request for %i bytes that hardly compress, and %i units', async (bytes, units) => {
    appended(await appendTo(log, await loaded(), [event({ text: noise(bytes) })]));
    expect(spent()).toEqual([['PutItem', units]]);
  });

  it.each([
    ['hardly compress', 3, noise],
    ['are plain language', 2, prose],
  ])(
    'is one request for 20 commits of 400 bytes of data that %s, and %i units',
    async (_how, units, data) => {
      const tenant = newTenant();
      await fill(log, tenant, 'application-1', 20, () => ({ text: data(400) }));
      engine.requests.clear();
      await log.load(tenant, 'application-1');
      expect(spent()).toEqual([['Query', units]]);
    },
  );

  it('is one unit for a stream that nobody wrote to', async () => {
    engine.requests.clear();
    await log.load(newTenant(), 'application-1');
    expect(spent()).toEqual([['Query', 1]]);
  });

  it('is one request at twice the price for two streams', async () => {
    const tenant = newTenant();
    const streams = [await loaded('meeting-1', tenant), await loaded('fund-1', tenant)];
    const additions = streams.map((stream) => ({ stream, events: [event()] }));
    appended(await log.append({ additions, provenance: provenance() }));
    expect(spent()).toEqual([['TransactWriteItems', 4]]);
  });

  it('is two units more for each guard and each vault row', async () => {
    const tenant = newTenant();
    const [stream, guard] = [await loaded('application-1', tenant), await loaded('programme-1', tenant)];
    const additions = [{ stream, events: [event()] }];
    appended(await log.append({ additions, guards: [guard], provenance: provenance() }));
    expect(spent()).toEqual([['TransactWriteItems', 4]]);
    engine.requests.clear();
    const row = { tenant, subject: 'per_1', commitment: 'c', ciphertext: noise(600) };
    const next = [{ stream: await loaded('application-1', tenant), events: [event()] }];
    appended(await log.append({ additions: next, vaultRows: [row], provenance: provenance() }));
    expect(spent()).toEqual([['TransactWriteItems', 4]]);
  });

  it('is nothing for a repeated command whose commit was loaded', async () => {
    const stream = await loaded();
    appended(await appendTo(log, stream, [event()], provenance('pay')));
    const again = await loaded('application-1', stream.tenant);
    expect((await appendTo(log, again, [event()], provenance('pay'))).status).toBe('duplicate');
    expect(spent()).toEqual([]);
  });

  it('is one refused write for a conflict, and for a repeated command that was not seen', async () => {
    const stream = await loaded();
    appended(await appendTo(log, stream, [event()], provenance('pay')));
    engine.requests.clear();
    expect((await appendTo(log, stream)).status).toBe('conflict');
    expect((await appendTo(log, stream, [event()], provenance('pay'))).status).toBe('duplicate');
    expect(spent()).toEqual([
      ['PutItem', 1],
      ['PutItem', 1],
    ]);
  });

  it('is one refused transaction for a repeated command over two streams', async () => {
    const tenant = newTenant();
    const streams = [await loaded('meeting-1', tenant), await loaded('fund-1', tenant)];
    const additions = streams.map((stream) => ({ stream, events: [event()] }));
    appended(await log.append({ additions, provenance: provenance('resolve') }));
    engine.requests.clear();
    const again = await log.append({ additions, provenance: provenance('resolve') });
    expect(again.status).toBe('duplicate');
    expect(spent()).toEqual([['TransactWriteItems', 4]]);
  });

  it('is one more write when a reply is lost', async () => {
    const stream = await loaded();
    engine.faults.loseReply({ operation: 'PutItem', when: 'after', times: 1 });
    expect((await appendTo(log, stream)).status).toBe('duplicate');
    expect(spent()).toEqual([
      ['PutItem', 1],
      ['PutItem', 1],
    ]);
  });

  it('is two requests to sequence what came along in a batch: how far its streams are, and one page', async () => {
    const tenant = newTenant();
    const names = Array.from({ length: 33 }, (_, n) => `application-${n}`);
    const streams = await Promise.all(names.map((name) => fill(log, tenant, name, 3)));
    const hints = streams.flatMap(({ commits }) =>
      commits.map((commit) => ({ stream: commit.stream, revision: commit.revision, commit })),
    );
    const ledger = dynamoLedger(raw.dynamoDb, raw.tables);
    await fill(log, tenant, 'fund-1', 1);
    await ledger.sequence(tenant, [{ stream: 'fund-1', revision: 1 }]);
    engine.requests.clear();
    expect(await ledger.sequence(tenant, hints)).toBe(99);
    expect(spent().map(([operation]) => operation)).toEqual(['BatchGetItem', 'TransactWriteItems']);
    const { commits } = await log.follow(tenant, BEGINNING, 1_000);
    expect(commits.slice(1).map(({ hash }) => hash)).toEqual(hints.map(({ commit }) => commit.hash));
  });

  it('is a handful of requests to sequence and to follow ten commits of two streams', async () => {
    const tenant = newTenant();
    await fill(log, tenant, 'fund-1', 5);
    await fill(log, tenant, 'meeting-1', 5);
    await opened.sequence(tenant);
    engine.requests.clear();
    await opened.sequence(tenant);
    expect(spent().map(([operation]) => operation)).toEqual(['Scan', 'BatchGetItem']);
    engine.requests.clear();
    expect((await log.follow(tenant, BEGINNING, 10)).commits).toHaveLength(10);
    expect(spent()).toEqual([
      ['Query', 1],
      ['BatchGetItem', 10],
    ]);
    engine.requests.clear();
    expect(await collected(log.scan(tenant))).toHaveLength(10);
    expect(spent().map(([operation]) => operation)).toEqual(['Scan']);
  });
});
