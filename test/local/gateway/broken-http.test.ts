import { expect, test } from 'vitest';
import { mirror, raw, serve } from '../serve.ts';

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
  expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({
    status,
    detail: expect.stringMatching(/\.$/),
  });
});
