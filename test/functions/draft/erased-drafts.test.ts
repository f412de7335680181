import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { application } from '../../../domain/application/application.ts';
import { caseSubject } from '../../../events/privacy.ts';
import { dailyRound } from '../../../functions/consumers/daily.ts';
import { handler as discard } from '../../../functions/draft/discard-draft.ts';
import { stateOf } from '../../../runtime/log/state-of.ts';
import type { Environment } from '../../../runtime/ports.ts';
import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { storesOf } from '../../support/environments.ts';
import { call } from '../../support/http.ts';
import { kept } from '../../support/kept-life.ts';
import { openTown, type Town } from '../../support/open-town.ts';
import {
  applicationIdOf,
  contentFor,
  FUND,
  PROGRAMME,
  ROUND,
  registerAssociation,
} from '../../support/town.ts';

const DISCARDED = '2024-01-10T10:00:00.000Z';
const DAY_AFTER = '2024-02-10T06:00:00.000Z';

describe.each([sqliteInMemory, dynamodb])('the daily round on $name', (engine) => {
  let town: Town;
  let organisationId: string;
  const counted = { drafts: 0 };
  beforeAll(async () => {
    town = await openTown(undefined, undefined, engine);
    organisationId = await registerAssociation(town.world, 'signatory');
  });
  afterAll(() => town.close());

  const discarded = async (): Promise<string> => {
    const { world } = town;
    counted.drafts += 1;
    const applicationId = applicationIdOf(500 + counted.drafts);
    world.setClock(DISCARDED);
    const meant = { organisationId, programmeId: PROGRAMME, fundId: FUND, roundId: ROUND };
    await world.draft(applicationId, meant, contentFor(90_000));
    await world.carry('record-advice', {
      as: 'office',
      params: { applicationId },
      body: { advisedOn: '2024-01-09', kind: 'telephone', note: 'Ruft wieder an' },
    });
    const given = await call(discard, {
      ...{ person: 'signatory', method: 'DELETE', params: { applicationId } },
      headers: { 'if-match': '"1"' },
    });
    expect(given.status).toBe(204);
    world.setClock(DAY_AFTER);
    return applicationId;
  };
  /** What is left of a draft in the stores: the draft, its key, and its place among those that are due. */
  const left = async (applicationId: string) => {
    const { environment, tenant } = town.world;
    return {
      draft: await environment.drafts.get(tenant, applicationId),
      key: await storesOf(town.engine.raw).vaultStore.key(tenant, caseSubject(applicationId)),
      listed: await environment.drafts.ofOrganisation(tenant, organisationId),
      due: await environment.drafts.dueBy(tenant, '2030-01-01'),
    };
  };
  const nothing = { draft: undefined, key: undefined, listed: [], due: [] };

  test('erases a draft thirty days after it was discarded, its key with it, and no day before', async () => {
    const { world } = town;
    const applicationId = await discarded();
    world.setClock('2024-02-09T22:59:59.000Z');
    await world.daily();
    expect((await left(applicationId)).key).toEqual(expect.any(String));
    world.setClock('2024-02-09T23:00:00.000Z');
    await world.daily();
    expect(await left(applicationId)).toEqual(nothing);
    const [advised] = await world.environment.log.read(world.tenant, `application-${applicationId}`);
    expect(await world.environment.vault.open(world.tenant, advised?.events[0]?.data)).toMatchObject({
      note: { erased: true },
    });
  });

  /** The environment of a process that ends after so many writes. */
  const endingAfter = (writes: number): Environment => {
    const state = { left: writes };
    const ending =
      <Asked extends readonly unknown[], Told>(write: (...asked: Asked) => Promise<Told>) =>
      async (...asked: Asked): Promise<Told> => {
        if (state.left === 0) throw new Error('the process has ended');
        const told = await write(...asked);
        state.left -= 1;
        if (state.left === 0) throw new Error('the process has ended');
        return told;
      };
    const { drafts, vault, ...others } = town.world.environment;
    return {
      ...others,
      drafts: { ...drafts, put: ending(drafts.put), remove: ending(drafts.remove) },
      vault: { ...vault, destroy: ending(vault.destroy) },
    };
  };

  test.each([1, 2, 3])('comes to the same end where it was stopped after write %i', async (writes) => {
    const { world } = town;
    const applicationId = await discarded();
    await expect(dailyRound(endingAfter(writes), world.tenant)).rejects.toThrow('1 daily follow-ups failed');
    await world.daily();
    expect(await left(applicationId)).toEqual(nothing);
    await world.daily();
  });

  test('leaves a draft alone that is brought back in that very moment', async () => {
    const { environment, tenant } = town.world;
    const applicationId = await discarded();
    const { drafts } = environment;
    const put: typeof drafts.put = async (draft, before) => {
      const found = await drafts.get(tenant, applicationId);
      await drafts.put({ ...found!, version: 3, life: kept }, found);
      return drafts.put(draft, before);
    };
    await dailyRound({ ...environment, drafts: { ...drafts, put } }, tenant);
    expect(await left(applicationId)).toMatchObject({
      draft: { version: 3 },
      key: expect.any(String),
      due: [],
    });
    await drafts.remove(tenant, applicationId);
  });

  test('takes away what is left of a draft that was handed in, and leaves the key to the application', async () => {
    const { world } = town;
    const { environment, tenant } = world;
    const applicationId = await discarded();
    const found = await environment.drafts.get(tenant, applicationId);
    // Whoever handed it in had read the draft before it was discarded, and nobody has heard of it yet.
    world.setClock(DISCARDED);
    await environment.drafts.put({ ...found!, version: 3, life: kept }, found);
    await world.carry('submit-application', { as: 'signatory', params: { applicationId } });
    const before = await environment.drafts.get(tenant, applicationId);
    await environment.drafts.put({ ...before!, version: 4, life: found!.life }, before);
    world.setClock(DAY_AFTER);
    await dailyRound(environment, tenant);
    expect(await left(applicationId)).toEqual({ ...nothing, key: expect.any(String) });
    const { content } = (await stateOf(environment, tenant, application, applicationId)) as {
      content?: unknown;
    };
    expect(await environment.vault.open(tenant, content)).toMatchObject({ title: expect.any(String) });
  });
});
