import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freeCents } from '../../../domain/fund/bound.ts';
import { fund, fundHeldTo } from '../../../domain/fund/fund.ts';
import { fold } from '../../../runtime/log/fold.ts';
import { agreeOn, meetOn, recommend } from '../../support/committee-work.ts';
import { openTown, type Town } from '../../support/open-town.ts';
import { bringToCommittee, FUND, registerAssociation } from '../../support/town.ts';

const kept: { town?: Town } = {};
const theWorld = () => {
  if (!kept.town) throw new Error('the town is not open');
  return kept.town.world;
};

/** A fund of 15,000 euro of which 12,800 are promised, and two sessions that have voted on X and on Y. */
const twoSessions = async () => {
  const world = theWorld();
  const organisationId = await registerAssociation(world, 'signatory');
  for (const [place, amountCents] of [350_000, 350_000, 350_000, 230_000].entries())
    await recommend(world, { organisationId, number: place + 10, amountCents });
  const on = async (number: number, amountCents: number) => {
    const wish = { as: 'signatory', organisationId, number, requestedCents: amountCents };
    const meetingId = await meetOn(world, await bringToCommittee(world, wish));
    return agreeOn(world, meetingId, 1, { outcome: 'grant', amountCents });
  };
  return { x: await on(1, 150_000), y: await on(2, 120_000) };
};

const theFund = async () => {
  const { environment, tenant } = theWorld();
  return fundHeldTo(fold(fund, await environment.log.load(tenant, `fund-${FUND}`)));
};

beforeEach(async () => {
  kept.town = await openTown(1_500_000);
});
afterEach(() => kept.town?.close());

describe('two sessions decide on one fund at the same time', () => {
  test('exactly one gets its money, and together never more than there is', async () => {
    const { x, y } = await twoSessions();
    expect(freeCents(await theFund())).toBe(220_000);
    const outcomes = await Promise.all(
      [x, y].map((params) => theWorld().send('resolve-item', { as: 'chair', params })),
    );
    const done = outcomes.map((outcome) => outcome !== 'turned away' && outcome.status === 'done');
    expect(done.filter(Boolean)).toHaveLength(1);
    const { committedCents } = await theFund();
    expect(committedCents).toBe(done[0] ? 1_430_000 : 1_400_000);
  });

  test('X first: Y lacks 500 euro, goes to the waiting list or gets what is left by a new resolution', async () => {
    const world = theWorld();
    const { x, y } = await twoSessions();
    await world.carry('resolve-item', { as: 'chair', params: x });
    expect(await world.send('resolve-item', { as: 'chair', params: y })).toMatchObject({
      status: 'refused',
      refusal: { refused: 'insufficient-funds', facts: { freeCents: 70_000, neededCents: 120_000 } },
    });
    await agreeOn(world, y.meetingId, 1, { outcome: 'grant', amountCents: 70_000 });
    await world.carry('resolve-item', { as: 'chair', params: y });
    expect(freeCents(await theFund())).toBe(0);
  });

  test('Y first: 1,000 euro are left, and X waits', async () => {
    const world = theWorld();
    const { x, y } = await twoSessions();
    await world.carry('resolve-item', { as: 'chair', params: y });
    expect(await world.send('resolve-item', { as: 'chair', params: x })).toMatchObject({
      refusal: { refused: 'insufficient-funds', facts: { freeCents: 100_000, neededCents: 150_000 } },
    });
    await agreeOn(world, x.meetingId, 1, { outcome: 'waitlist' });
    await world.carry('resolve-item', { as: 'chair', params: x });
    expect((await theFund()).committedCents).toBe(1_400_000);
  });
});
