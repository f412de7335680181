import { describe, expect, test } from 'vitest';
import { ask } from '../../support/api.ts';
import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { contentFor, FUND, PROGRAMME, ROUND, registerAssociation, rules } from '../../support/town.ts';
import { townInUse } from '../../support/town-in-use.ts';

const known = <Value>(value: Value) => ({ value, source: 'a test', confidence: 'assumed' as const });
const lower = { ...rules, version: 2, amountMaxCents: known(100_000) };
const own = { ruleSetId: rules.ruleSetId, version: 1 };
const newer = { ...own, version: 2 };
const ADDRESS = `/funds/${FUND}/rounds/${ROUND}/rules`;
const adoption = { ruleSet: newer, reason: 'Der Bund hat die Obergrenze gesenkt.' };

describe.each([sqliteInMemory, dynamodb])('rules that an open round takes over, on $name', (engine) => {
  const theWorld = townInUse(undefined, undefined, engine);
  const begin = async (person: string) => {
    const organisationId = await registerAssociation(theWorld(), person);
    const meant = { organisationId, programmeId: PROGRAMME, fundId: FUND, roundId: ROUND };
    const { body } = await ask('POST', '/drafts', { person, body: meant });
    return body.applicationId as string;
  };
  const save = async (person: string, applicationId: string) =>
    ask('PUT', `/drafts/${applicationId}`, {
      person,
      body: contentFor(250_000),
      headers: { 'if-match': '"1"' },
    });
  const submit = async (person: string, applicationId: string) =>
    ask('POST', `/drafts/${applicationId}/submission`, { person, headers: { 'if-match': '"2"' }, body: {} });

  test('judge what is written from then on, and each applicant reads why and what changed', async () => {
    const world = theWorld();
    const early = await begin('early');
    await save('early', early);
    expect((await submit('early', early)).status).toBe(201);
    const writing = await begin('writing');
    await save('writing', writing);

    world.setClock('2024-01-10T09:00:00.000Z');
    await world.carry('publish-rule-set', {
      as: 'administrator',
      params: { programmeId: PROGRAMME },
      body: { ruleSet: lower },
    });
    await world.settle();
    const stale = { person: 'administrator', body: adoption, headers: { 'if-match': '"1"' } };
    expect((await ask('PUT', ADDRESS, stale)).status).toBe(412);
    expect(await ask('PUT', ADDRESS, { person: 'signatory-writing', body: adoption })).toMatchObject({
      status: 403,
    });
    expect((await ask('PUT', ADDRESS, { person: 'administrator', body: adoption })).status).toBe(200);

    await world.settle();

    const { body: draft } = await ask('GET', `/drafts/${writing}`, {
      ...{ person: 'writing', headers: { 'accept-language': 'de' } },
    });
    expect(draft).toMatchObject({
      ruleSet: newer,
      broken: [{ code: 'requested-above-programme-limit' }],
      rulesChange: {
        ...{ adoptedAt: '2024-01-10T09:00:00.000Z', reason: adoption.reason, previous: own },
        changes: [
          {
            rule: 'amountMaxCents',
            label: 'Höchstbetrag',
            before: rules.amountMaxCents.value,
            after: 100_000,
          },
        ],
      },
    });
    expect((await submit('writing', writing)).body).toMatchObject({
      code: 'requested-above-programme-limit',
    });

    const { body: later } = await ask('GET', `/drafts/${await begin('later')}`, { person: 'later' });
    expect(later).toMatchObject({ ruleSet: newer, rulesChange: null });

    const [submitted] = await world.environment.log.read(world.tenant, `application-${early}`);
    expect(submitted?.events[0]?.data['ruleSet']).toEqual(own);
    const { body: pot } = await ask('GET', `/funds/${FUND}`);
    expect(pot).toMatchObject({ rounds: [{ roundId: ROUND, adoptions: [{ ...adoption, previous: own }] }] });
  });

  test('are refused for a round that is not there and for rules that are not published', async () => {
    const elsewhere = await ask('PUT', `/funds/${FUND}/rounds/nowhere/rules`, {
      person: 'administrator',
      body: adoption,
    });
    expect(elsewhere).toMatchObject({ status: 404, body: { code: 'unknown-round' } });
    const unpublished = { ...adoption, ruleSet: { ...own, version: 9 } };
    expect(await ask('PUT', ADDRESS, { person: 'administrator', body: unpublished })).toMatchObject({
      ...{ status: 422, body: { code: 'rules-not-in-force' } },
    });
  });
});
