import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

export type Ask = {
  /** Demo person; nobody when it is left out. */
  readonly as?: string;
  readonly token?: string;
  readonly method?: string;
  /** Below `/api/v1`. */
  readonly path: string;
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly text?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly key?: string;
};

// biome-ignore lint/suspicious/noExplicitAny: answers are looked at by the tests that asked for them
export type Told = { readonly status: number; readonly headers: Headers; readonly body: any };

/** Talks to an installation over HTTP, as a person of the demo. */
export const client = (base: string) => {
  const tokens = new Map<string, Promise<string>>();

  const signIn = async (username: string): Promise<string> => {
    const form = new URLSearchParams({ grant_type: 'password', username });
    const answer = await fetch(`${base}/demo/oidc/token`, { method: 'POST', body: form });
    const { access_token: token } = (await answer.json()) as { access_token: string };
    return token;
  };

  const tokenOf = (username: string): Promise<string> => {
    const token = tokens.get(username) ?? signIn(username);
    tokens.set(username, token);
    token.catch(() => tokens.delete(username));
    return token;
  };

  const ask = async (question: Ask): Promise<Told> => {
    const { path, method, as, token = as && (await tokenOf(as)) } = question;
    const sent = question.text ?? JSON.stringify(question.body);
    const answer = await fetch(`${base}/api/v1${path}`, {
      method: method ?? (sent === undefined ? 'GET' : 'POST'),
      headers: headersOf(question, token, sent !== undefined),
      ...(sent !== undefined && { body: sent }),
    });
    const { status, headers } = answer;
    const told = await answer.text();
    await connectionKept(method, sent);
    return { status, headers, body: told === '' ? undefined : JSON.parse(told) };
  };

  return { base, ask, tokenOf };
};

/** `fetch` gives up the connection after a DELETE with a body, and all later ones as well when they follow at once. */
const connectionKept = async (method: string | undefined, sent: Ask['text']): Promise<void> => {
  if (method === 'DELETE' && sent !== undefined) await pause(1);
};

const headersOf = ({ key, headers }: Ask, token: string | undefined, hasBody: boolean) => ({
  'accept-language': 'en',
  ...(hasBody && { 'content-type': 'application/json' }),
  ...(token !== undefined && { authorization: `Bearer ${token}` }),
  ...(key !== undefined && { 'idempotency-key': key }),
  ...headers,
});

export type Client = ReturnType<typeof client>;

export const newKey = (): string => randomUUID();

/** A registration that is right in everything. */
export const registration = (name: string) => ({
  name,
  legalForm: 'registered-association',
  seat: 'Stuttgart',
  registerNumber: 'VR 720001',
  isNonProfit: true,
  contact: { name: 'Amal Beispiel', email: 'amal@verein.example' },
});
