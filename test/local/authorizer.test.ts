import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { exportJWK } from 'jose';
import { describe, expect, test } from 'vitest';
import {
  AUDIENCE,
  authorize,
  claims,
  ISSUER,
  judge,
  now,
  privateKey,
  publicJwk,
  publicKey,
  REFUSED,
  token,
} from '../support/tokens.ts';

const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });

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
