import { describe, expect, test } from 'vitest';
import { endRole as command, handler as endRole } from '../../../functions/person/end-role.ts';
import { handler as grantRole } from '../../../functions/person/grant-role.ts';
import { handler as me } from '../../../functions/person/me.ts';
import { handler as people } from '../../../functions/person/people.ts';
import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { call, personIdOf } from '../../support/http.ts';
import { giveOffice, webInUse } from '../../support/web.ts';

describe.for([sqliteInMemory, dynamodb])('offices over HTTP on $name', (engine) => {
  const web = webInUse(engine);
  const change = async (handler: typeof grantRole, by: string, person: string, role: string) =>
    call(handler, { person: by, method: 'PUT', params: { personId: await personIdOf(person), role } });

  test('show everybody who they are here', async () => {
    expect((await call(me, { method: 'GET' })).status).toBe(401);
    expect((await call(me, { person: 'ada', method: 'GET' })).body).toEqual({
      personId: await personIdOf('ada'),
      roles: [],
      organisations: [],
      seats: [],
    });
    expect((await call(me, { person: 'admin', method: 'GET' })).body.roles).toEqual(['administrator']);
  });

  test('are given by an administrator and count at once', async () => {
    expect((await change(grantRole, 'ada', 'ada', 'finance')).body.code).toBe('wrong-role');
    expect((await change(grantRole, 'admin', 'ada', 'no-such-role')).status).toBe(404);
    expect((await change(grantRole, 'admin', 'ada', 'finance')).status).toBe(201);
    expect((await call(me, { person: 'ada', method: 'GET' })).body.roles).toEqual(['finance']);
    const { body } = await call(people, { person: 'admin', method: 'GET', query: { role: 'finance' } });
    expect(body.items).toMatchObject([{ personId: await personIdOf('ada'), roles: [{ role: 'finance' }] }]);
  });

  test('end, but not one’s own', async () => {
    expect((await change(endRole, 'admin', 'admin', 'administrator')).body.code).toBe('own-role');
    expect((await change(endRole, 'admin', 'ada', 'finance')).status).toBe(200);
    expect((await call(me, { person: 'ada', method: 'GET' })).body.roles).toEqual([]);
  });

  test('leave an administrator when two end each other’s office at the same moment', async () => {
    await giveOffice('second', 'administrator');
    const take = async (by: string, from: string) =>
      command.execute({
        environment: web().environment,
        tenant: 'stuttgart',
        params: { personId: await personIdOf(from), role: 'administrator' },
        body: {},
        actorId: await personIdOf(by),
        roles: new Set(['administrator']),
        idempotencyKey: `${by} ends the office of ${from}`,
        correlation: 'test',
      });
    const outcomes = await Promise.all([take('admin', 'second'), take('second', 'admin')]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['done', 'refused']);
    expect(outcomes.find(({ status }) => status === 'refused')).toMatchObject({
      refusal: { refused: 'no-longer-administrator' },
    });
  });
});
