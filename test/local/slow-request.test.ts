import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { httpServer } from '../../local/http-server.ts';

test('a body that does not come in time is answered 408, and the connection ends', async () => {
  const server = httpServer(
    Promise.resolve((request, response) => {
      request.resume().on('end', () => response.end('taken'));
    }),
    200,
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const socket = connect(typeof address === 'object' && address ? address.port : 0, '127.0.0.1');
  socket.write('POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 10\r\n\r\nabc');
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 408 /);
});
