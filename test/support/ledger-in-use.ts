import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Engine } from '../../local/dynamodb-engine/engine.ts';
import { toItem } from '../../runtime/aws/commit-item.ts';
import { dynamoLedger, type Ledger } from '../../runtime/aws/ledger.ts';
import { BEGINNING, type Commit, type EventLog } from '../../runtime/ports.ts';
import { dynamodb, dynamoIn, type OpenEngine, type Raw } from './engines.ts';

/** Streams that are written to. */
export const names = ['application-1', 'application-2', 'fund-1', 'meeting-1', 'payout-1'];

type InUse = {
  readonly opened: OpenEngine;
  readonly raw: Extract<Raw, { kind: 'dynamodb' }>;
  readonly engine: Engine;
  readonly log: EventLog;
  readonly ledger: Ledger;
};

/** A ledger on an engine of its own while the tests of a block run; faults of the engine end with each test. */
export const ledgerInUse = () => {
  const place: { inUse?: InUse } = {};
  const inUse = () => {
    if (!place.inUse) throw new Error('the engine is not open');
    return place.inUse;
  };
  beforeAll(async () => {
    const opened = await dynamodb.open();
    const { log } = opened;
    const raw = dynamoIn(opened);
    place.inUse = { opened, raw, engine: raw.engine, log, ledger: dynamoLedger(raw.dynamoDb, raw.tables) };
  });
  afterAll(() => inUse().opened.close());
  afterEach(() => inUse().engine.faults.clear());
  return inUse;
};

/** The commits of a tenant in the order of the ledger. */
export const followed = async ({ log }: Pick<InUse, 'log'>, tenant: string): Promise<readonly Commit[]> =>
  (await log.follow(tenant, BEGINNING, 100_000)).commits;

/** Every commit is there once, after its predecessor. */
export const expectComplete = async (
  inUse: Pick<InUse, 'log'>,
  tenant: string,
  streams: readonly string[] = names,
) => {
  const perStream = Map.groupBy(await followed(inUse, tenant), ({ stream }) => stream);
  expect([...perStream.keys()].toSorted()).toEqual([...streams].toSorted());
  for (const name of streams) expect(perStream.get(name)).toEqual(await inUse.log.read(tenant, name));
};

/** Writes a commit past the log, as nobody but an attacker or a test does. */
export const put = ({ raw }: Pick<InUse, 'raw'>, commit: Commit) =>
  raw.dynamoDb.ask('PutItem', { TableName: raw.tables.events, Item: toItem(commit) });
