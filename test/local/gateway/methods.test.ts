import { describe, expect, test } from 'vitest';
import { json, mirror, raw, serve } from '../serve.ts';

const entries = [
  mirror('GET', '/things/{thingId}'),
  mirror('PUT', '/things/{thingId}'),
  mirror('POST', '/secrets', 'signed-in'),
];
const bytes = (method: string, target: string, ...headers: readonly string[]) =>
  `${[`${method} ${target} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers].join('\r\n')}\r\n\r\n`;

describe('HEAD', () => {
  test('answers as GET does, without the body but with its length', async () => {
    const base = await serve(entries);
    const head = await raw(base, bytes('HEAD', '/things/a'));
    expect(head).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(head.endsWith('\r\n\r\n')).toBe(true);
    expect(Number(/content-length: (\d+)/.exec(head)?.[1])).toBeGreaterThan(100);
    expect((await fetch(`${base}/things/a`, { method: 'HEAD' })).headers.get('content-type')).toBe(
      'application/json',
    );
  });

  test('is refused like GET where nothing can be read', async () => {
    const base = await serve(entries);
    expect((await fetch(`${base}/nowhere`, { method: 'HEAD' })).status).toBe(404);
    const refused = await fetch(`${base}/secrets`, { method: 'HEAD' });
    expect({ status: refused.status, allow: refused.headers.get('allow') }).toEqual({
      status: 405,
      allow: 'OPTIONS, POST',
    });
  });
});

describe('OPTIONS', () => {
  const asked = async (path: string, headers = {}, options = {}) =>
    fetch(`${await serve(entries, options)}${path}`, { method: 'OPTIONS', headers });

  test('names the methods of an address to everybody, and has no body', async () => {
    const told = await asked('/things/a');
    expect(told.status).toBe(204);
    expect(told.headers.get('allow')).toBe('GET, HEAD, OPTIONS, PUT');
    expect(told.headers.get('content-length')).toBeNull();
    expect((await asked('/secrets')).headers.get('allow')).toBe('OPTIONS, POST');
    expect((await asked('/nowhere')).status).toBe(404);
  });

  test('names every method of the server for *', async () => {
    const told = await raw(await serve(entries), bytes('OPTIONS', '*'));
    expect(told).toMatch(/^HTTP\/1\.1 204 .*allow: GET, HEAD, OPTIONS, POST, PUT\r\n/s);
  });

  const preflight = { origin: 'https://portal.example', 'access-control-request-method': 'PUT' };

  test('gives no page leave unless its origin was set', async () => {
    for (const corsOrigins of [[], ['https://other.example']]) {
      const told = await asked('/things/a', preflight, { corsOrigins });
      expect(told.status).toBe(204);
      expect([...told.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  test('tells a page of a known origin what it may send', async () => {
    const { status, headers } = await asked('/things/a', preflight, { corsOrigins: [preflight.origin] });
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe(preflight.origin);
    expect(headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS, PUT');
    for (const name of ['authorization', 'content-type', 'if-match', 'idempotency-key', 'if-none-match'])
      expect(headers.get('access-control-allow-headers')).toContain(name);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('vary')).toContain('origin');
  });
});

test.for([
  ['/things/a', 200],
  ['/nowhere', 404],
  ['/secrets', 405],
] as const)('a page of a known origin may read the answer at %s, also a refusal', async ([path, status]) => {
  const corsOrigins = ['https://portal.example'];
  const base = await serve(entries, { corsOrigins });
  const told = await fetch(`${base}${path}`, { headers: { origin: 'https://portal.example' } });
  expect(told.status).toBe(status);
  expect(told.headers.get('access-control-allow-origin')).toBe('https://portal.example');
  expect(told.headers.get('access-control-expose-headers')).toMatch(/etag.*retry-after/);
  const foreign = await fetch(`${base}${path}`, { headers: { origin: 'https://portal.example.evil' } });
  expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
  expect(foreign.headers.get('vary')).toContain('origin');
});

describe('a request target', () => {
  test('may name scheme and host, which go before the header', async () => {
    const base = await serve(entries, { hosts: new Set(['localhost']) });
    expect(await raw(base, bytes('GET', 'http://localhost/things/a'))).toMatch(/^HTTP\/1\.1 200/);
    expect(await raw(base, bytes('GET', 'http://evil.example/things/a'))).toMatch(/^HTTP\/1\.1 421/);
  });

  test('that is too long is answered 414', async () => {
    const { status, body } = await json(
      await fetch(`${await serve(entries)}/things/a?x=${'y'.repeat(13_000)}`),
    );
    expect({ status, code: body.code }).toEqual({ status: 414, code: 'address-too-long' });
  });
});
