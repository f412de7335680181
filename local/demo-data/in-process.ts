import { randomUUID } from 'node:crypto';
import type { HttpEvent } from '../../runtime/http/request.ts';
import { DEMO_AUDIENCE, demoSubject } from '../demo-provider.ts';
import type { Ask, Transport } from '../play/client.ts';
import { type Entry, routeTable } from '../route-table.ts';

export type InProcess = {
  /** The addresses of the API. */
  readonly entries: readonly Entry[];
  /** Who vouches for the demo people. */
  readonly issuer: string;
  /** Moves the clock that the handlers go by. */
  readonly moveClock: (instant: string) => void;
  /** The version of what a command is about. */
  readonly versionAt: (ask: Ask) => number | undefined;
  /** Resolves when everything that follows from what was written has happened. */
  readonly idle: () => Promise<void>;
};

const API_PREFIX = '/api/v1';

/** Calls the Lambda handlers as the gateway does with a request whose token it has verified; no socket and no signature is involved. */
export const inProcess = ({ entries, issuer, moveClock, versionAt, idle }: InProcess): Transport => {
  const find = routeTable(entries);
  return {
    send: async (ask) => {
      const url = new URL(`${API_PREFIX}${ask.path}`, 'http://localhost');
      const match = find(ask.method, url.pathname);
      if (match.status !== 'found') throw new Error(`${ask.method} ${ask.path}: ${match.status}`);
      const event = eventOf(ask, url, issuer, match.entry.path, match.pathParameters);
      const { statusCode = 200, headers = {}, body } = await match.entry.handle(event);
      const etag = /^"(\d+)(?:-[\w-]+)?"$/.exec(String(headers['etag'] ?? ''))?.[1];
      return {
        status: statusCode,
        version: etag === undefined ? undefined : Number(etag),
        body: body === undefined || body === '' ? undefined : JSON.parse(body),
      };
    },
    versionAt,
    // What follows from the past must not be dated later.
    setClock: async (instant) => {
      await idle();
      moveClock(instant);
    },
    settle: idle,
    isSettledThen: true,
  };
};

const eventOf = (
  { person, method, body, headers }: Ask,
  { pathname, search, searchParams }: URL,
  issuer: string,
  routePath: string,
  pathParameters: Readonly<Record<string, string>>,
): HttpEvent => {
  const routeKey = `${method} ${routePath}`;
  const claims = { iss: issuer, sub: demoSubject(person ?? ''), client_id: DEMO_AUDIENCE };
  return {
    version: '2.0',
    routeKey,
    rawPath: pathname,
    rawQueryString: search.slice(1),
    headers: { 'content-type': 'application/json', 'accept-language': 'de', ...headers },
    pathParameters: { ...pathParameters },
    queryStringParameters: Object.fromEntries(searchParams),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      authorizer: {
        principalId: '',
        integrationLatency: 0,
        jwt: { claims: person === undefined ? {} : claims, scopes: [] },
      },
      domainName: 'localhost',
      domainPrefix: 'local',
      http: { method, path: pathname, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'demo data' },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    isBase64Encoded: false,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
};
