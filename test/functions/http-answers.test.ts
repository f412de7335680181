import { describe, expect, test } from 'vitest';
import { handler as changeAllocation } from '../../functions/fund/change-allocation.ts';
import { handler as fund } from '../../functions/fund/fund.ts';
import { handler as funds } from '../../functions/fund/funds.ts';
import { handler as openFund } from '../../functions/fund/open-fund.ts';
import { dynamodb, sqliteInMemory } from '../support/engines.ts';
import { fundOpened } from '../support/fund-facts.ts';
import { call } from '../support/http.ts';
import { established, seated } from '../support/programme-facts.ts';
import { record } from '../support/review-facts.ts';
import { webInUse } from '../support/web.ts';

const params = { fundId: 'aktionsfonds-2024' };
const allocation = { allocatedCents: 4_000_000, reason: 'Nachtrag' };

describe.for([sqliteInMemory, dynamodb])('what HTTP asks of every answer, on $name', (engine) => {
  const web = webInUse(engine);
  const read = (headers: Readonly<Record<string, string>> = {}) =>
    call(fund, { method: 'GET', params, headers });

  test('a fund is opened', async () => {
    await record(web().environment, 'stuttgart', 'programme-demokratie-leben', [established, seated]);
    const opened = await call(openFund, { person: 'admin', body: fundOpened().data });
    expect(opened).toMatchObject({ status: 201, headers: { etag: '"1"', 'content-language': 'en' } });
  });

  test('what somebody has is not sent again, and what has changed is', async () => {
    const first = await read();
    const etag = first.headers['etag'] ?? '';
    expect(etag).toMatch(/^"1-[\w-]{22}"$/);
    expect(first.headers).toMatchObject({
      vary: 'accept, accept-language, authorization',
      'content-language': 'en',
    });
    for (const named of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const again = await read({ 'if-none-match': named });
      expect(again).toMatchObject({
        status: 304,
        body: null,
        headers: { etag, vary: first.headers['vary'] },
      });
      expect(again.headers['cache-control']).toBe(first.headers['cache-control']);
      expect(again.headers).not.toHaveProperty('content-type');
    }
    expect((await read({ 'if-none-match': '"1"' })).status).toBe(200);
    const change = { person: 'admin', params, body: allocation, headers: { 'if-match': etag } };
    expect((await call(changeAllocation, change)).status).toBe(200);
    expect((await read({ 'if-none-match': etag })).body).toMatchObject({ allocatedCents: 4_000_000 });
    expect((await call(changeAllocation, { ...change, headers: { 'if-match': etag } })).status).toBe(412);
  });

  test('a list has a tag, too, which is another for a table and where nothing is found', async () => {
    const tagOf = async (query: Readonly<Record<string, string>>) =>
      (await call(funds, { method: 'GET', query })).headers['etag'];
    const tags = [await tagOf({}), await tagOf({ format: 'csv' }), await tagOf({ programmeId: 'other' })];
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]{22}"$/);
  });

  test('nobody gets what they do not take, and a refusal has no tag', async () => {
    expect(await read({ accept: 'text/html' })).toMatchObject({
      status: 406,
      body: { code: 'not-acceptable', facts: { mediaType: 'application/json' } },
    });
    expect((await call(funds, { method: 'GET', headers: { accept: 'text/csv' } })).status).toBe(200);
    const unknown = await call(fund, {
      method: 'GET',
      params: { fundId: 'x' },
      headers: { 'if-none-match': '*' },
    });
    expect(unknown.status).toBe(404);
    expect(unknown.headers).not.toHaveProperty('etag');
    expect(unknown.headers['vary']).toBe('accept, accept-language, authorization');
  });

  test.for([
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['application/json; charset=latin1', 415],
    ['application/json; charset="UTF-8"', 412],
    ['application/merge-patch+json', 412],
  ] as const)('a body of type %s is answered %s', async ([type, status]) => {
    const headers = { 'content-type': type, 'if-match': '"99"' };
    const told = await call(changeAllocation, { person: 'admin', params, body: allocation, headers });
    expect(told.status).toBe(status);
    expect(told.headers['accept']).toBe(status === 415 ? 'application/json' : undefined);
  });
});
