import type { Context } from 'aws-lambda';
import { expect, test } from 'vitest';
import { byNoRoute } from '../../../runtime/http/by-no-route.ts';
import { byRoute } from '../../../runtime/http/by-route.ts';
import { securityHeaders } from '../../../runtime/http/headers-of-all.ts';
import type { HttpAnswer, HttpEvent } from '../../../runtime/http/request.ts';
import { mirror, serve } from '../serve.ts';

const entries = [
  mirror('GET', '/things/{thingId}'),
  mirror('PUT', '/things/{thingId}'),
  mirror('POST', '/secrets', 'signed-in'),
];
const portal = 'https://portal.example';
const preflight = { 'access-control-request-method': 'PUT' };

const asked = (method: string, rawPath: string, headers: Readonly<Record<string, string>>) =>
  ({ rawPath, headers, requestContext: { requestId: 'first', http: { method } } }) as HttpEvent;

/** Headers by name, of either answer; what an answer has no word of is undefined. */
const NAMES = ['allow', 'content-type', 'content-language', 'vary', ...Object.keys(securityHeaders)];
const CORS = ['allow-origin', 'allow-methods', 'allow-headers', 'max-age', 'expose-headers'] as const;
const names = [...NAMES, ...CORS.map((name) => `access-control-${name}`)];

const toldBy = ({ statusCode, headers = {}, body = '' }: HttpAnswer) => ({
  status: statusCode,
  headers: names.map((name) => [name, headers[name]]),
  body: body && { ...JSON.parse(body), instance: undefined },
});

const toldOver = async (response: Response) => {
  const text = await response.text();
  return {
    status: response.status,
    headers: names.map((name) => [name, response.headers.get(name) ?? undefined]),
    body: text && { ...JSON.parse(text), instance: undefined },
  };
};

test.each([
  ['OPTIONS', '/things/a', { origin: portal, ...preflight }],
  ['OPTIONS', '/things/a', { origin: 'https://other.example', ...preflight }],
  ['OPTIONS', '/secrets', {}],
  ['DELETE', '/things/a', { origin: portal, 'accept-language': 'en' }],
  ['GET', '/secrets', {}],
  ['GET', '/nowhere', { origin: portal }],
  ['OPTIONS', '/nowhere', { origin: portal, ...preflight }],
  ['PATCH', '/things/', { 'accept-language': 'fr, en;q=0.5' }],
] as const)('%s %s with %o is answered on AWS as on one machine', async (method, path, headers) => {
  for (const corsOrigins of [[], [portal]]) {
    const base = await serve(entries, { corsOrigins });
    const here = await toldOver(await fetch(`${base}${path}`, { method, headers }));
    const there = await byNoRoute(entries, corsOrigins)(asked(method, path, headers));
    expect(toldBy(there)).toEqual(here);
  }
});

test('what API Gateway could not find is not there, whatever we could read of its path', async () => {
  const { statusCode, body } = await byNoRoute(entries)(asked('GET', '/things/a%2Fb', {}));
  expect({ statusCode, code: JSON.parse(body ?? '').code }).toEqual({
    statusCode: 404,
    code: 'unknown-address',
  });
});

test('what an address answers has the same headers on AWS as on one machine, and the id of its request', async () => {
  const base = await serve(entries);
  const response = await fetch(`${base}/things/a`);
  const here = await toldOver(response);
  const [entry] = entries;
  const handler = async () => (await entry?.handle(asked('GET', '/things/a', {}))) ?? {};
  const aws = byRoute({ 'GET /things/{thingId}': async () => ({ handler }) });
  const event = { ...asked('GET', '/things/a', {}), routeKey: 'GET /things/{thingId}' };
  const there = await aws(event, {} as Context);
  expect(toldBy(there).headers).toEqual(here.headers.map(([name, value]) => [name, value]));
  expect(there.headers?.['x-request-id']).toBe('first');
  expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});
