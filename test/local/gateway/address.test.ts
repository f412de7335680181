import { describe, expect, test } from 'vitest';
import { json, mirror, raw, serve } from '../serve.ts';

describe('an address', () => {
  const entries = [
    mirror('GET', '/things/{thingId}'),
    mirror('GET', '/things/mine'),
    mirror('PUT', '/things/{thingId}'),
    mirror('PUT', '/things/{thingId}/parts/{partId}'),
  ];
  const at = async (path: string, method = 'GET', headers = {}) =>
    fetch(`${await serve(entries)}${path}`, { method, headers });

  test('prefers its fixed parts to parameters', async () => {
    expect((await json(await at('/things/mine'))).body.routeKey).toBe('GET /things/mine');
    expect((await json(await at('/things/other'))).body.pathParameters).toEqual({ thingId: 'other' });
  });

  test('that is a fixed one under another method only is found for this method, too', async () => {
    expect((await json(await at('/things/mine', 'PUT'))).body.pathParameters).toEqual({ thingId: 'mine' });
  });

  test.for([
    '/',
    '/things',
    '/things/',
    '/things//',
    '/things/a/',
    '//things/a',
    '/THINGS/a',
    '/things/a/parts/',
  ])('%s is unknown', async (path) => {
    const { status, body } = await json(await at(path, 'GET', { 'accept-language': 'en' }));
    expect(status).toBe(404);
    expect(body).toMatchObject({ code: 'unknown-address', detail: 'This address does not exist.' });
  });

  test.for(['POST', 'DELETE', 'PATCH'])('does not know the method %s and says which', async (method) => {
    const response = await at('/things/a', method);
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS, PUT');
    expect(await response.json()).toMatchObject({ code: 'method-not-allowed', status: 405 });
  });

  test.for(['/things/%', '/things/%zz', '/things/%c3%28', '/things/%ff'])(
    '%s cannot be read',
    async (path) => {
      const response = await at(path);
      expect(response.status).toBe(400);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(await response.json()).toMatchObject({ code: 'invalid-path' });
    },
  );

  test('is never made shorter by dots', async () => {
    const answer = await raw(
      await serve(entries),
      'GET /things/../things/a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    );
    expect(answer).toContain('HTTP/1.1 404');
  });

  test('under another host name is refused where the server serves this machine only', async () => {
    const base = await serve(entries, { hosts: new Set(['localhost', '127.0.0.1']) });
    expect((await fetch(`${base}/things/a`)).status).toBe(200);
    const request = 'GET /things/a HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n';
    expect(await raw(base, request)).toMatch(/^HTTP\/1.1 421 .*wrong-host/s);
  });
});
