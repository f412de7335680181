import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, SignJWT } from 'jose';
import { afterEach, describe, expect, test } from 'vitest';
import { type Authorizer, authorizer, discoveredKeys, localKeys } from '../../local/authorizer.ts';

const ISSUER = 'https://sign-in.example/stuttgart';
const AUDIENCE = 'foerderbuch';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
const publicJwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };

const trust = { issuer: ISSUER, audience: AUDIENCE, tenant: 'stuttgart' };
const authorize = authorizer({ ...trust, keys: localKeys({ keys: [publicJwk] }) });

const now = () => Math.floor(Date.now() / 1000);
const claims = () => ({ iss: ISSUER, sub: 'amal', aud: AUDIENCE, iat: now(), exp: now() + 600 });

type Wish = {
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly key?: KeyObject;
};

/** A token that is right in everything but what a test changes; undefined removes a claim. */
const token = ({ payload = {}, header = {}, key = privateKey }: Wish = {}): Promise<string> =>
  new SignJWT({ ...claims(), ...payload })
    .setProtectedHeader({ alg: 'RS256', kid: 'one', ...header })
    .sign(key);

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const withPayload = (from: string, change: Readonly<Record<string, unknown>>): string => {
  const [header, payload = '', signature] = from.split('.');
  const clear = JSON.parse(Buffer.from(payload, 'base64url').toString());
  return [header, part({ ...clear, ...change }), signature].join('.');
};
const hmacToken = (secret: string): string => {
  const signed = `${part({ alg: 'HS256', kid: 'one' })}.${part(claims())}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
};

const judge = async (given: string | Promise<string>, by: Authorizer = authorize) =>
  by([`Bearer ${await given}`]);
const REFUSED = { status: 'refused', reason: expect.any(String) };

describe('a right token', () => {
  test('gives its claims as text, as API Gateway does', async () => {
    const exp = now() + 600;
    const payload = { exp, groups: ['a', 'b'], admin: true, address: { city: 'Stuttgart' } };
    expect(await judge(token({ payload }))).toEqual({
      status: 'verified',
      claims: expect.objectContaining({
        iss: ISSUER,
        sub: 'amal',
        exp: String(exp),
        groups: '[a b]',
        admin: 'true',
        address: '{"city":"Stuttgart"}',
      }),
    });
  });

  test.for([
    ['a list of audiences', { aud: ['other', AUDIENCE] }],
    ['a client id and no audience', { aud: undefined, client_id: AUDIENCE }],
    ['our partnership', { tenant: 'stuttgart' }],
    ['a beginning that has passed', { nbf: now() - 1 }],
  ] as const)('may have %s', async ([, payload]) => {
    expect(await judge(token({ payload }))).toMatchObject({ status: 'verified' });
  });
});

describe('a forged or foreign token is refused:', () => {
  const spki = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const attacks: Readonly<Record<string, () => string | Promise<string>>> = {
    'no signature (alg none)': () => `${part({ alg: 'none', kid: 'one' })}.${part(claims())}.`,
    'alg none that keeps a signature': async () =>
      [part({ alg: 'none', kid: 'one' }), ...(await token()).split('.').slice(1)].join('.'),
    'HS256 under the public key': () => hmacToken(spki),
    'HS256 under the public key as it is published': () => hmacToken(JSON.stringify(publicJwk)),
    'another algorithm of the same key': () => token({ header: { alg: 'RS512' } }),
    'PS256 of the same key': () => token({ header: { alg: 'PS256' } }),
    'another issuer': () => token({ payload: { iss: 'https://evil.example' } }),
    'an issuer with one more slash': () => token({ payload: { iss: `${ISSUER}/` } }),
    'no issuer': () => token({ payload: { iss: undefined } }),
    'another audience': () => token({ payload: { aud: 'other' } }),
    'another audience beside our client id': () => token({ payload: { aud: 'other', client_id: AUDIENCE } }),
    'neither audience nor client id': () => token({ payload: { aud: undefined } }),
    'another client id': () => token({ payload: { aud: undefined, client_id: 'other' } }),
    expired: () => token({ payload: { exp: now() - 60 } }),
    'never expiring': () => token({ payload: { exp: undefined } }),
    'not yet valid': () => token({ payload: { nbf: now() + 60 } }),
    'issued in the future': () => token({ payload: { iat: now() + 60 } }),
    'a tampered payload': async () => withPayload(await token(), { sub: 'ada' }),
    'a tampered expiry': async () => withPayload(await token({ payload: { exp: now() - 60 } }), claims()),
    'a tampered header': async () =>
      [part({ alg: 'RS256', kid: 'one', typ: 'x' }), ...(await token()).split('.').slice(1)].join('.'),
    'an unknown key': () => token({ header: { kid: 'two' } }),
    'no key named': () => token({ header: { kid: undefined } }),
    "a stranger's key under our key's name": () => token({ key: stranger.privateKey }),
    "a stranger's key brought along (jwk)": async () =>
      token({ key: stranger.privateKey, header: { jwk: await exportJWK(stranger.publicKey) } }),
    "a stranger's key by address (jku)": () =>
      token({ key: stranger.privateKey, header: { jku: 'https://evil.example/keys' } }),
    'an extension that must be understood (crit)': () => {
      const signed = `${part({ alg: 'RS256', kid: 'one', crit: ['exotic'], exotic: 1 })}.${part(claims())}`;
      return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
    },
    'another partnership': () => token({ payload: { tenant: 'gera' } }),
    'a partnership that is no text': () => token({ payload: { tenant: ['stuttgart'] } }),
    'no person': () => token({ payload: { sub: undefined } }),
    'an empty token': () => '',
    garbage: () => 'garbage',
    'three parts of garbage': () => 'Z2Fy.YmFn.ZQ',
    'a payload that is no object': () => `${part({ alg: 'RS256', kid: 'one' })}.${part('text')}.AAAA`,
    'two tokens in one header': async () => `${await token()}, Bearer ${await token()}`,
    'a token and a word': async () => `${await token()} and more`,
  };
  test.for(Object.entries(attacks))('%s', async ([, make]) => {
    expect(await judge(make())).toEqual(REFUSED);
  });

  test('no header at all', async () => {
    expect(await authorize([])).toEqual(REFUSED);
  });

  test('two headers, even with the same right token', async () => {
    const right = `Bearer ${await token()}`;
    expect(await authorize([right, right])).toEqual(REFUSED);
  });

  test.for(['Basic', 'Token', ''])('the scheme «%s»', async (scheme) => {
    expect(await authorize([`${scheme} ${await token()}`.trim()])).toEqual(REFUSED);
  });

  test('a reason never quotes the token', async () => {
    const verdict = await judge(token({ payload: { iss: 'https://amal.example' } }));
    expect(verdict).toMatchObject({ reason: expect.stringMatching(/^[\w-]+$/) });
  });
});

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
