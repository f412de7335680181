import { describe, expect, it } from 'vitest';
import { discardedAt } from '../../../domain/application/discarded-draft.ts';
import type { StoredDraft } from '../../../runtime/draft-store.ts';
import type { EngineUnderTest } from '../engines.ts';
import { environmentInUse, NOW } from '../environments.ts';
import { newTenant } from '../event-log-contract/facts.ts';
import { kept } from '../kept-life.ts';

const draft = (tenant: string, version = 1, rest: Partial<StoredDraft> = {}): StoredDraft => ({
  tenant,
  applicationId: 'app_1',
  organisationId: 'org_1',
  version,
  savedAt: NOW,
  ciphertext: `text of version ${version}`,
  life: kept,
  ...rest,
});

/** What every place for drafts must do. */
export const draftStoreContract = (under: EngineUnderTest) =>
  describe(`the store of drafts on ${under.name}`, () => {
    const opened = environmentInUse(under);
    const store = () => opened().drafts;
    /** Puts a draft in the place of the version before it, as whoever has read that one does. */
    const put = (next: StoredDraft) =>
      store().put(next, next.version === 1 ? undefined : { version: next.version - 1, life: kept });

    it('knows no draft that nobody saved', async () => {
      const tenant = newTenant();
      expect(await store().get(tenant, 'app_1')).toBeUndefined();
      expect(await store().ofOrganisation(tenant, 'org_1')).toEqual([]);
    });

    it('keeps version after version', async () => {
      const tenant = newTenant();
      for (const version of [1, 2, 3]) expect(await put(draft(tenant, version))).toBe(true);
      expect(await store().get(tenant, 'app_1')).toEqual(draft(tenant, 3));
      expect(await store().ofOrganisation(tenant, 'org_1')).toEqual([draft(tenant, 3)]);
    });

    it('refuses a version that does not follow the stored one', async () => {
      const tenant = newTenant();
      expect(await put(draft(tenant, 2))).toBe(false);
      expect(await store().get(tenant, 'app_1')).toBeUndefined();
      await put(draft(tenant, 1));
      expect(await put(draft(tenant, 1, { ciphertext: 'of someone else' }))).toBe(false);
      expect(await put(draft(tenant, 3))).toBe(false);
      expect(await store().get(tenant, 'app_1')).toEqual(draft(tenant, 1));
    });

    it.each([1, 2])('lets one of ten people win who save version %i at once', async (version) => {
      const tenant = newTenant();
      if (version > 1) await put(draft(tenant, 1));
      const saves = Array.from({ length: 10 }, (_, person) =>
        put(draft(tenant, version, { ciphertext: `by ${person}` })),
      );
      const won = (await Promise.all(saves)).flatMap((isWinner, person) => (isWinner ? [person] : []));
      expect(won).toHaveLength(1);
      expect((await store().get(tenant, 'app_1'))?.ciphertext).toBe(`by ${won[0]}`);
    });

    it('never moves a draft to another organisation', async () => {
      const tenant = newTenant();
      await put(draft(tenant, 1));
      expect(await put(draft(tenant, 2, { organisationId: 'org_2' }))).toBe(false);
      expect(await store().ofOrganisation(tenant, 'org_2')).toEqual([]);
    });

    it('lists the drafts of one organisation by application, in one tenant', async () => {
      const [tenant, other] = [newTenant(), newTenant()];
      const names = Array.from({ length: 120 }, (_, n) => `app_${String(n).padStart(3, '0')}`);
      for (const applicationId of names.toReversed()) await put(draft(tenant, 1, { applicationId }));
      await put(draft(tenant, 1, { applicationId: 'app_x', organisationId: 'org_2' }));
      await put(draft(other, 1, { applicationId: 'app_y' }));
      const found = await store().ofOrganisation(tenant, 'org_1');
      expect(found.map(({ applicationId }) => applicationId)).toEqual(names);
    });

    it('removes a draft, and may do so twice; a save that comes too late does not bring it back', async () => {
      const tenant = newTenant();
      await put(draft(tenant, 1));
      await store().remove(tenant, 'app_1');
      await store().remove(tenant, 'app_1');
      expect(await put(draft(tenant, 2))).toBe(false);
      expect(await store().get(tenant, 'app_1')).toBeUndefined();
      expect(await store().ofOrganisation(tenant, 'org_1')).toEqual([]);
      expect(await put(draft(tenant, 1))).toBe(true);
    });

    it('finds by their days those with which time has something to do, and no others', async () => {
      const [tenant, other] = [newTenant(), newTenant()];
      const givenUp = async (applicationId: string, instant: string, whose = tenant) => {
        await put(draft(whose, 1, { applicationId }));
        const next = draft(whose, 2, { applicationId, life: discardedAt(instant, 'member') });
        expect(await put(next)).toBe(true);
        return next;
      };
      await put(draft(tenant, 1, { applicationId: 'app_kept' }));
      await givenUp('app_else', '2026-03-01T09:00:00.000Z', other);
      const late = await givenUp('app_late', '2026-03-02T09:00:00.000Z');
      const early = await givenUp('app_early', '2026-03-01T09:00:00.000Z');
      expect(await store().get(tenant, 'app_early')).toEqual(early);
      const [first, second] = [
        { applicationId: 'app_early', dueOn: '2026-04-01' },
        { applicationId: 'app_late', dueOn: '2026-04-02' },
      ];
      expect(await store().dueBy(tenant, '2026-03-31')).toEqual([]);
      expect(await store().dueBy(tenant, '2026-04-01')).toEqual([first]);
      expect(await store().dueBy(tenant, '2026-12-31')).toEqual([first, second]);
      const back = { ...early, version: 3, life: kept };
      expect(await store().put(back, early)).toBe(true);
      expect(await store().put({ ...early, version: 3 }, early)).toBe(false);
      expect(await store().dueBy(tenant, '2026-12-31')).toEqual([second]);
      await store().remove(tenant, late.applicationId);
      expect(await store().dueBy(tenant, '2026-12-31')).toEqual([]);
    });
  });
