import { expect, test } from 'vitest';
import { caseSubject } from '../../../events/privacy.ts';
import { type Draft, draftOf, removeDraft, saveDraft } from '../../../runtime/vault/drafts.ts';
import { sqliteInMemory } from '../../support/engines.ts';
import { environmentInUse, NOW } from '../../support/environments.ts';
import { newTenant } from '../../support/event-log-contract/facts.ts';
import { kept } from '../../support/kept-life.ts';
import { applicationNamed } from '../../support/review-facts.ts';

const inUse = environmentInUse(sqliteInMemory);
const applicationId = applicationNamed('draft');

const draft = (tenant: string, version = 1): Draft => ({
  ...{ tenant, applicationId, organisationId: 'org', version, savedAt: NOW, life: kept },
  ...{
    programmeId: 'demokratie-leben',
    fundId: 'fund',
    roundId: 'round',
    startedAt: NOW,
    startedBy: 'per_one',
  },
  content: { title: 'Tischgespräche' },
});

test('a draft opens as it was saved, and lies closed in its store', async () => {
  const { environment } = inUse();
  const tenant = newTenant();
  expect(await draftOf(environment, tenant, applicationId)).toBeUndefined();
  expect(await saveDraft(environment, draft(tenant), undefined)).toBe(true);
  expect(await draftOf(environment, tenant, applicationId)).toEqual(draft(tenant));
  const stored = await environment.drafts.get(tenant, applicationId);
  expect(JSON.stringify(stored)).not.toContain('Tischgespräche');
});

test('of two who save the same version one is told that the other was faster', async () => {
  const { environment } = inUse();
  const tenant = newTenant();
  await saveDraft(environment, draft(tenant), undefined);
  expect(await saveDraft(environment, draft(tenant), undefined)).toBe(false);
  expect(await saveDraft(environment, draft(tenant, 2), draft(tenant))).toBe(true);
});

test('a draft whose key was destroyed is none, nor is one that was removed', async () => {
  const { environment } = inUse();
  const [erased, discarded] = [newTenant(), newTenant()];
  for (const tenant of [erased, discarded]) await saveDraft(environment, draft(tenant), undefined);
  await environment.vault.destroy(erased, caseSubject(applicationId));
  expect(await draftOf(environment, erased, applicationId)).toBeUndefined();
  await removeDraft(environment, discarded, applicationId);
  expect(await draftOf(environment, discarded, applicationId)).toBeUndefined();
});
