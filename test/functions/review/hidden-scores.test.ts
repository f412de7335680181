import { beforeAll, describe, expect, test } from 'vitest';
import { handler as review } from '../../../functions/review/application-review.ts';
import { handler as myReviews } from '../../../functions/review/my-reviews.ts';
import { handler as ranking } from '../../../functions/review/round-ranking.ts';
import { handler as scoreTotal } from '../../../functions/review/score-total.ts';
import { doneByName } from '../../support/ask-by-name.ts';
import { call } from '../../support/http.ts';
import { applicationIdOf, bringToCommittee, ROUND, registerAssociation } from '../../support/town.ts';
import { townInUse } from '../../support/town-in-use.ts';

const theWorld = townInUse(400_000);
const first = applicationIdOf(1);
const params = { applicationId: first };

const carry = async (name: string, as: string, body: unknown, more: Record<string, string> = {}) => {
  await doneByName(name, { as, params: { ...params, ...more }, body });
  await theWorld().settle();
};
const score = (as: string, aims: number, reach: number | null) =>
  carry('score-application', as, {
    scores: [
      { criterionId: 'aims', points: aims },
      { criterionId: 'reach', points: reach },
    ],
  });
const setVisibility = (visibility: string) =>
  carry('set-score-visibility', 'chair', { visibility, reason: 'So hat es das Gremium besprochen.' });

beforeAll(async () => {
  const organisationId = await registerAssociation(theWorld(), 'signatory');
  await bringToCommittee(theWorld(), {
    ...{ as: 'signatory', organisationId, number: 1, requestedCents: 250_000 },
  });
  await theWorld().settle();
  await score('chair', 5, 4);
  await score('deputy', 4, null);
});

const read = async (person: string) => (await call(review, { person, method: 'GET', params })).body;
const rankingFor = async (person: string) =>
  (await call(ranking, { person, method: 'GET', params: { roundId: ROUND } })).body.rankings[0];

describe('the setting of who sees the sheets of others', () => {
  test('says so in the review, with each switch and its reason', async () => {
    expect(await read('chair')).toMatchObject({ visibility: 'own-sheet-first', sightChanges: [] });
    await setVisibility('after-closing');
    expect(await read('chair')).toMatchObject({
      visibility: 'after-closing',
      sightChanges: [
        { seatId: 'chair', visibility: 'after-closing', reason: 'So hat es das Gremium besprochen.' },
      ],
    });
  });

  test('«after closing» shows members their own sheet only, and the offices none', async () => {
    const chair = await read('chair');
    expect(chair).toMatchObject({ sight: 'own', result: null });
    expect(chair.sheets).toMatchObject([{ isMine: true, counts: true, contentVersion: 1 }]);
    for (const person of ['office', 'auditor'])
      expect(await read(person), person).toMatchObject({ sight: 'nothing', sheets: [], result: null });
    expect(await rankingFor('office')).toMatchObject({ entries: [], withheld: [{ reason: 'sealed' }] });
    const [task] = (await call(myReviews, { person: 'chair', method: 'GET' })).body.items;
    expect(task).toEqual(expect.not.objectContaining({ score: expect.anything() }));
  });

  test('an auditor may look behind it, on record, and only for themselves', async () => {
    await carry('look-behind-scores', 'auditor', { reason: 'Beschwerde vom 3. März' });
    expect(await read('auditor')).toMatchObject({ sight: 'all', result: { score: '4.30' } });
    expect(await rankingFor('auditor')).toMatchObject({ entries: [{ score: '4.30' }] });
    expect(await read('office')).toMatchObject({
      sight: 'nothing',
      sightChanges: [{}, { visibility: 'looked-behind', reason: 'Beschwerde vom 3. März', seatId: null }],
    });
  });

  test('an administrator sees nothing at all, until they look behind it as well', async () => {
    const asked = () => call(review, { person: 'administrator', method: 'GET', params });
    expect((await asked()).status).toBe(404);
    await carry('look-behind-scores', 'administrator', { reason: 'Prüfung der Einstellung' });
    expect((await asked()).body).toMatchObject({ sight: 'all' });
  });

  test('«open» shows every sheet to whoever has not scored yet', async () => {
    await setVisibility('open');
    expect(await read('member-1')).toMatchObject({ sight: 'all', result: { sheetCount: 2 } });
    await setVisibility('own-sheet-first');
    expect(await read('member-1')).toMatchObject({ sight: 'own', sheets: [] });
  });
});

describe('the running total of an unfinished sheet', () => {
  const total = (person: string, scores: string) =>
    call(scoreTotal, { person, method: 'GET', params, query: { scores } });

  test.each([
    ['', { score: null, missing: ['aims', 'reach'], isComplete: false }],
    ['aims:4', { score: '4.00', percent: '80.00', missing: ['reach'], isComplete: false }],
    ['aims:4,reach:na', { score: '4.00', notApplicable: ['reach'], missing: [], isComplete: true }],
    ['aims:4,reach:2', { score: '3.20', percent: '64.00', scaleMax: 5, isComplete: true, wrong: [] }],
  ])('of «%s» is told', async (scores, expected) => {
    expect((await total('member-1', scores)).body).toMatchObject(expected);
  });

  test('names what would be refused', async () => {
    const { body } = await total('member-1', 'aims:6,style:1');
    expect(body).toMatchObject({
      score: null,
      isComplete: false,
      wrong: [{ key: 'points-out-of-range' }, { key: 'criterion-unknown' }],
    });
    expect(body.wrong[0].text).toContain('5');
  });

  test('leaves nothing behind that anybody could see', async () => {
    expect((await read('office')).sheets).toHaveLength(2);
  });

  test('exists for voting members only, and takes no nonsense', async () => {
    for (const person of ['office', 'signatory', 'nobody'])
      expect((await total(person, 'aims:4')).status, person).toBe(404);
    expect((await total('member-1', 'aims:4;drop')).status).toBe(400);
  });
});
