import { expect, test } from 'vitest';
import { askByName } from '../../support/ask-by-name.ts';
import { registerAssociation } from '../../support/town.ts';
import { townInUse } from '../../support/town-in-use.ts';

const theWorld = townInUse();

test('auditors read every fact of a stream as it was written, with names and accounts sealed', async () => {
  const organisationId = await registerAssociation(theWorld(), 'signatory');
  const params = { stream: `organisation-${organisationId}` };
  expect((await askByName('read-history', { as: 'office', params })).status).toBe(403);
  const { status, body } = await askByName('read-history', { as: 'auditor', params });
  expect(status).toBe(200);
  expect(body).toMatchObject({ stream: params.stream, revision: 3 });
  const types = body.commits.flatMap(({ events }: { events: { type: string }[] }) =>
    events.map(({ type }) => type),
  );
  expect(types).toContain('OrganisationRegistered');
  expect(JSON.stringify(body)).not.toMatch(/Erika Muster|DE89/);
});
