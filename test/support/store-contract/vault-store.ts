import { describe, expect, it } from 'vitest';
import type { EngineUnderTest } from '../engines.ts';
import { environmentInUse } from '../environments.ts';
import { appended, event, newTenant, provenance } from '../event-log-contract/facts.ts';

/** What every place for keys and sealed values must do. */
export const vaultStoreContract = (under: EngineUnderTest) =>
  describe(`the vault's store on ${under.name}`, () => {
    const opened = environmentInUse(under);
    const store = () => opened().vaultStore;

    const keepValues = async (tenant: string, subject: string, commitments: readonly string[]) => {
      const { log } = opened().environment;
      const vaultRows = commitments.map((commitment) => ({
        tenant,
        subject,
        commitment,
        ciphertext: `closed ${commitment}`,
      }));
      for (let start = 0; start < vaultRows.length; start += 90) {
        const stream = await log.load(tenant, `review-${subject}`);
        const part = vaultRows.slice(start, start + 90);
        appended(
          await log.append({
            additions: [{ stream, events: [event()] }],
            vaultRows: part,
            provenance: provenance(),
          }),
        );
      }
      return vaultRows;
    };

    it('has no key for a subject that nobody closed anything for', async () => {
      expect(await store().key(newTenant(), 'per_1')).toBeUndefined();
    });

    it('keeps the first key and answers it to whoever comes second', async () => {
      const tenant = newTenant();
      const answers = await Promise.all(
        ['a', 'b', 'c', 'd'].map((wrapped) => store().keepKey(tenant, 'per_1', wrapped)),
      );
      const kept = await store().key(tenant, 'per_1');
      expect(new Set(answers)).toEqual(new Set([kept]));
    });

    it('keeps keys and values to their tenant and subject', async () => {
      const [one, other] = [newTenant(), newTenant()];
      await store().keepKey(one, 'per_1', 'k');
      await keepValues(one, 'per_1', ['c1']);
      expect(await store().key(other, 'per_1')).toBeUndefined();
      expect(await store().key(one, 'per_2')).toBeUndefined();
      expect(await store().values(other, [{ subject: 'per_1', commitment: 'c1' }])).toEqual([]);
      expect(await store().values(one, [{ subject: 'per_2', commitment: 'c1' }])).toEqual([]);
    });

    it('gives the values asked for and leaves out what is not there', async () => {
      const tenant = newTenant();
      const [first] = await keepValues(tenant, 'case_app_1', ['c1', 'c2']);
      const wanted = ['c1', 'missing'].map((commitment) => ({ subject: 'case_app_1', commitment }));
      expect(await store().values(tenant, wanted)).toEqual([first]);
      expect(await store().values(tenant, [])).toEqual([]);
    });

    it('gives more values at once than fit into one request', async () => {
      const tenant = newTenant();
      const commitments = Array.from({ length: 230 }, (_, n) => `c${n}`);
      const rows = await keepValues(tenant, 'case_app_1', commitments);
      const found = await store().values(tenant, rows);
      expect(found.map(({ commitment }) => commitment).sort()).toEqual([...commitments].sort());
    });

    it('destroys key and values of one subject, and no more, and may do so twice', async () => {
      const tenant = newTenant();
      for (const subject of ['per_1', 'per_2']) {
        await store().keepKey(tenant, subject, 'k');
        await keepValues(
          tenant,
          subject,
          Array.from({ length: 60 }, (_, n) => `${subject} ${n}`),
        );
      }
      expect(await store().destroy(tenant, 'per_1', false)).toBe(60);
      expect(await store().destroy(tenant, 'per_1', false)).toBe(0);
      expect(await store().key(tenant, 'per_1')).toBeUndefined();
      expect(await store().values(tenant, [{ subject: 'per_1', commitment: 'per_1 0' }])).toEqual([]);
      expect(await store().key(tenant, 'per_2')).toBe('k');
      expect(await store().values(tenant, [{ subject: 'per_2', commitment: 'per_2 0' }])).toHaveLength(1);
      expect(await store().keepKey(tenant, 'per_1', 'anew')).toBe('anew');
    });

    it('has no other key for a subject whose key was destroyed for ever, also where that was done twice', async () => {
      const tenant = newTenant();
      await store().keepKey(tenant, 'case_app_1', 'k');
      await keepValues(tenant, 'case_app_1', ['c1']);
      expect(await store().destroy(tenant, 'case_app_1', true)).toBe(1);
      expect(await store().destroy(tenant, 'case_app_1', true)).toBe(0);
      expect(await store().key(tenant, 'case_app_1')).toBeUndefined();
      expect(await store().keepKey(tenant, 'case_app_1', 'anew')).toBeUndefined();
      expect(await store().key(tenant, 'case_app_1')).toBeUndefined();
      expect(await store().keepKey(tenant, 'case_app_2', 'k')).toBe('k');
    });
  });
