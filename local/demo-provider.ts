import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  type JWK,
  SignJWT,
} from 'jose';
import * as z from 'zod';
import { type DemoPerson, demoPeople } from './demo-people.ts';
import { readIfThere, writeDurably } from './durable-file.ts';

/** Where the provider answers, on the same server as everything else. */
export const DEMO_PROVIDER_PATH = '/demo/oidc';
/** For whom its tokens are. */
export const DEMO_AUDIENCE = 'foerderbuch-demo';

const TOKEN_SECONDS = 12 * 60 * 60;

/** An OpenID provider whose people need no password, for the demo only. */
export type DemoProvider = {
  /** The same for the life of the data folder, because the pseudonyms of its people hang on it. */
  readonly issuer: string;
  readonly keySet: JSONWebKeySet;
  /** The discovery document, for a client that reached the server at `base`. */
  readonly discovery: (base: string) => Readonly<Record<string, unknown>>;
  /** Answers a token request; the status is that of the HTTP answer. */
  readonly token: (form: URLSearchParams) => Promise<{ readonly status: number; readonly body: TokenAnswer }>;
};

/** RFC 6749, sections 5.1 and 5.2. */
export type TokenAnswer =
  | { readonly access_token: string; readonly token_type: 'Bearer'; readonly expires_in: number }
  | { readonly error: string; readonly error_description: string };

const Kept = z.strictObject({ issuer: z.url(), privateKey: z.record(z.string(), z.string()) });
type Kept = z.infer<typeof Kept>;

/**
 * Opens the provider; its key and its name are kept in a file, so that tokens and people survive a restart.
 *
 * @param base where the server is reached when the provider is made, such as `http://localhost:3000`
 */
export const demoProvider = async (path: string, base: string): Promise<DemoProvider> => {
  const { issuer, privateKey } = await readOrMake(path, base);
  const key = await importJWK(privateKey, 'RS256');
  const kid = await calculateJwkThumbprint(privateKey as JWK);
  const { kty = 'RSA', n = '', e = '' } = privateKey;

  const tokenFor = ({ username, name }: DemoPerson) =>
    new SignJWT({ client_id: DEMO_AUDIENCE, name, preferred_username: username })
      .setProtectedHeader({ alg: 'RS256', kid, typ: 'at+jwt' })
      .setIssuer(issuer)
      .setSubject(demoSubject(username))
      .setAudience(DEMO_AUDIENCE)
      .setIssuedAt()
      .setNotBefore('0s')
      .setExpirationTime(`${TOKEN_SECONDS}s`)
      .sign(key);

  return {
    issuer,
    keySet: { keys: [{ kty, n, e, kid, alg: 'RS256', use: 'sig' }] },
    discovery: (reachedAt) => ({
      issuer,
      token_endpoint: `${reachedAt}${DEMO_PROVIDER_PATH}/token`,
      jwks_uri: `${reachedAt}${DEMO_PROVIDER_PATH}/jwks`,
      grant_types_supported: ['password'],
      response_types_supported: ['none'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['none'],
    }),
    token: async (form) => {
      if (form.get('grant_type') !== 'password') {
        return failed(
          'unsupported_grant_type',
          'Send grant_type=password and username; no password is needed.',
        );
      }
      const person = demoPeople.find(({ username }) => username === form.get('username'));
      if (!person) {
        const names = demoPeople.map(({ username }) => username).join(', ');
        return failed('invalid_grant', `Nobody has this username. The demo knows: ${names}.`);
      }
      const token = await tokenFor(person);
      return { status: 200, body: { access_token: token, token_type: 'Bearer', expires_in: TOKEN_SECONDS } };
    },
  };
};

/** How the provider names a person in its tokens. */
export const demoSubject = (username: string): string => `demo-${username}`;

const failed = (error: string, description: string) => ({
  status: 400,
  body: { error, error_description: description },
});

const readOrMake = async (path: string, base: string): Promise<Kept> => {
  const text = readIfThere(path);
  if (text !== undefined) return Kept.parse(JSON.parse(text));
  const { privateKey } = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
  const made = Kept.parse({
    issuer: `${base}${DEMO_PROVIDER_PATH}`,
    privateKey: await exportJWK(privateKey),
  });
  writeDurably(path, JSON.stringify(made));
  return made;
};
