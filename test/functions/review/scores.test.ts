import { beforeAll, describe, expect, test } from 'vitest';
import { handler as review } from '../../../functions/review/application-review.ts';
import { handler as myReviews } from '../../../functions/review/my-reviews.ts';
import { handler as ranking } from '../../../functions/review/round-ranking.ts';
import { doneByName } from '../../support/ask-by-name.ts';
import { call } from '../../support/http.ts';
import {
  applicationIdOf,
  bringToCommittee,
  PROGRAMME,
  ROUND,
  registerAssociation,
} from '../../support/town.ts';
import { townInUse } from '../../support/town-in-use.ts';

const theWorld = townInUse(400_000);
const [first, second] = [applicationIdOf(1), applicationIdOf(2)];

const score = (as: string, applicationId: string, aims: number, reach: number | null) =>
  theWorld().carry('score-application', {
    as,
    params: { applicationId },
    body: {
      scores: [
        { criterionId: 'aims', points: aims },
        { criterionId: 'reach', points: reach },
      ],
      comment: `Meinung von ${as}`,
    },
  });

beforeAll(async () => {
  const world = theWorld();
  const organisationId = await registerAssociation(world, 'signatory');
  await bringToCommittee(world, { as: 'signatory', organisationId, number: 1, requestedCents: 250_000 });
  await bringToCommittee(world, { as: 'signatory', organisationId, number: 2, requestedCents: 200_000 });
  await world.settle();
  await score('chair', first, 5, 4);
  await score('deputy', first, 4, null);
  await score('chair', second, 3, 3);
  const body = { ground: 'member-or-employee', note: 'Ich bin im Vorstand' };
  await world.carry('declare-conflict', { as: 'deputy', params: { applicationId: second }, body });
  await world.settle();
});

const reviewFor = (person: string, applicationId: string) =>
  call(review, { person, method: 'GET', params: { applicationId } });
const rankingFor = (person: string) => call(ranking, { person, method: 'GET', params: { roundId: ROUND } });

describe('the sheets of a review', () => {
  test('are hidden until the own one is in', async () => {
    const before = await reviewFor('member-1', first);
    expect(before.body).toMatchObject({ sight: 'own', sheets: [], result: null, mayVote: true });
    expect(before.headers['etag']).toMatch(/^"3-/);
    const { body } = await reviewFor('chair', first);
    expect(body).toMatchObject({
      sight: 'all',
      result: { score: '4.30', sheetCount: 2, notApplicable: [{ criterionId: 'reach', sheetCount: 1 }] },
    });
    expect(body.sheets).toMatchObject([
      { seatId: 'chair', isMine: true, comment: 'Meinung von chair' },
      { seatId: 'deputy', isMine: false, comment: 'Meinung von deputy' },
    ]);
  });

  test('stay hidden from whoever has a conflict', async () => {
    const { body } = await reviewFor('deputy', second);
    expect(body).toMatchObject({ sight: 'nothing', sheets: [], result: null, hasConflict: true });
  });

  test('stay hidden also as of a moment before the conflict, and the past stays open to the office', async () => {
    const query = { asOf: theWorld().environment.clock.now() };
    const asOf = (person: string) =>
      call(review, { person, method: 'GET', params: { applicationId: second }, query });
    expect(await asOf('deputy')).toMatchObject({ status: 403, body: { code: 'past-for-offices' } });
    expect((await asOf('office')).body.sheets).toHaveLength(1);
  });

  test('are open to the office and to auditors, and do not exist for applicants', async () => {
    expect((await reviewFor('office', first)).body.sheets).toHaveLength(2);
    expect((await reviewFor('auditor', first)).body.result.score).toBe('4.30');
    for (const person of ['signatory', 'stranger', 'cashier'])
      expect((await reviewFor(person, first)).status, person).toBe(404);
  });
});

describe('a member of the committee who acts for the applicant', () => {
  const both = async () => {
    const world = theWorld();
    const seat = async (person: string, office: string) => ({
      ...{ seatId: person, name: person, personId: await world.personId(person), voting: true, office },
    });
    return Promise.all([seat('chair', 'chair'), seat('deputy', 'deputy'), seat('member-1', 'member')]);
  };
  const seatThem = async (...more: object[]) =>
    theWorld().carry('seat-committee', {
      as: 'administrator',
      params: { programmeId: PROGRAMME, committeeId: 'begleitausschuss' },
      body: { title: 'Begleitausschuss', term: 2, seats: [...(await both()), ...more] },
    });
  const scores = { scores: ['aims', 'reach'].map((criterionId) => ({ criterionId, points: 5 })) };

  test('gives it no points and sees none, without having declared anything', async () => {
    const world = theWorld();
    const own = {
      ...{ seatId: 'own', name: 'own' },
      personId: await world.personId('signatory'),
      voting: true,
      office: 'member',
    };
    await seatThem(own);
    await world.settle();
    const sent = { as: 'signatory', params: { applicationId: first }, body: scores };
    expect(await world.send('score-application', sent)).toMatchObject({
      refusal: { refused: 'scoring-own-organisation' },
    });
    expect((await reviewFor('signatory', first)).body).toMatchObject({ sight: 'nothing', hasConflict: true });
    expect((await rankingFor('signatory')).body.rankings[0]).toMatchObject({
      entries: [],
      withheld: [{ reason: 'conflict' }, { reason: 'conflict' }],
    });
    const tasks = (await call(myReviews, { person: 'signatory', method: 'GET' })).body.items;
    expect(tasks.map(({ task }: { task: string }) => task)).toEqual(['conflicted', 'conflicted']);
    await seatThem();
    await world.settle();
  });
});

describe('the ranking of a round', () => {
  test('draws the line for the office where the 4,000.00 end', async () => {
    const { body } = await rankingFor('office');
    expect(body.rankings).toMatchObject([
      {
        availableCents: 400_000,
        isComplete: true,
        entries: [
          { applicationId: first, rank: 1, score: '4.30', place: 'above', runningCents: 250_000 },
          { applicationId: second, rank: 2, score: '3.00', place: 'below', remainingCents: 150_000 },
        ],
      },
    ]);
  });

  test('withholds what a member may not see, and every rank with it', async () => {
    const { body } = await rankingFor('deputy');
    expect(body.rankings).toMatchObject([
      {
        isComplete: false,
        entries: [{ applicationId: first, rank: null, place: null, runningCents: null, score: '4.30' }],
        withheld: [{ applicationId: second, reason: 'conflict' }],
      },
    ]);
    const own = await rankingFor('member-1');
    expect(own.body.rankings[0]).toMatchObject({
      entries: [],
      withheld: [{}, { reason: 'own-sheet-missing' }],
    });
  });

  test('does not exist for applicants', async () => {
    expect((await rankingFor('signatory')).status).toBe(404);
  });
});

describe('my reviews', () => {
  test('say what is left to do', async () => {
    const { body } = await call(myReviews, { person: 'deputy', method: 'GET' });
    const tasks = body.items.map(({ applicationId, task }: Record<string, string>) => [applicationId, task]);
    expect(Object.fromEntries(tasks)).toEqual({ [first]: 'scored', [second]: 'conflicted' });
    const { body: others } = await call(myReviews, { person: 'member-1', method: 'GET' });
    expect(others.items.map(({ task }: Record<string, string>) => task)).toEqual(['to-score', 'to-score']);
    expect((await call(myReviews, { person: 'signatory', method: 'GET' })).body.items).toEqual([]);
  });
});

describe('once the review is closed', () => {
  test('every member sees the sheets, and nobody hands in another', async () => {
    const world = theWorld();
    await doneByName('close-review', { as: 'office', params: { applicationId: first } });
    await world.settle();
    expect((await reviewFor('member-1', first)).body).toMatchObject({
      sight: 'all',
      result: { score: '4.30' },
    });
    const late = await world.send('score-application', {
      as: 'member-1',
      params: { applicationId: first },
      body: { scores: [{ criterionId: 'aims', points: 1 }] },
    });
    expect(late).toMatchObject({ status: 'refused', refusal: { refused: 'review-closed' } });
  });

  test('a withdrawal ends the review by itself', async () => {
    const world = theWorld();
    await world.carry('withdraw-application', { as: 'signatory', params: { applicationId: second } });
    await world.settle();
    expect((await reviewFor('office', second)).body.closedAt).not.toBeNull();
    expect((await rankingFor('office')).body.rankings[0].entries).toHaveLength(1);
  });
});
