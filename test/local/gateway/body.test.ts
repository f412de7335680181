import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { json, mirror, raw, serve } from '../serve.ts';

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
    const base = await serve([mirror('POST', '/a')], { lingerMs: 200 });
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
