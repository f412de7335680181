import { describe, expect, test } from 'vitest';
import { ask } from '../support/api.ts';
import { dynamodb, sqliteInMemory } from '../support/engines.ts';
import { handIn, registerAssociation } from '../support/town.ts';
import { townInUse } from '../support/town-in-use.ts';

describe.each([sqliteInMemory, dynamodb])('two offices, on the $name', (engine) => {
  const theWorld = townInUse(undefined, undefined, engine);
  const say = (person: string, applicationId: string, finding: 'met' | 'not-met', headers = {}) =>
    ask('POST', `/applications/${applicationId}/formal-check/findings`, {
      person,
      headers,
      body: {
        findings: [{ item: 'in-area', finding, note: finding === 'met' ? null : 'Es liegt woanders.' }],
      },
    });
  const inCheck = async (number: number) => {
    const world = theWorld();
    const organisationId = await registerAssociation(world, `signatory-${number}`);
    const applicationId = await handIn(world, {
      organisationId,
      number,
      as: `signatory-${number}`,
      requestedCents: 100_000,
    });
    await world.carry('start-formal-check', { as: 'office', params: { applicationId } });
    const personId = await world.personId('second office');
    const params = { personId, role: 'coordination-office' };
    await world.carry('grant-role', { as: 'administrator', params });
    await world.settle();
    const { headers } = await ask('GET', `/applications/${applicationId}`, { person: 'office' });
    return { applicationId, seen: { 'if-match': headers['etag'] } };
  };

  test('cannot both find the opposite: the second is told which version there is, reads, and decides again', async () => {
    const { applicationId, seen } = await inCheck(1);
    const address = `/applications/${applicationId}`;
    const both = await Promise.all([
      say('office', applicationId, 'met', seen),
      say('second office', applicationId, 'not-met', seen),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const [accepted, refused] = both.toSorted((one, other) => one.status - other.status);
    expect(refused?.body).toMatchObject({
      code: 'version-mismatch',
      facts: { version: accepted?.body.version, address },
    });
    await theWorld().settle();
    expect((await say('second office', applicationId, 'not-met')).status).toBe(200);
  });

  test('are told to read first where they name no version, and strangers are told no version', async () => {
    const { applicationId } = await inCheck(2);
    const headers = { 'if-match': '*' };
    expect(await say('office', applicationId, 'met', headers)).toMatchObject({
      status: 428,
      body: { facts: { address: `/applications/${applicationId}` }, detail: expect.stringContaining('ETag') },
    });
    const stale = { 'if-match': '"1"' };
    const { status, body } = await say('checker', applicationId, 'met', stale);
    expect(status).toBe(403);
    expect(JSON.stringify(body)).not.toContain('version');
  });

  test('a request that is sent again is answered as before, though its version is old by then', async () => {
    const { applicationId, seen } = await inCheck(3);
    const headers = { ...seen, 'idempotency-key': 'the-first-try-of-this' };
    const [first, again] = [
      await say('office', applicationId, 'met', headers),
      await say('office', applicationId, 'met', headers),
    ];
    expect(first.status).toBe(200);
    expect(again).toEqual(first);
  });
});
