import { beforeAll, describe, expect, test } from 'vitest';
import { handler as review } from '../../../functions/review/application-review.ts';
import { handler as ranking } from '../../../functions/review/round-ranking.ts';
import { doneByName } from '../../support/ask-by-name.ts';
import { call } from '../../support/http.ts';
import { applicationIdOf, bringToCommittee, ROUND, registerAssociation } from '../../support/town.ts';
import { townInUse } from '../../support/town-in-use.ts';

const kept: { organisationId?: string } = {};
const theWorld = townInUse(300_000);
const [first, second] = [applicationIdOf(1), applicationIdOf(2)];

const score = (as: string, applicationId: string, points: number) =>
  theWorld().carry('score-application', {
    as,
    params: { applicationId },
    body: { scores: ['aims', 'reach'].map((criterionId) => ({ criterionId, points })) },
  });

beforeAll(async () => {
  const world = theWorld();
  const organisationId = await registerAssociation(world, 'signatory');
  const rival = await registerAssociation(world, 'rival');
  await bringToCommittee(world, { as: 'signatory', organisationId, number: 1, requestedCents: 250_000 });
  await bringToCommittee(world, {
    ...{ as: 'rival', organisationId: rival, number: 2, requestedCents: 200_000 },
  });
  await world.settle();
  // The first leads with 4.00 to 3.50 only because of member-1.
  await score('chair', first, 3);
  await score('member-1', first, 5);
  await score('chair', second, 3);
  await score('member-1', second, 4);
  await world.settle();
  kept.organisationId = organisationId;
});

const standing = async () => {
  const { body } = await call(ranking, { person: 'office', method: 'GET', params: { roundId: ROUND } });
  const brief = ({
    applicationId,
    rank,
    score: points,
    place,
    voided,
    withVoided,
  }: Record<string, unknown>) => ({
    ...{ applicationId, rank, score: points, place, voided, withVoided },
  });
  const [{ isChangedByVoid, entries }] = body.rankings;
  return { isChangedByVoid, entries: entries.map(brief), explanations: body.explanations };
};
const onMember1 = async () => ({ applicationId: first, personId: await theWorld().personId('member-1') });
const carry = async (name: string, as: string, body: unknown) => {
  await doneByName(name, { as, params: await onMember1(), body });
  await theWorld().settle();
};
const sheetOfMember1 = async () => {
  const { body } = await call(review, { person: 'office', method: 'GET', params: { applicationId: first } });
  return body.sheets.find(({ seatId }: { seatId: string }) => seatId === 'member-1');
};

const withEverySheet = [
  { applicationId: first, rank: 1, score: '4.00', place: 'above', voided: [], withVoided: null },
  { applicationId: second, rank: 2, score: '3.50', place: 'below', voided: [], withVoided: null },
];
const withoutIt = (because: string) => [
  { applicationId: second, rank: 1, score: '3.50', place: 'above', withVoided: { rank: 2, place: 'below' } },
  {
    ...{ applicationId: first, rank: 2, score: '3.00', place: 'below' },
    voided: [{ seatId: 'member-1', because }],
    withVoided: { score: '4.00', rank: 1, place: 'above' },
  },
];

test('harsh and mild members are brought to one measure beside the plain mean, with a sentence on how', async () => {
  const { body } = await call(ranking, { person: 'office', method: 'GET', params: { roundId: ROUND } });
  // Everybody's mean is 3.75; the chair lies 0.75 below it, member-1 as much above.
  expect(body.rankings[0].entries).toMatchObject([
    { score: '4.00', rank: 1, normalised: { score: '4.00', rank: 1 } },
    { score: '3.50', rank: 2, normalised: { score: '3.50', rank: 2 } },
  ]);
  expect(body.explanations.normalised).toContain('taken away');
});

describe('a conflict of interest that comes late', () => {
  test('changes nothing before anybody speaks of it', async () => {
    expect(await standing()).toMatchObject({ isChangedByVoid: false, entries: withEverySheet });
  });

  test('takes the sheet out while it is undecided, and both places are shown with the reason', async () => {
    await carry('raise-conflict', 'deputy', { ground: 'relative', reason: 'Die Schwester leitet es.' });
    const { isChangedByVoid, entries, explanations } = await standing();
    expect(isChangedByVoid).toBe(true);
    expect(entries).toMatchObject(withoutIt('raised'));
    expect(explanations.voided).toContain('conflict of interest');
    expect(await sheetOfMember1()).toMatchObject({ counts: false, voidedBecause: 'raised' });
  });

  test('hides the sheets of others from the member meanwhile', async () => {
    const params = { applicationId: first };
    const { body } = await call(review, { person: 'member-1', method: 'GET', params });
    expect(body).toMatchObject({ sight: 'own', conflicts: [{ seatId: 'member-1', state: 'raised' }] });
  });

  test('counts again when the committee finds that there is none', async () => {
    await carry('decide-conflict', 'chair', { isConflict: false, reason: 'Es ist eine Namensgleichheit.' });
    expect(await standing()).toMatchObject({ isChangedByVoid: false, entries: withEverySheet });
  });

  test('is out for good when the committee decides so', async () => {
    await carry('raise-conflict', 'deputy', { ground: 'relative', reason: 'Doch die Schwester.' });
    await carry('decide-conflict', 'chair', { isConflict: true, reason: 'Bestätigt.' });
    expect((await standing()).entries).toMatchObject(withoutIt('excluded'));
  });

  test('needs no word of anybody where a member has joined the group since', async () => {
    const params = { organisationId: kept.organisationId ?? '' };
    const body = { personId: await theWorld().personId('chair'), authority: 'member' };
    await theWorld().carry('add-member', { as: 'signatory', params, body });
    await theWorld().settle();
    const { entries } = await standing();
    expect(entries).toMatchObject([
      { applicationId: second },
      {
        score: null,
        place: 'unscored',
        voided: [
          { seatId: 'chair', because: 'acts-for-applicant' },
          { seatId: 'member-1', because: 'excluded' },
        ],
        withVoided: { score: '4.00' },
      },
    ]);
  });
});
