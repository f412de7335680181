import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { SNAPSHOT_BYTES_MAX, type Snapshot, type SnapshotStore } from '../../../runtime/snapshot-store.ts';
import type { EngineUnderTest } from '../engines.ts';
import { environmentInUse } from '../environments.ts';
import { newTenant } from '../event-log-contract/facts.ts';

const snapshot = (tenant: string, rest: Partial<Snapshot> = {}): Snapshot => ({
  ...{ tenant, stream: 'fund-1', fold: 'fund', foldedBy: 'us', revision: 64, hash: 'h64' },
  body: new Uint8Array([1, 2, 3]),
  ...rest,
});

const plain = ({ body, ...rest }: Snapshot) => ({ ...rest, body: Buffer.from(body).toString('base64') });

/** What every place for snapshots must do. */
export const snapshotStoreContract = (under: EngineUnderTest) =>
  describe(`the store of snapshots on ${under.name}`, () => {
    const opened = environmentInUse(under);
    const store = (): SnapshotStore => opened().snapshots;
    const stored = async (tenant: string, stream = 'fund-1', fold = 'fund') => {
      const found = await store().get(tenant, stream, fold);
      return found && plain(found);
    };
    const all = async (tenant: string) => {
      const found = [];
      for await (const one of store().all(tenant)) found.push(plain(one));
      return found;
    };

    it('knows none that nobody stored', async () => {
      const tenant = newTenant();
      expect(await stored(tenant)).toBeUndefined();
      expect([await all(tenant), await store().drop(tenant)]).toEqual([[], 0]);
    });

    it('keeps the last one of each fold of each stream', async () => {
      const tenant = newTenant();
      const year = snapshot(tenant, { fold: 'fund:year' });
      const other = snapshot(tenant, { stream: 'fund-11', body: new Uint8Array() });
      for (const one of [snapshot(tenant, { revision: 1 }), year, other, snapshot(tenant)])
        await store().put(one);
      expect(await stored(tenant)).toEqual(plain(snapshot(tenant)));
      expect(await stored(tenant, 'fund-1', 'fund:year')).toEqual(plain(year));
      expect(await stored(tenant, 'fund-11')).toEqual(plain(other));
      expect(await stored(tenant, 'fund-1', 'fu')).toBeUndefined();
      expect(await all(tenant)).toEqual([snapshot(tenant), year, other].map(plain));
    });

    it('keeps as large a body as it says, and a smaller one after it', async () => {
      const tenant = newTenant();
      const large = snapshot(tenant, { body: randomBytes(SNAPSHOT_BYTES_MAX) });
      await store().put(large);
      expect(await stored(tenant)).toEqual(plain(large));
      await store().put(snapshot(tenant, { revision: 128 }));
      expect(await all(tenant)).toEqual([plain(snapshot(tenant, { revision: 128 }))]);
    });

    it('throws away all of a tenant and nobody else’s', async () => {
      const [one, other] = [newTenant(), newTenant()];
      await store().put(snapshot(one, { body: randomBytes(SNAPSHOT_BYTES_MAX) }));
      await store().put(snapshot(one, { stream: 'meeting-1', fold: 'meeting' }));
      await store().put(snapshot(other));
      expect(await store().drop(one)).toBe(2);
      expect(await all(one)).toEqual([]);
      expect(await stored(other)).toEqual(plain(snapshot(other)));
    });
  });
