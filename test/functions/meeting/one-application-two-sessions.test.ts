import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { application } from '../../../domain/application/application.ts';
import { fund, fundHeldTo } from '../../../domain/fund/fund.ts';
import { stateOf } from '../../../runtime/log/state-of.ts';
import { doneByName } from '../../support/ask-by-name.ts';
import { agreeOn, meetOn } from '../../support/committee-work.ts';
import { openTown, type Town } from '../../support/open-town.ts';
import { bringToCommittee, FUND, registerAssociation } from '../../support/town.ts';

const kept: { town?: Town } = {};
const theWorld = () => {
  if (!kept.town) throw new Error('the town is not open');
  return kept.town.world;
};

type Motion = Parameters<typeof agreeOn>[3];
const GRANT: Motion = { outcome: 'grant', amountCents: 150_000 };
const REJECT: Motion = { outcome: 'reject' };
const WAITLIST: Motion = { outcome: 'waitlist' };

/** One application on two agendas, and both sessions have voted before either is resolved. */
const twoSessions = async (first: Motion, second: Motion) => {
  const world = theWorld();
  const organisationId = await registerAssociation(world, 'signatory');
  const wish = { as: 'signatory', organisationId, number: 1, requestedCents: 200_000 };
  const applicationId = await bringToCommittee(world, wish);
  const meetings = [await meetOn(world, applicationId), await meetOn(world, applicationId)];
  const items = [];
  for (const [place, motion] of [first, second].entries())
    items.push(await agreeOn(world, meetings[place] ?? '', 1, motion));
  return { applicationId, items };
};

beforeEach(async () => {
  kept.town = await openTown(500_000);
});
afterEach(() => kept.town?.close());

describe('two sessions resolve on one application before anything followed from either', () => {
  test.for([
    [GRANT, REJECT],
    [REJECT, GRANT],
    [GRANT, GRANT],
    [REJECT, REJECT],
  ] as const)('exactly one counts, and nothing is parked: %j, %j', async ([first, second]) => {
    const world = theWorld();
    const { applicationId, items } = await twoSessions(first, second);
    const outcomes = await Promise.all(
      items.map((params) => world.send('resolve-item', { as: 'chair', params })),
    );
    const done = outcomes.map((outcome) => outcome !== 'turned away' && outcome.status === 'done');
    expect(done.filter(Boolean)).toHaveLength(1);
    expect(outcomes[done.indexOf(false)]).toMatchObject({
      refusal: { refused: 'application-not-decidable' },
    });

    const isGrant = (done[0] ? first : second) === GRANT;
    await world.settle();
    const { environment, tenant } = world;
    const { status } = await stateOf(environment, tenant, application, applicationId);
    expect(status).toBe(isGrant ? 'recommended' : 'rejected');
    const { committedCents } = fundHeldTo(await stateOf(environment, tenant, fund, FUND));
    expect(committedCents).toBe(isGrant ? 150_000 : 0);
    expect(await environment.views.parked(tenant)).toEqual([]);
  });

  test('the other takes it off its agenda and closes', async () => {
    const world = theWorld();
    const { items } = await twoSessions(GRANT, REJECT);
    const [first, second] = items;
    await world.carry('resolve-item', { as: 'chair', params: first ?? {} });
    await doneByName('remove-item', { as: 'chair', params: second ?? {} });
    await world.carry('close-meeting', { as: 'chair', params: { meetingId: second?.meetingId ?? '' } });
  });

  test('a place on the waiting list leaves it to the other to grant', async () => {
    const world = theWorld();
    const { applicationId, items } = await twoSessions(WAITLIST, GRANT);
    for (const params of items) await world.carry('resolve-item', { as: 'chair', params });
    await world.settle();
    const { environment, tenant } = world;
    expect((await stateOf(environment, tenant, application, applicationId)).status).toBe('recommended');
    expect(await environment.views.parked(tenant)).toEqual([]);
  });
});
