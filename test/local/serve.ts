import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Authorizer } from '../../local/authorizer.ts';
import { type GatewayOptions, gateway } from '../../local/gateway.ts';
import { httpServer } from '../../local/http-server.ts';
import type { Entry } from '../../local/route-table.ts';
import type { HttpAnswer, HttpEvent } from '../../runtime/http/request.ts';

/** Believes the token «good» and nothing else. */
export const goodTokenOnly: Authorizer = async (authorization) =>
  authorization.join() === 'Bearer good'
    ? { status: 'verified', claims: { iss: 'https://sign-in.example', sub: 'amal' } }
    : { status: 'refused', reason: 'not-good' };

/** A gateway on a free port for one test; resolves to its address. */
export const serve = async (
  entries: readonly Entry[],
  { authorize = goodTokenOnly, ...rest }: Partial<Omit<GatewayOptions, 'entries'>> = {},
): Promise<string> => {
  const listener = gateway({ entries, authorize, ...rest });
  const server = httpServer(Promise.resolve(listener)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

/** An entry that shows the event it was called with. */
export const mirror = (method: string, path: string, access: Entry['access'] = 'public'): Entry => ({
  method,
  path,
  access,
  handle: async (event: HttpEvent): Promise<HttpAnswer> => ({
    statusCode: 200,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(event),
  }),
});

// biome-ignore lint/suspicious/noExplicitAny: each test knows what it asked for
type Answer = { readonly status: number; readonly body: any };
/** Status and body of an answer. */
export const json = async (response: Response): Promise<Answer> => ({
  status: response.status,
  body: await response.json(),
});

/** Sends bytes as they are and collects the answer. */
export const raw = (base: string, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(base).port), '127.0.0.1');
    const chunks: Buffer[] = [];
    socket
      .on('data', (chunk) => chunks.push(chunk))
      .on('close', () => resolve(Buffer.concat(chunks).toString()))
      .on('error', reject);
    socket.end(text);
  });
