import { beforeAll, describe, expect, test } from 'vitest';
import { handler as circulate } from '../../../functions/meeting/convene-circular-vote.ts';
import { call } from '../../support/http.ts';
import { bringToCommittee, PROGRAMME, registerAssociation, rules } from '../../support/town.ts';
import { townInUse } from '../../support/town-in-use.ts';

const kept: { applicationId: string; organisationId: string } = {
  applicationId: '',
  organisationId: '',
};
const sheetsMin = { value: 2, source: 'a test', confidence: 'assumed' } as const;
const theWorld = townInUse(undefined, { ...rules, sheetsMin });

beforeAll(async () => {
  const world = theWorld();
  kept.organisationId = await registerAssociation(world, 'signatory');
  kept.applicationId = await bringToCommittee(world, {
    ...{ as: 'signatory', organisationId: kept.organisationId, number: 1, requestedCents: 100_000 },
  });
  await world.settle();
});

const putToVote = (person: string, key: string) =>
  call(circulate, {
    ...{ person, headers: { 'idempotency-key': `${key.padEnd(20, '.')}` } },
    body: {
      ...{ programmeId: PROGRAMME, committeeId: 'begleitausschuss', title: 'Umlauf' },
      motions: [{ applicationId: kept.applicationId, outcome: 'grant', amountCents: 100_000 }],
    },
  });
const score = (as: string) =>
  theWorld().carry('score-application', {
    ...{ as, params: { applicationId: kept.applicationId } },
    body: { scores: ['aims', 'reach'].map((criterionId) => ({ criterionId, points: 4 })) },
  });

/** A vote by circulation begins at once, so that everything a meeting asks for at the call is asked for here. */
describe('a vote by circulation', () => {
  test('waits for the least number of score sheets, as the call of an item does', async () => {
    await score('member-1');
    expect(await putToVote('office', 'one-sheet')).toMatchObject({
      status: 409,
      body: { code: 'too-few-sheets', detail: expect.stringContaining('1 score sheets count') },
    });
  });

  test('is not put to the vote by somebody who acts for an applicant', async () => {
    await score('member-2');
    await theWorld().carry('add-member', {
      ...{ as: 'signatory', params: { organisationId: kept.organisationId } },
      body: { personId: await theWorld().personId('chair'), authority: 'member' },
    });
    expect(await putToVote('chair', 'own-group')).toMatchObject({
      ...{ status: 403, body: { code: 'motion-despite-conflict' } },
    });
    expect((await putToVote('office', 'somebody-else')).status).toBe(201);
  });
});
