import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { authorizer, localKeys } from '../../local/authorizer.ts';
import { demoPeople } from '../../local/demo-people.ts';
import { DEMO_AUDIENCE, type DemoProvider, demoProvider } from '../../local/demo-provider.ts';
import { temporaryFolder } from '../support/folder.ts';

const file = () => join(temporaryFolder(), 'demo-provider.json');
const signIn = (username: string) => new URLSearchParams({ grant_type: 'password', username });

const verdictOn = ({ issuer, keySet }: DemoProvider, token: string) =>
  authorizer({ issuer, audience: DEMO_AUDIENCE, tenant: 'stuttgart', keys: localKeys(keySet) })([
    `Bearer ${token}`,
  ]);

const tokenOf = async (provider: DemoProvider, username: string): Promise<string> => {
  const { body } = await provider.token(signIn(username));
  return 'access_token' in body ? body.access_token : '';
};

describe('the OpenID provider of the demo', () => {
  test('signs everybody in by name, and the authorizer believes it', async () => {
    const provider = await demoProvider(file(), 'http://localhost:3000');
    for (const { username, name } of demoPeople) {
      const { status, body } = await provider.token(signIn(username));
      expect({ status, body }).toMatchObject({
        status: 200,
        body: { token_type: 'Bearer', expires_in: 43_200 },
      });
      const verdict = await verdictOn(provider, 'access_token' in body ? body.access_token : '');
      expect(verdict).toMatchObject({
        status: 'verified',
        claims: { iss: 'http://localhost:3000/demo/oidc', sub: `demo-${username}`, name },
      });
    }
  });

  test('names the people it knows to somebody it does not', async () => {
    const provider = await demoProvider(file(), 'http://localhost:3000');
    const { status, body } = await provider.token(signIn('mallory'));
    expect(status).toBe(400);
    expect(body).toEqual({
      error: 'invalid_grant',
      error_description: expect.stringContaining('amal, jonas, clara'),
    });
  });

  test('knows no other way to sign in', async () => {
    const provider = await demoProvider(file(), 'http://localhost:3000');
    const { status, body } = await provider.token(new URLSearchParams({ grant_type: 'authorization_code' }));
    expect({ status, body }).toMatchObject({ status: 400, body: { error: 'unsupported_grant_type' } });
  });

  test('keeps key and name over a restart, also on another port', async () => {
    const path = file();
    const before = await demoProvider(path, 'http://localhost:3000');
    const token = await tokenOf(before, 'amal');
    const after = await demoProvider(path, 'http://localhost:4000');
    expect(after.issuer).toBe(before.issuer);
    expect(await verdictOn(after, token)).toMatchObject({ status: 'verified' });
    expect(after.discovery('http://localhost:4000')).toMatchObject({
      issuer: 'http://localhost:3000/demo/oidc',
      jwks_uri: 'http://localhost:4000/demo/oidc/jwks',
    });
  });

  test('publishes the public half of its key only, and keeps the file to its owner', async () => {
    const path = file();
    const { keySet } = await demoProvider(path, 'http://localhost:3000');
    expect(Object.keys(keySet.keys[0] ?? {}).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });
});

describe('the people of the demo', () => {
  const named = (wanted: (person: (typeof demoPeople)[number]) => boolean) =>
    demoPeople.filter(wanted).map(({ username }) => username);

  test('fill every part, and four eyes everywhere', () => {
    expect(named(({ role, seat }) => !role && !seat)).toEqual(['amal', 'jonas']);
    expect(named(({ role }) => role === 'coordination-office')).toEqual(['clara', 'deniz']);
    expect(named(({ role }) => role === 'finance')).toEqual(['fatma', 'georg', 'hanna']);
    expect(named(({ seat }) => seat !== undefined)).toHaveLength(10);
    expect(named(({ seat }) => seat === 'chair')).toHaveLength(1);
    expect(named(({ seat }) => seat === 'deputy')).toHaveLength(1);
    expect(named(({ role }) => role === 'checker')).toEqual(['ines']);
    expect(named(({ role }) => role === 'auditor')).toEqual(['karl']);
    expect(named(({ role }) => role === 'administrator')).toEqual(['ada']);
  });

  test('have names of their own that fit into a form', () => {
    const names = named(() => true);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^[a-z]+$/.test(name))).toBe(true);
  });
});
