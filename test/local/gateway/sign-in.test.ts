import { describe, expect, test } from 'vitest';
import { json, mirror, raw, serve } from '../serve.ts';

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
      title: 'Nicht angemeldet',
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
