import { beforeAll, describe, expect, test } from 'vitest';
import { handler as worklist } from '../../functions/application/worklist.ts';
import { agreeOn, meetOn } from '../support/committee-work.ts';
import { call } from '../support/http.ts';
import { applicationIdOf, contentFor, PROGRAMME, registerAssociation } from '../support/town.ts';
import { townInUse } from '../support/town-in-use.ts';

const kept: { organisationId: string } = { organisationId: '' };
const theWorld = townInUse();

const FUND = 'aktionsfonds-in-halves';
const provenance = { source: 'a test', confidence: 'assumed' };

/** 4,000.00: half of it for what comes in January, all of it with what comes until 15 April. */
const openFund = async () => {
  const { carry } = theWorld();
  await carry('open-fund', {
    as: 'administrator',
    body: {
      ...{ fundId: FUND, programmeId: PROGRAMME, title: 'Aktionsfonds', year: 2024, allocatedCents: 400_000 },
      ...{ applicationMaxCents: null, committeeId: 'begleitausschuss', provenance },
    },
  });
  for (const [roundId, opensAt, deadlineOn, quotaBasisPoints] of [
    ['january', '2024-01-01T00:00:00.000Z', '2024-01-31', 5_000],
    ['april', '2024-02-01T00:00:00.000Z', '2024-04-15', 10_000],
  ] as const)
    await carry('open-round', {
      ...{ as: 'administrator', params: { fundId: FUND } },
      body: {
        ...{ roundId, title: roundId, opensAt, deadlineOn, quotaBasisPoints, provenance },
      },
    });
};

/** An application of the first round on which the committee resolved. */
const resolvedOn = async (number: number, requestedCents: number, outcome: 'grant' | 'waitlist') => {
  const world = theWorld();
  const applicationId = applicationIdOf(number);
  const meant = { programmeId: PROGRAMME, fundId: FUND, roundId: 'january' };
  await world.draft(
    applicationId,
    { organisationId: kept.organisationId, ...meant },
    contentFor(requestedCents),
  );
  const params = { applicationId };
  await world.carry('submit-application', { as: 'signatory', params });
  for (const name of ['start-formal-check', 'admit-application'])
    await world.carry(name, { as: 'office', params });
  const motion = { outcome, ...(outcome === 'grant' && { amountCents: requestedCents }) };
  const item = await agreeOn(world, await meetOn(world, applicationId), 1, motion);
  await world.carry('resolve-item', { as: 'chair', params: item });
  await world.settle();
  return applicationId;
};

const movingUp = async () => {
  const { body } = await call(worklist, { person: 'office', method: 'GET' });
  return body.items
    .filter(({ key }: { key: string }) => key.startsWith('work-move-up'))
    .map(({ applicationId, facts }: Record<string, unknown>) => ({ applicationId, facts }));
};

const roundOn = async (day: string) => {
  theWorld().setClock(`${day}T03:00:00.000Z`);
  const { done } = await theWorld().daily();
  await theWorld().settle();
  return done;
};

beforeAll(async () => {
  await openFund();
  kept.organisationId = await registerAssociation(theWorld(), 'signatory');
});

/** No money came back: only the deadline of a later round has passed, and its share joins what was left. */
describe('the end of a round', () => {
  test('moves up with 1,500.00 whoever waited for the second half of 4,000.00, by the daily round alone', async () => {
    await resolvedOn(1, 200_000, 'grant');
    const waiting = await resolvedOn(2, 150_000, 'waitlist');
    expect(await movingUp()).toEqual([]);
    expect(await roundOn('2024-04-15')).toBe(0);
    expect(await movingUp()).toEqual([]);
    expect(await roundOn('2024-04-16')).toBe(1);
    expect(await movingUp()).toEqual([
      { applicationId: waiting, facts: { amountCents: 150_000, requestedCents: 150_000 } },
    ]);
  });

  test('is said once', async () => {
    expect(await roundOn('2024-04-16')).toBe(0);
    expect(await roundOn('2024-04-17')).toBe(0);
  });
});
