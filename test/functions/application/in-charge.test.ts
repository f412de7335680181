import { beforeAll, expect, test } from 'vitest';
import { ask } from '../../support/api.ts';
import { applicationIdOf, handIn, registerAssociation } from '../../support/town.ts';
import { townInUse } from '../../support/town-in-use.ts';

const theWorld = townInUse();
beforeAll(async () => {
  const world = theWorld();
  const organisationId = await registerAssociation(world, 'signatory');
  for (const number of [1, 2, 3])
    await handIn(world, { as: 'signatory', organisationId, number, requestedCents: 90_000 });
  const colleague = await world.personId('second-office');
  await ask('PUT', `/people/${colleague}/roles/coordination-office`, { person: 'administrator', body: {} });
  await world.settle();
});

const handOver = async (number: number, inChargeId: string | null) => {
  const path = `/applications/${applicationIdOf(number)}/person-in-charge`;
  const answer = await ask('PUT', path, { person: 'office', body: { inChargeId } });
  await theWorld().settle();
  return answer;
};
const listed = async (inCharge: string, person = 'office') => {
  const { body } = await ask('GET', '/worklist', { person, query: { inCharge } });
  return (body['items'] as { applicationId: string; inChargeId: string | null }[]).map(
    ({ applicationId, inChargeId }) => [applicationId, inChargeId],
  );
};

test('the office hands cases over, and each asks for their own', async () => {
  const [office, second] = await Promise.all([
    theWorld().personId('office'),
    theWorld().personId('second-office'),
  ]);
  expect((await handOver(1, office)).status).toBe(200);
  expect((await handOver(2, second)).status).toBe(200);
  expect(await listed('me')).toEqual([[applicationIdOf(1), office]]);
  expect(await listed(second)).toEqual([[applicationIdOf(2), second]]);
  expect(await listed('nobody')).toEqual([[applicationIdOf(3), null]]);
  expect((await handOver(1, null)).status).toBe(200);
  expect(await listed('me')).toEqual([]);
});

test('nobody outside the office is put in charge', async () => {
  const stranger = await theWorld().personId('stranger');
  expect(await handOver(3, stranger)).toMatchObject({
    status: 409,
    body: { code: 'in-charge-not-of-office' },
  });
});
