import { describe, expect, it } from 'vitest';
import { leafHash } from '../../../runtime/merkle/hashes.ts';
import type { SealHead } from '../../../runtime/seal-store.ts';
import type { EngineUnderTest } from '../engines.ts';
import { environmentInUse } from '../environments.ts';
import { newTenant } from '../event-log-contract/facts.ts';

const head = (size: number, more: Partial<SealHead> = {}): SealHead => ({
  ...{ size, note: `note of ${size}`, key: 'key', tileFrom: `${size}.0`, isClosed: false },
  ...more,
});
const hashes = (count: number) =>
  Buffer.concat(Array.from({ length: count }, (_, place) => leafHash(Buffer.from(String(place)))));

/** Where the seal lies: one head, which whoever has not seen it does not replace, and tiles that only widen. */
export const sealStoreContract = (engine: EngineUnderTest) =>
  describe(`the store of seals (${engine.name})`, () => {
    const opened = environmentInUse(engine);
    const store = () => opened().seals;

    it('has no head at first, then the one that was kept last', async () => {
      const tenant = newTenant();
      expect(await store().head(tenant)).toBeUndefined();
      expect(await store().advance(tenant, undefined, head(1), [])).toBe(true);
      expect(await store().advance(tenant, head(1), head(3, { isClosed: true }), [])).toBe(true);
      expect(await store().head(tenant)).toEqual(head(3, { isClosed: true }));
    });

    it('keeps the head of whoever was faster', async () => {
      const tenant = newTenant();
      const answers = await Promise.all(
        [1, 2, 3, 4, 5].map((size) => store().advance(tenant, undefined, head(size), [])),
      );
      expect(answers.filter(Boolean)).toHaveLength(1);
      const kept = await store().head(tenant);
      expect(await store().advance(tenant, head(9), head(10), [])).toBe(false);
      expect(await store().advance(tenant, undefined, head(10), [])).toBe(false);
      expect(await store().head(tenant)).toEqual(kept);
    });

    it('tells a book that was left from one that is written to', async () => {
      const tenant = newTenant();
      await store().advance(tenant, undefined, head(1), []);
      await store().advance(tenant, head(1), head(1, { isClosed: true }), []);
      expect(await store().advance(tenant, head(1), head(2), [])).toBe(false);
    });

    it('keeps tiles, of each place the widest that ever was', async () => {
      const tenant = newTenant();
      const place = { level: 1, index: 2 };
      await store().advance(tenant, undefined, head(1), [{ ...place, hashes: hashes(7) }]);
      await store().advance(tenant, head(1), head(2), [{ ...place, hashes: hashes(3) }]);
      expect(await store().tile(tenant, place)).toEqual({ ...place, hashes: hashes(7) });
      await store().advance(tenant, head(2), head(3), [{ ...place, hashes: hashes(256) }]);
      expect((await store().tile(tenant, place))?.hashes).toEqual(hashes(256));
      expect(await store().tile(tenant, { level: 1, index: 3 })).toBeUndefined();
      expect(await store().tile(newTenant(), place)).toBeUndefined();
    });
  });
