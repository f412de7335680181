import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../local/route-table.ts';
import type { HttpAnswer } from '../../../runtime/http/request.ts';
import { json, mirror, serve } from '../serve.ts';

const answering = (answer: HttpAnswer): Entry => ({ ...mirror('GET', '/a'), handle: async () => answer });

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
