import { expect, test } from 'vitest';
import { dynamoSnapshotStore } from '../../../runtime/aws/snapshot-store.ts';
import { SNAPSHOT_BYTES_MAX } from '../../../runtime/snapshot-store.ts';
import { dynamodb, dynamoIn, sqliteInMemory } from '../../support/engines.ts';
import { environmentInUse } from '../../support/environments.ts';
import { newTenant } from '../../support/event-log-contract/facts.ts';
import { describeOnTheEngine } from '../../support/on-the-engine.ts';
import { snapshotStoreContract } from '../../support/store-contract/snapshot-store.ts';

for (const engine of [sqliteInMemory, dynamodb]) snapshotStoreContract(engine);

describeOnTheEngine('a large snapshot on DynamoDB', () => {
  const opened = environmentInUse(dynamodb);

  test('of which two were stored at once is none, until one is stored again', async () => {
    const raw = dynamoIn(opened().engine);
    const large = (tenant: string, revision: number) => ({
      ...{ tenant, stream: 'fund-1', fold: 'fund', foldedBy: 'us', revision, hash: `h${revision}` },
      body: new Uint8Array(SNAPSHOT_BYTES_MAX).fill(revision),
    });
    const tenant = newTenant();
    const store = opened().snapshots;
    await store.put(large(tenant, 1));
    // Stops in the middle, as a process that is stopped does.
    let left = 2;
    const ask: typeof raw.dynamoDb.ask = (operation, input) => {
      if (operation === 'PutItem' && left-- === 0) throw new Error('stopped');
      return raw.dynamoDb.ask(operation, input);
    };
    await expect(
      dynamoSnapshotStore({ ...raw.dynamoDb, ask }, raw.tables).put(large(tenant, 2)),
    ).rejects.toThrow('stopped');
    expect(await store.get(tenant, 'fund-1', 'fund')).toBeUndefined();
    await store.put(large(tenant, 3));
    expect((await store.get(tenant, 'fund-1', 'fund'))?.revision).toBe(3);
  });
});
