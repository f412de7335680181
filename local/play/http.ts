import * as z from 'zod';
import { StepFailed, type Transport } from './client.ts';

const Token = z.object({ access_token: z.string() });

/**
 * Reaches an installation over HTTP, signing demo people in as they are needed.
 *
 * @param base such as `http://localhost:3000`
 */
export const overHttp = (base: string): Transport => {
  const tokens = new Map<string, Promise<string>>();

  const tokenOf = (person: string): Promise<string> => {
    const token = tokens.get(person) ?? signIn(base, person);
    tokens.set(person, token);
    return token;
  };

  return {
    send: async ({ person, method, path, body, headers }) => {
      const answer = await fetched(`${base}/api/v1${path}`, {
        method,
        headers: {
          'accept-language': 'de',
          ...headers,
          ...(person !== undefined && { authorization: `Bearer ${await tokenOf(person)}` }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const etag = /^"(\d+)(?:-[\w-]+)?"$/.exec(answer.headers.get('etag') ?? '')?.[1];
      const text = await answer.text();
      return {
        status: answer.status,
        version: etag === undefined ? undefined : Number(etag),
        body: text === '' ? undefined : JSON.parse(text),
      };
    },
    setClock: async (instant) => {
      const answer = await fetched(`${base}/demo/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ now: instant }),
      });
      if (!answer.ok)
        throw new StepFailed(`clock to ${instant}`, `http-${answer.status}`, await answer.text());
    },
    settle: async () => {},
    isSettledThen: false,
  };
};

const signIn = async (base: string, username: string): Promise<string> => {
  const answer = await fetched(`${base}/demo/oidc/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'password', username }),
  });
  if (!answer.ok)
    throw new StepFailed(`sign-in of ${username}`, `http-${answer.status}`, await answer.text());
  return Token.parse(await answer.json()).access_token;
};

const fetched = async (address: string, init: RequestInit): Promise<Response> => {
  try {
    return await fetch(address, init);
  } catch (error) {
    const { cause = error } = error instanceof Error ? error : {};
    throw new StepFailed(address, 'nobody-answers', cause instanceof Error ? cause.message : String(cause));
  }
};
