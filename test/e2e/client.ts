import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { addressReadBefore } from '../../local/read-before.ts';
import { expectOnContract } from '../support/contract.ts';
import { operationAsked } from '../support/on-contract.ts';

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

  /** `If-Match` as whoever decides on something has read it: the first version where they see nothing, and what a test sends itself. */
  const versionRead = async (
    method: string,
    { path, headers }: Ask,
    token: string | undefined,
  ): Promise<Record<string, string>> => {
    const address = addressReadBefore(method, path);
    if (address === undefined || headers?.['if-match'] !== undefined) return {};
    const read = await fetch(`${base}/api/v1${address}`, { headers: headersOf({ path }, token, false) });
    await read.body?.cancel();
    const etag = read.headers.get('etag');
    return { 'if-match': etag ?? '"1"' };
  };

  const ask = async (question: Ask): Promise<Told> => {
    const { path, as, token = as && (await tokenOf(as)) } = question;
    const sent = question.text ?? JSON.stringify(question.body);
    const method = question.method ?? (sent === undefined ? 'GET' : 'POST');
    const read = await versionRead(method, question, token);
    const answer = await fetch(`${base}/api/v1${path}`, {
      method,
      headers: { ...read, ...headersOf(question, token, sent !== undefined) },
      ...(sent !== undefined && { body: sent }),
    });
    const told = await toldBy(answer);
    const contentType = told.headers.get('content-type') ?? undefined;
    expectOnContract(operationAsked(method, path), { ...told, contentType });
    await connectionKept(method, sent);
    return told;
  };

  return { base, ask, tokenOf };
};

/** `fetch` gives up the connection after a DELETE with a body, and all later ones as well when they follow at once. */
const connectionKept = async (method: string | undefined, sent: Ask['text']): Promise<void> => {
  if (method === 'DELETE' && sent !== undefined) await pause(1);
};

const toldBy = async (answer: Response): Promise<Told> => {
  const { status, headers } = answer;
  const text = await answer.text();
  return { status, headers, body: text === '' ? undefined : JSON.parse(text) };
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
