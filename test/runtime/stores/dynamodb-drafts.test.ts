import { beforeEach, expect, it } from 'vitest';
import { discardedAt } from '../../../domain/application/discarded-draft.ts';
import { moveDraftOn } from '../../../functions/draft/move-draft-on.ts';
import { dynamodb, dynamoIn } from '../../support/engines.ts';
import { environmentInUse, NOW } from '../../support/environments.ts';
import { newTenant } from '../../support/event-log-contract/facts.ts';
import { kept } from '../../support/kept-life.ts';
import { describeOnTheEngine } from '../../support/on-the-engine.ts';

describeOnTheEngine('what drafts on DynamoDB cost', () => {
  const opened = environmentInUse(dynamodb);
  const engine = () => dynamoIn(opened().engine).engine;
  const spent = () =>
    engine()
      .requests.list()
      .map(({ operation, consumed }) => [operation, consumed]);
  const draftOf = (tenant: string, applicationId = 'app_1') => ({
    ...{ tenant, applicationId, organisationId: 'org_1', version: 1 },
    ...{ savedAt: NOW, ciphertext: 'x'.repeat(3_000), life: kept },
  });
  beforeEach(() => engine().requests.clear());

  it('is one write for every save but the first, and that on another day', async () => {
    const { put } = opened().drafts;
    const draft = draftOf(newTenant());
    expect(await put(draft, undefined)).toBe(true);
    for (const version of [2, 3])
      expect(await put({ ...draft, version }, { version: version - 1, life: kept })).toBe(true);
    const life = { ...kept, dueOn: '2099-11-02' };
    expect(await put({ ...draft, version: 4, life }, { version: 3, life: kept })).toBe(true);
    expect(spent()).toEqual([
      ['TransactWriteItems', 12],
      ['PutItem', 4],
      ['PutItem', 4],
      ['TransactWriteItems', 12],
    ]);
  });

  it.each([1, 2])(
    'is none for a save of version %i whose reply was lost: it is recognised',
    async (version) => {
      const draft = draftOf(newTenant());
      const before = version === 2 ? { version: 1, life: kept } : undefined;
      if (before) await opened().drafts.put(draft, undefined);
      const operation = version === 1 ? 'TransactWriteItems' : 'PutItem';
      engine().faults.loseReply({ operation, when: 'after', times: 1 });
      expect(await opened().drafts.put({ ...draft, version }, before)).toBe(true);
    },
  );

  it('is a unit for the look of a day, however many drafts there are, and what docs/lists.md says for each that goes', async () => {
    const { environment, drafts, setClock } = opened();
    const tenant = newTenant();
    const life = discardedAt(NOW, 'member');
    for (let n = 0; n < 40; n++) await drafts.put(draftOf(tenant, `app_${n}`), undefined);
    await drafts.put({ ...draftOf(tenant, 'app_7'), version: 2, life }, { version: 1, life: kept });
    await environment.vault.closeText(tenant, 'case_app_7', 'there is a key');
    engine().requests.clear();
    expect(await drafts.dueBy(tenant, life.dueOn)).toEqual([{ applicationId: 'app_7', dueOn: life.dueOn }]);
    expect(spent()).toEqual([['Query', 1]]);
    engine().requests.clear();
    setClock('2026-06-01T09:00:00.000Z');
    await moveDraftOn(environment, tenant, 'app_7');
    setClock(NOW);
    expect(await drafts.dueBy(tenant, '2030-01-01')).toEqual([]);
    const units = spent()
      .slice(0, -1)
      .map(([, consumed]) => Number(consumed));
    expect(units.reduce((sum, consumed) => sum + consumed, 0)).toBe(15);
  });
});
