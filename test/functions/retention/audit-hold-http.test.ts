import { expect, test } from 'vitest';
import { askByName } from '../../support/ask-by-name.ts';
import { handIn, registerAssociation } from '../../support/town.ts';
import { townInUse } from '../../support/town-in-use.ts';

const theWorld = townInUse();

test('an auditor keeps the papers of a case beyond their period, until they let them go', async () => {
  const world = theWorld();
  const organisationId = await registerAssociation(world, 'signatory');
  const wish = { as: 'signatory', organisationId, number: 1, requestedCents: 100_000 };
  const params = { applicationId: await handIn(world, wish) };
  await world.settle();
  const says = async (name: string, as: string, body = {}) => {
    const answer = await askByName(name, { as, params, body });
    await world.settle();
    return answer;
  };
  const hold = { reason: 'Prüfung des Jahres 2024' };
  expect((await says('set-audit-hold', 'office', hold)).status).toBe(403);
  const set = await says('set-audit-hold', 'auditor', hold);
  expect(set.status).toBeLessThan(300);
  expect((await says('set-audit-hold', 'auditor', hold)).body.version).toBe(set.body.version);
  expect((await says('lift-audit-hold', 'auditor')).status).toBe(200);
  expect((await says('lift-audit-hold', 'auditor')).body.code).toBe('no-audit-hold');
});
