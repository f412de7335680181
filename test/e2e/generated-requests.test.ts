import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readOptions } from '../../local/options.ts';
import { startServer } from '../../local/server.ts';
import { contract, departures } from '../support/contract.ts';
import { idsIn } from '../support/generated-requests/ids.ts';
import { type Generated, requestsTo } from '../support/generated-requests/requests.ts';
import { type Client, client } from './client.ts';
import { demoBook } from './demo-book.ts';

/** Requests to each address; the whole takes half a minute. */
const REQUESTS = 25;

const operations = Object.entries(contract.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method} ${path}`,
    method,
    path,
    operation,
  })),
);

const it: { by?: Client; found?: ReadonlyMap<string, readonly string[]> } = {};

const tokenOf = async (who: string): Promise<string | undefined> => {
  if (who === 'nobody') return undefined;
  return who === 'foreign-token' ? 'eyJhbGciOiJub25lIn0.e30.' : it.by!.tokenOf(who);
};

const sent = async (method: string, { who, path, headers, body }: Generated) => {
  const token = await tokenOf(who);
  const answer = await fetch(`${it.by!.base}/api/v1${path}`, {
    method: method.toUpperCase(),
    headers: {
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    ...(body !== undefined && method !== 'get' && { body }),
  });
  const text = await answer.text();
  const contentType = answer.headers.get('content-type') ?? undefined;
  const isJson = /json/.test(contentType ?? '');
  return { status: answer.status, contentType, body: isJson ? JSON.parse(text) : text || undefined };
};

/** What the gateway tells of an address that is none, before any operation is found. */
const OF_THE_GATEWAY = ['unknown-address', 'invalid-path', 'method-not-allowed', 'body-too-large'];

describe('requests made of the document, right and wrong', () => {
  beforeAll(async () => {
    const { path, remove } = await demoBook();
    const server = await startServer(readOptions(['--port', '0', '--data', path], {}));
    it.by = client(server.address);
    it.found = await idsIn(it.by);
    return async () => {
      await server.stop();
      remove();
    };
  });

  test('go to what is in the book', () => {
    const known = [
      'programmeId',
      'fundId',
      'roundId',
      'organisationId',
      'applicationId',
      'meetingId',
      'personId',
    ];
    expect(known.filter((name) => (it.found!.get(name) ?? []).length === 0)).toEqual([]);
  });

  test.for(operations)('$name answers as the document says, and never with 500', async (one) => {
    const { method, path, operation } = one;
    await fc.assert(
      fc.asyncProperty(requestsTo(path, operation, it.found!), async (request) => {
        const answer = await sent(method, request);
        if (OF_THE_GATEWAY.includes(answer.body?.code)) return;
        expect(answer.status).not.toBe(500);
        expect(departures(operation.operationId, answer)).toEqual([]);
      }),
      { numRuns: REQUESTS },
    );
  });
});
