import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Step } from './programme-file.ts';
import { ToldError } from './told-error.ts';

const Problem = z.looseObject({
  code: z.string().default(''),
  detail: z.string().default(''),
  errors: z.array(z.looseObject({ pointer: z.string(), message: z.string() })).default([]),
});

/** What the API answered to a step. */
export type Sent = {
  readonly isDone: boolean;
  /** Refused because it is there, which is as good. */
  readonly isThere: boolean;
  readonly status: number;
  readonly body: z.infer<typeof Problem>;
};

/** The same step of the same file is the same command, however often it is sent. */
const keyOf = (step: Step): string => createHash('sha256').update(JSON.stringify(step)).digest('hex');

const answered = async (url: string, path: string, init: RequestInit): Promise<Response> => {
  try {
    return await fetch(`${url}/api/v1${path}`, init);
  } catch (error) {
    const { cause } = error instanceof Error ? error : {};
    const why = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : '';
    throw new ToldError(`Nobody answers at ${url}${why}. Check --url, and that the server runs.`);
  }
};

const problemIn = async (url: string, answer: Response): Promise<z.infer<typeof Problem>> => {
  try {
    return Problem.parse(await answer.json());
  } catch {
    throw new ToldError(`What answers at ${url} is no Förderbuch (status ${answer.status}). Check --url.`);
  }
};

/** The API of an installation, as the person whose token it is. */
export const apiAt = (address: string, token: string) => {
  if (!URL.canParse(address))
    throw new ToldError(`--url must be an address such as https://…, not ${address}.`);
  const url = address.replace(/\/+$/, '');
  return {
    send: async (step: Step): Promise<Sent> => {
      const answer = await answered(url, step.path, {
        method: step.method,
        body: JSON.stringify(step.body),
        headers: {
          'content-type': 'application/json',
          'accept-language': 'en',
          'idempotency-key': keyOf(step),
          authorization: `Bearer ${token}`,
        },
      });
      const body = await problemIn(url, answer);
      return { isDone: answer.ok, isThere: step.isThereAs === body.code, status: answer.status, body };
    },
  };
};
