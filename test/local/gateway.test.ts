import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../local/route-table.ts';
import type { HttpAnswer } from '../../runtime/request.ts';
import { mirror, serve } from './serve.ts';

const answering = (answer: HttpAnswer): Entry => ({ ...mirror('GET', '/a'), handle: async () => answer });

// biome-ignore lint/suspicious/noExplicitAny: each test knows what it asked for
type Answer = { readonly status: number; readonly body: any };
const json = async (response: Response): Promise<Answer> => ({
  status: response.status,
  body: await response.json(),
});

/** Sends bytes as they are and collects the answer. */
const raw = (base: string, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(base).port), '127.0.0.1');
    const chunks: Buffer[] = [];
    socket
      .on('data', (chunk) => chunks.push(chunk))
      .on('close', () => resolve(Buffer.concat(chunks).toString()))
      .on('error', reject);
    socket.end(text);
  });

describe('the event that a function is called with', () => {
  test('is what API Gateway would have sent', async () => {
    const base = await serve([
      mirror('POST', '/api/v1/applications/{applicationId}/files/{name}', 'signed-in'),
    ]);
    const { body: event } = await json(
      await fetch(`${base}/api/v1/applications/app_1/files/a%2Fb%20%C3%A4?x=1&y=a+b&x=2&z`, {
        method: 'POST',
        headers: {
          authorization: 'Bearer good',
          'content-type': 'application/json; charset=utf-8',
          cookie: 'one=1; two=2',
          'X-Custom': 'Yes',
        },
        body: '{"ä":1}',
      }),
    );
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'POST /api/v1/applications/{applicationId}/files/{name}',
      rawPath: '/api/v1/applications/app_1/files/a%2Fb%20%C3%A4',
      rawQueryString: 'x=1&y=a+b&x=2&z',
      cookies: ['one=1', 'two=2'],
      headers: { 'content-type': 'application/json; charset=utf-8', 'x-custom': 'Yes' },
      queryStringParameters: { x: '1,2', y: 'a b', z: '' },
      pathParameters: { applicationId: 'app_1', name: 'a/b ä' },
      requestContext: {
        authorizer: { jwt: { claims: { iss: 'https://sign-in.example', sub: 'amal' } } },
        domainName: '127.0.0.1',
        http: { method: 'POST', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'node' },
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        routeKey: 'POST /api/v1/applications/{applicationId}/files/{name}',
        stage: '$default',
        time: expect.stringMatching(/^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/),
        timeEpoch: expect.any(Number),
      },
      body: '{"ä":1}',
      isBase64Encoded: false,
    });
    expect(event.headers).not.toHaveProperty('cookie');
  });

  test('leaves out what is not there', async () => {
    const base = await serve([mirror('GET', '/a')]);
    const { body: event } = await json(await fetch(`${base}/a`));
    expect(Object.keys(event).sort()).toEqual(
      [
        'headers',
        'isBase64Encoded',
        'rawPath',
        'rawQueryString',
        'requestContext',
        'routeKey',
        'version',
      ].sort(),
    );
    expect(event.requestContext).not.toHaveProperty('authorizer');
  });

  test.for([
    ['text/plain', false],
    ['application/xml', false],
    ['application/x-www-form-urlencoded', true],
    ['application/octet-stream', true],
    ['application/problem+json', true],
  ] as const)('carries a body of type %s in Base64: %s', async ([type, isBase64Encoded]) => {
    const base = await serve([mirror('POST', '/a')]);
    const { body: event } = await json(
      await fetch(`${base}/a`, { method: 'POST', headers: { 'content-type': type }, body: 'ä=1' }),
    );
    expect(event.isBase64Encoded).toBe(isBase64Encoded);
    expect(Buffer.from(event.body, isBase64Encoded ? 'base64' : 'utf8').toString()).toBe('ä=1');
  });

  test('carries JSON that is not UTF-8 as it was sent', async () => {
    const base = await serve([mirror('POST', '/a')]);
    const { body: event } = await json(
      await fetch(`${base}/a`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: Buffer.from([0x22, 0xff, 0x22]),
      }),
    );
    expect(event).toMatchObject({ isBase64Encoded: true, body: 'Iv8i' });
  });
});

describe('the answer of a function', () => {
  test('becomes HTTP with its status, headers, cookies and bytes', async () => {
    const base = await serve([
      answering({
        statusCode: 201,
        headers: { 'Content-Type': 'application/pdf', 'Cache-Control': 'public, max-age=60', 'x-count': 3 },
        cookies: ['one=1; HttpOnly', 'two=2'],
        body: Buffer.from([0, 255, 7]).toString('base64'),
        isBase64Encoded: true,
      }),
    ]);
    const response = await fetch(`${base}/a`);
    expect(response.status).toBe(201);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('cache-control')).toBe('public, max-age=60');
    expect(response.headers.get('x-count')).toBe('3');
    expect(response.headers.getSetCookie()).toEqual(['one=1; HttpOnly', 'two=2']);
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0, 255, 7]);
  });

  test('that never comes, because the function failed, is 500 without detail', async () => {
    const failing: Entry = { ...mirror('GET', '/a'), handle: () => Promise.reject(new Error('secret')) };
    const { status, body } = await json(await fetch(`${await serve([failing])}/a`));
    expect(status).toBe(500);
    expect(body).toMatchObject({ code: 'internal-error', instance: expect.any(String) });
    expect(JSON.stringify(body)).not.toContain('secret');
  });

  test.for(['/a', '/nowhere', '/signed-in', '/%ff'])('at %s carries the security headers', async (path) => {
    const base = await serve([
      mirror('GET', '/a'),
      mirror('GET', '/signed-in', 'signed-in'),
      mirror('GET', '/{x}'),
    ]);
    const { headers } = await fetch(`${base}${path}`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

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

  test.for(['POST', 'DELETE', 'PATCH', 'OPTIONS'])(
    'does not know the method %s and says which',
    async (method) => {
      const response = await at('/things/a', method);
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('GET, PUT');
      expect(await response.json()).toMatchObject({ code: 'method-not-allowed', status: 405 });
    },
  );

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

describe('a protected address', () => {
  test.for([
    ['without a token', {}],
    ['with a wrong token', { authorization: 'Bearer bad' }],
    ['with an empty header', { authorization: '' }],
  ] as const)('%s answers 401 and does not read the body', async ([, headers]) => {
    const base = await serve([mirror('POST', '/a', 'signed-in')]);
    const response = await fetch(`${base}/a`, { method: 'POST', headers, body: 'x' });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(await response.json()).toMatchObject({
      code: 'not-signed-in',
      title: 'not-signed-in',
      status: 401,
    });
  });

  test('with two tokens answers 401', async () => {
    const base = await serve([mirror('GET', '/a', 'signed-in')]);
    const twice = 'Authorization: Bearer good\r\n'.repeat(2);
    expect(await raw(base, `GET /a HTTP/1.1\r\nHost: x\r\n${twice}Connection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 401/,
    );
  });

  test('does not take a token from the address', async () => {
    const base = await serve([mirror('GET', '/a', 'signed-in')]);
    expect((await fetch(`${base}/a?access_token=good`)).status).toBe(401);
  });

  test('answers 503 while the sign-in service cannot be asked', async () => {
    const authorize = async () => ({ status: 'unavailable', reason: 'no-keys' }) as const;
    const base = await serve([mirror('GET', '/a', 'signed-in')], { authorize });
    const { status, body } = await json(await fetch(`${base}/a`));
    expect({ status, code: body.code }).toEqual({ status: 503, code: 'sign-in-unavailable' });
  });
});

describe('a body', () => {
  const KB = 1024;
  const post = (base: string, body: string, headers = {}) =>
    fetch(`${base}/a`, { method: 'POST', body, headers });

  test('up to 256 KB is handed on', async () => {
    const base = await serve([mirror('POST', '/a')]);
    const { status, body } = await json(
      await post(base, 'x'.repeat(256 * KB), { 'content-type': 'text/plain' }),
    );
    expect(status).toBe(200);
    expect(body.body).toHaveLength(256 * KB);
  });

  test.for([258 * KB, 5_000 * KB])('of %s bytes is answered 413', async (size) => {
    const { status, body } = await json(await post(await serve([mirror('POST', '/a')]), 'x'.repeat(size)));
    expect(status).toBe(413);
    expect(body).toMatchObject({ code: 'body-too-large', detail: expect.stringContaining('256 KB') });
  });

  test('without an announced length is answered 413 as soon as it is too large', async () => {
    const base = await serve([mirror('POST', '/a')]);
    const socket = connect(Number(new URL(base).port), '127.0.0.1');
    const answered = new Promise<string>((resolve) =>
      socket.once('data', (chunk) => resolve(chunk.toString())),
    );
    socket.on('error', () => {});
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.write('POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n');
    const endless = setInterval(
      () => socket.write(`${(64 * KB).toString(16)}\r\n${'x'.repeat(64 * KB)}\r\n`),
      5,
    );
    expect(await answered).toMatch(/^HTTP\/1.1 413/);
    await closed;
    clearInterval(endless);
  });

  test('that is too large is not even asked for', async () => {
    const base = await serve([mirror('POST', '/a')]);
    const asking = (length: number) =>
      `POST /a HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nConnection: close\r\nContent-Length: ${length}\r\n\r\n`;
    expect(await raw(base, asking(5_000 * KB))).toMatch(/^HTTP\/1.1 413/);
    expect(await raw(base, `${asking(2)}{}`)).toMatch(/^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 200/);
  });

  test('that breaks off harms nobody else', async () => {
    const base = await serve([mirror('POST', '/a')]);
    await raw(base, 'POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nshort');
    expect((await post(base, 'x')).status).toBe(200);
  });
});

test.for([
  ['no HTTP at all', 'hello\r\n\r\n', 400],
  ['two lengths', 'POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx', 400],
  [
    'length and chunks',
    'POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    400,
  ],
  ['endless headers', `GET /a HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`, 431],
] as const)('%s is refused before any function', async ([, text, status]) => {
  const answer = await raw(await serve([mirror('POST', '/a'), mirror('GET', '/a')]), text);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status}`));
  expect(answer).toContain('x-content-type-options: nosniff');
});
