import { describe, expect, test } from 'vitest';
import { demokratieLeben2020 } from '../../../domain/rule-sets/demokratie-leben-2020.ts';
import { handler as closeProgramme } from '../../../functions/programme/close-programme.ts';
import { handler as committee } from '../../../functions/programme/committee.ts';
import { handler as establish } from '../../../functions/programme/establish-programme.ts';
import { handler as programme } from '../../../functions/programme/programme.ts';
import { handler as programmes } from '../../../functions/programme/programmes.ts';
import { handler as publish } from '../../../functions/programme/publish-rule-set.ts';
import { handler as seat } from '../../../functions/programme/seat-committee.ts';
import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { call, personIdOf } from '../../support/http.ts';
import { webInUse } from '../../support/web.ts';

const params = { programmeId: 'demokratie-leben' };
const body = { ...params, title: 'Demokratie leben!', grantor: 'Stuttgart' };

describe.for([sqliteInMemory, dynamodb])('programmes over HTTP on $name', (engine) => {
  webInUse(engine);

  test('are established by an administrator, and by nobody else', async () => {
    expect((await call(establish, { body })).status).toBe(401);
    expect(await call(establish, { person: 'ada', body })).toMatchObject({
      status: 403,
      body: { code: 'wrong-role' },
    });
    expect(await call(establish, { person: 'admin', body })).toMatchObject({
      status: 201,
      headers: { etag: '"1"' },
      body: { id: 'demokratie-leben', version: 1 },
    });
    expect(await call(establish, { person: 'admin', body })).toMatchObject({
      status: 409,
      body: { code: 'programme-exists' },
    });
  });

  test('take their rules from the shipped data, and refuse them twice in the reader’s language', async () => {
    const sent = { person: 'admin', params, body: { ruleSet: demokratieLeben2020 } };
    expect(await call(publish, sent)).toMatchObject({ status: 200, body: { version: 2 } });
    const again = await call(publish, { ...sent, headers: { 'accept-language': 'de' } });
    expect(again).toMatchObject({
      status: 409,
      headers: { 'content-type': 'application/problem+json' },
      body: { code: 'rule-set-version-taken', detail: expect.stringContaining('mindestens Version 2') },
    });
  });

  test('name the place of a value that has the wrong form', async () => {
    const { validFromOn: _left, ...incomplete } = demokratieLeben2020;
    const { status, body: answer } = await call(publish, {
      person: 'admin',
      params,
      body: { ruleSet: incomplete },
    });
    expect(status).toBe(400);
    expect(answer.errors).toMatchObject([{ pointer: '/ruleSet/validFromOn' }]);
  });

  test('seat a committee, whose members and offices alone learn who sits there', async () => {
    const seats = [
      {
        seatId: 'one',
        name: 'Cora Beispiel',
        personId: await personIdOf('chair'),
        voting: true,
        office: 'chair',
      },
      {
        seatId: 'two',
        name: 'Gast Beispiel',
        personId: await personIdOf('guest'),
        voting: false,
        office: 'member',
      },
    ];
    const place = { ...params, committeeId: 'begleitausschuss' };
    const sent = { person: 'admin', params: place, body: { title: 'Begleitausschuss', seats, term: 1 } };
    expect((await call(seat, { ...sent, method: 'PUT' })).status).toBe(200);
    for (const person of ['chair', 'guest', 'admin'])
      expect((await call(committee, { person, method: 'GET', params: place })).body).toMatchObject({ seats });
    expect((await call(committee, { person: 'ada', method: 'GET', params: place })).status).toBe(404);
    expect((await call(committee, { method: 'GET', params: place })).status).toBe(401);
  });

  test('are public with their rules, and count seats only', async () => {
    const { status, body: seen, headers } = await call(programme, { method: 'GET', params });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=60',
      vary: 'accept, accept-language, authorization',
    });
    expect(seen).toMatchObject({
      programmeId: 'demokratie-leben',
      ruleSets: [{ ruleSet: demokratieLeben2020 }],
      committees: [{ committeeId: 'begleitausschuss', votingSeats: 1, advisorySeats: 1 }],
    });
    expect(JSON.stringify(seen)).not.toContain('per_');
    expect((await call(programmes, { method: 'GET' })).body.items).toHaveLength(1);
  });

  test('give their rules away: what was read is published elsewhere as it is', async () => {
    const elsewhere = { programmeId: 'elsewhere' };
    await call(establish, { person: 'admin', body: { ...body, ...elsewhere } });
    const { body: seen } = await call(programme, { method: 'GET', params });
    const [{ ruleSet }] = seen.ruleSets;
    const sent = { person: 'admin', params: elsewhere, body: { ruleSet } };
    expect((await call(publish, sent)).status).toBe(200);
    const { body: again } = await call(programme, { method: 'GET', params: elsewhere });
    expect(again.ruleSets).toMatchObject([{ ruleSet }]);
    expect(JSON.stringify(again.ruleSets[0].ruleSet)).toBe(JSON.stringify(ruleSet));
  });

  test('stay readable when they are closed', async () => {
    const sent = { person: 'admin', params, body: { reason: 'No more federal money' } };
    expect((await call(closeProgramme, sent)).status).toBe(200);
    expect((await call(closeProgramme, sent)).body.code).toBe('programme-closed');
    const { items: all } = (await call(programmes, { method: 'GET' })).body;
    expect(all).toContainEqual(expect.objectContaining({ ...params, closedOn: '2026-03-01' }));
  });

  test('that do not exist are answered as unknown', async () => {
    const unknown = { params: { programmeId: 'no-such' } };
    expect((await call(programme, { method: 'GET', ...unknown })).status).toBe(404);
    expect(
      await call(publish, { person: 'admin', ...unknown, body: { ruleSet: demokratieLeben2020 } }),
    ).toMatchObject({ status: 404, body: { code: 'unknown-programme' } });
  });
});
