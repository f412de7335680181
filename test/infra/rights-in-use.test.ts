import { expect, test } from 'vitest';
import { rights } from '../../infra/rights.ts';
import { dynamoSnapshotStore } from '../../runtime/aws/snapshot-store.ts';
import { TAIL_MAX } from '../../runtime/log/snapshots.ts';
import type { StoredRow } from '../../runtime/view-store.ts';
import { notes, withSnapshots } from '../support/counting-fold.ts';
import { dynamodb, dynamoIn } from '../support/engines.ts';
import { environmentInUse, NOW } from '../support/environments.ts';
import { fill, newTenant } from '../support/event-log-contract/facts.ts';
import { describeOnTheEngine } from '../support/on-the-engine.ts';

/** The rights that an operation takes on the table of its items; a transaction takes those of its parts. */
const takes = (operation: string): readonly string[] =>
  operation === 'TransactWriteItems' ? ['PutItem', 'DeleteItem', 'ConditionCheckItem'] : [operation];

describeOnTheEngine('the rights on the rows of projections', () => {
  const opened = environmentInUse(dynamodb);
  const row = (tenant: string, revision: number, ...lists: string[]): StoredRow => ({
    ...{ tenant, generation: 'sheet@1/1', stream: 'review-1', revision, row: {} },
    ...{ beganAt: NOW, updatedAt: NOW, lists, leftAt: {} },
  });
  const taken = async (work: (tenant: string) => Promise<unknown>) => {
    const raw = dynamoIn(opened().engine);
    const tenant = newTenant();
    await opened().views.put(row(tenant, 1, 'open'), undefined);
    raw.engine.requests.clear();
    await work(tenant);
    return new Set(raw.engine.requests.list().flatMap(({ operation }) => takes(operation)));
  };
  const given = (name: 'readViews' | 'project' | 'append') =>
    new Set<string>(
      rights[name].tables.flatMap(({ table, actions }) => (table === 'views' ? [...actions] : [])),
    );

  test('are those that whoever reads them makes use of, and no others', async () => {
    const used = await taken(async (tenant) => {
      const { views } = opened();
      await views.get(tenant, 'sheet@1/1', 'review-1');
      expect(await views.list(tenant, 'sheet@1/1', 'open')).toHaveLength(1);
      await views.standing(tenant);
      await views.parked(tenant);
    });
    expect(given('readViews')).toEqual(used);
  });

  test('are, beside them, those that whoever keeps states of streams makes use of, in a partition of their own', async () => {
    const { log } = opened().engine;
    const raw = dynamoIn(opened().engine);
    const used = new Set<string>();
    const ask: typeof raw.dynamoDb.ask = (operation, input) => {
      used.add(operation);
      return raw.dynamoDb.ask(operation, input);
    };
    const tenant = newTenant();
    await fill(log, tenant, 'fund-1', TAIL_MAX + 1);
    const { log: keeping, settle } = withSnapshots(
      log,
      dynamoSnapshotStore({ ...raw.dynamoDb, ask }, raw.tables),
    );
    await keeping.load(tenant, 'fund-1', notes);
    await settle();
    expect((await keeping.load(tenant, 'fund-1', notes)).commits).toHaveLength(1);
    expect(given('append')).toEqual(used);
    const { Items = [] } = await raw.dynamoDb.ask('Scan', { TableName: raw.tables.views });
    const [grant] = rights.append.tables.flatMap((one) => ('partitions' in one ? one.partitions : []));
    expect(Items.map(({ p }) => p?.S)).toContain(grant?.replace('*', tenant));
  });

  test('are those that whoever feeds them makes use of, and no others', async () => {
    const used = await taken(async (tenant) => {
      const { views } = opened();
      await views.standing(tenant);
      const before = await views.get(tenant, 'sheet@1/1', 'review-1');
      await views.put(row(tenant, 2, 'closed'), before);
      // Somebody who was slower takes back the list that only their row was in.
      expect(await views.put(row(tenant, 1, 'open'), undefined)).toBe(false);
      await views.park({ tenant, consumer: 'c', stream: 's', fromRevision: 1, error: 'e', parkedAt: NOW });
      await views.unpark(tenant, 'c', 's');
    });
    expect(given('project')).toEqual(used);
  });
});
