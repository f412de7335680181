import { describe, expect, test } from 'vitest';
import { json, mirror, serve } from '../serve.ts';

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
