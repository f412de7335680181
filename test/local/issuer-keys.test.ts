import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { authorizer, discoveredKeys } from '../../local/authorizer.ts';
import { judge, publicJwk, REFUSED, token, trust } from '../support/tokens.ts';

describe('the keys of a real issuer', () => {
  let server: Server | undefined;
  afterEach(() => server?.close());

  /** A provider that answers as told; resolves to its issuer. */
  const provider = async (
    answers: (issuer: string) => Readonly<Record<string, unknown>>,
  ): Promise<string> => {
    server = createServer((request, response) => {
      const answer = answers(issuerOf(server))[request.url ?? ''];
      response.writeHead(answer === undefined ? 404 : 200).end(JSON.stringify(answer ?? {}));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server?.once('listening', resolve));
    return issuerOf(server);
  };
  const issuerOf = (of?: Server) => {
    const { port } = (of as Server).address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  };
  const discovery = '/.well-known/openid-configuration';
  const by = (issuer: string) => authorizer({ ...trust, issuer, keys: discoveredKeys(issuer) });

  test('are found through its discovery document', async () => {
    const issuer = await provider((own) => ({
      [discovery]: { issuer: own, jwks_uri: `${own}/keys` },
      '/keys': { keys: [publicJwk] },
    }));
    const authorizeThere = by(issuer);
    expect(await judge(token({ payload: { iss: issuer } }), authorizeThere)).toMatchObject({
      status: 'verified',
    });
    expect(await judge(token({ payload: { iss: issuer }, header: { kid: 'two' } }), authorizeThere)).toEqual(
      REFUSED,
    );
  });

  test('are not believed from a document that speaks for somebody else', async () => {
    const issuer = await provider((own) => ({
      [discovery]: { issuer: 'https://evil.example', jwks_uri: `${own}/keys` },
      '/keys': { keys: [publicJwk] },
    }));
    expect(await judge(token({ payload: { iss: issuer } }), by(issuer))).toMatchObject({
      status: 'unavailable',
    });
  });

  test.for([
    ['no discovery document', () => ({})],
    ['no keys', (own: string) => ({ [discovery]: { issuer: own, jwks_uri: `${own}/keys` } })],
    [
      'keys that are none',
      (own: string) => ({
        [discovery]: { issuer: own, jwks_uri: `${own}/keys` },
        '/keys': { keys: 'none' },
      }),
    ],
  ] as const)('are unavailable with %s, and nobody is let in', async ([, answers]) => {
    const issuer = await provider(answers);
    expect(await judge(token({ payload: { iss: issuer } }), by(issuer))).toMatchObject({
      status: 'unavailable',
    });
  });

  test('are fetched again once the provider is back', async () => {
    const state = { isUp: false };
    const issuer = await provider((own) =>
      state.isUp
        ? { [discovery]: { issuer: own, jwks_uri: `${own}/keys` }, '/keys': { keys: [publicJwk] } }
        : {},
    );
    const authorizeThere = by(issuer);
    const right = await token({ payload: { iss: issuer } });
    expect(await judge(right, authorizeThere)).toMatchObject({ status: 'unavailable' });
    state.isUp = true;
    expect(await judge(right, authorizeThere)).toMatchObject({ status: 'verified' });
  });
});
