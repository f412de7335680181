import { describe, expect, test } from 'vitest';
import { ask } from '../../support/api.ts';
import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { contentFor, FUND, PROGRAMME, ROUND, registerAssociation, rules } from '../../support/town.ts';
import { townInUse } from '../../support/town-in-use.ts';

const known = <Value>(value: Value) => ({ value, source: 'a test', confidence: 'assumed' as const });
const lower = { ...rules, version: 2, amountMaxCents: known(100_000) };

describe.each([sqliteInMemory, dynamodb])(
  'rules that are published while a round is open, on $name',
  (engine) => {
    const theWorld = townInUse(undefined, undefined, engine);
    const own = { ruleSetId: rules.ruleSetId, version: 1 };
    const begin = async (roundId: string) => {
      const organisationId = await registerAssociation(theWorld(), `signatory-${roundId}`);
      const meant = { organisationId, programmeId: PROGRAMME, fundId: FUND, roundId };
      const { body } = await ask('POST', '/drafts', { person: `signatory-${roundId}`, body: meant });
      return body.applicationId as string;
    };
    const save = async (roundId: string, applicationId: string) => {
      const headers = { 'if-match': '"1"' };
      const body = contentFor(250_000);
      return ask('PUT', `/drafts/${applicationId}`, { person: `signatory-${roundId}`, body, headers });
    };

    test('change neither a draft of it nor what is handed in, and count for the next round', async () => {
      const world = theWorld();
      const applicationId = await begin(ROUND);
      world.setClock('2024-01-10T09:00:00.000Z');
      const params = { programmeId: PROGRAMME };
      await world.carry('publish-rule-set', { as: 'administrator', params, body: { ruleSet: lower } });
      await world.carry('open-round', {
        as: 'administrator',
        params: { fundId: FUND },
        body: {
          ...{ roundId: 'next-round', title: 'Zweite Runde', opensAt: '2024-01-31T23:00:00.000Z' },
          ...{ deadlineOn: '2024-04-15', quotaBasisPoints: 10_000 },
          provenance: { source: 'a test', confidence: 'assumed' },
        },
      });

      const { body: written } = await save(ROUND, applicationId);
      expect(written).toMatchObject({ ruleSet: own, broken: [], isComplete: true });
      const later = await begin('next-round');
      const { body: forTheNext } = await save('next-round', later);
      expect(forTheNext).toMatchObject({
        ruleSet: { ...own, version: 2 },
        broken: [{ code: 'requested-above-programme-limit' }],
      });

      const person = `signatory-${ROUND}`;
      const sent = { person, headers: { 'if-match': '"2"' }, body: {} };
      expect((await ask('POST', `/drafts/${applicationId}/submission`, sent)).status).toBe(201);
      const commits = await world.environment.log.read(world.tenant, `application-${applicationId}`);
      expect(commits.at(-1)?.events[0]?.data['ruleSet']).toEqual(own);
    });
  },
);
