import { beforeAll, describe, expect, test } from 'vitest';
import { handler as worklist } from '../../functions/application/worklist.ts';
import { handler as waitingList } from '../../functions/fund/waiting-list.ts';
import { agreeOn, meetOn, recommend } from '../support/committee-work.ts';
import { call } from '../support/http.ts';
import { bringToCommittee, committee, FUND, ROUND, registerAssociation } from '../support/town.ts';
import { townInUse } from '../support/town-in-use.ts';

const kept: { organisationId: string } = { organisationId: '' };
const theWorld = townInUse(500_000);

/** An application that the committee scored with so many points and put on the waiting list. */
const putOnTheList = async (number: number, requestedCents: number, points: number) => {
  const world = theWorld();
  const { organisationId } = kept;
  const applicationId = await bringToCommittee(world, {
    ...{ as: 'signatory', organisationId, number, requestedCents },
  });
  await world.settle();
  const scores = ['aims', 'reach'].map((criterionId) => ({ criterionId, points }));
  for (const as of committee.slice(0, 2))
    await world.carry('score-application', { as, params: { applicationId }, body: { scores } });
  const params = await agreeOn(world, await meetOn(world, applicationId), 1, { outcome: 'waitlist' });
  await world.carry('resolve-item', { as: 'chair', params });
  await world.settle();
  return applicationId;
};

beforeAll(async () => {
  kept.organisationId = await registerAssociation(theWorld(), 'signatory');
});

const listFor = async (person: string) =>
  call(waitingList, { person, method: 'GET', params: { fundId: FUND } });
const movesShown = async () => {
  const { body } = await listFor('office');
  return body.entries.map((entry: Record<string, unknown>) => [
    entry['rank'],
    entry['applicationId'],
    entry['moveUpCents'],
    entry['isPartial'],
  ]);
};
const workItems = async () => {
  const { body } = await call(worklist, { person: 'office', method: 'GET' });
  return body.items
    .filter(({ key }: { key: string }) => key.startsWith('work-move-up'))
    .map(({ key, applicationId, text }: Record<string, string>) => ({ key, applicationId, text }));
};

/** Money that comes back in autumn: projects fail or need less, and others of the same year get it. */
describe('the waiting list of a fund', () => {
  const it: { granted: string; better: string; worse: string } = { granted: '', better: '', worse: '' };

  test('is empty, and nobody is told anything, while all the money is given away', async () => {
    const { organisationId } = kept;
    it.granted = await recommend(theWorld(), { organisationId, number: 1, amountCents: 350_000 });
    await recommend(theWorld(), { organisationId, number: 2, amountCents: 150_000 });
    expect(await movesShown()).toEqual([]);
  });

  test('keeps the rank of the scores, not the order of the resolutions', async () => {
    it.worse = await putOnTheList(3, 200_000, 3);
    it.better = await putOnTheList(4, 100_000, 4);
    expect(await movesShown()).toEqual([
      [1, it.better, null, false],
      [2, it.worse, null, false],
    ]);
    expect(await workItems()).toEqual([]);
  });

  test('says at once who moves up when somebody withdraws, and the office has it among its work', async () => {
    const world = theWorld();
    await world.carry('withdraw-application', { as: 'signatory', params: { applicationId: it.granted } });
    await world.settle();
    expect((await listFor('office')).body).toMatchObject({ freeCents: 350_000 });
    expect(await movesShown()).toEqual([
      [1, it.better, 100_000, false],
      [2, it.worse, 200_000, false],
    ]);
    expect(await workItems()).toMatchObject([
      { key: 'work-move-up', applicationId: it.worse },
      { key: 'work-move-up', applicationId: it.better, text: expect.stringContaining('€1,000.00') },
    ]);
  });

  test('offers the last one a part when the fund has shrunk', async () => {
    await theWorld().carry('change-allocation', {
      ...{ as: 'administrator', params: { fundId: FUND } },
      body: { allocatedCents: 330_000, reason: 'Haushaltssperre' },
    });
    await theWorld().settle();
    expect(await movesShown()).toEqual([
      [1, it.better, 100_000, false],
      [2, it.worse, 80_000, true],
    ]);
    expect(await workItems()).toContainEqual({
      ...{ key: 'work-move-up-partly', applicationId: it.worse },
      text: expect.stringContaining('€800.00 of €2,000.00'),
    });
  });

  test('is left by a new resolution, which binds the money, and the others are looked at again', async () => {
    const world = theWorld();
    const meetingId = await meetOn(world, it.better);
    const params = await agreeOn(world, meetingId, 1, { outcome: 'grant', amountCents: 100_000 });
    await world.carry('resolve-item', { as: 'chair', params });
    await world.settle();
    expect(await movesShown()).toEqual([[1, it.worse, 80_000, true]]);
    expect(await workItems()).toMatchObject([{ applicationId: it.worse }]);
  });

  test('is left by whoever withdraws, and the next one is told', async () => {
    const world = theWorld();
    const last = await putOnTheList(5, 50_000, 2);
    expect(await movesShown()).toEqual([
      [1, it.worse, 80_000, true],
      [2, last, null, false],
    ]);
    await world.carry('withdraw-application', { as: 'signatory', params: { applicationId: it.worse } });
    await world.settle();
    expect(await movesShown()).toEqual([[1, last, 50_000, false]]);
    expect(await workItems()).toMatchObject([{ applicationId: last }]);
  });

  test('exists for the offices and the committee of the fund', async () => {
    for (const person of ['auditor', 'administrator', 'member-2'])
      expect((await listFor(person)).status, person).toBe(200);
    for (const person of ['signatory', 'nobody']) expect((await listFor(person)).status, person).toBe(404);
    const unknown = { person: 'office', method: 'GET', params: { fundId: ROUND } } as const;
    expect((await call(waitingList, unknown)).status).toBe(404);
  });
});
