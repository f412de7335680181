import { createHash } from 'node:crypto';
import * as z from 'zod';
import { addressReadBefore } from '../read-before.ts';
import type { Step } from './programme-file.ts';
import { ToldError } from './told-error.ts';

const Answer = z.looseObject({
  code: z.string().default(''),
  detail: z.string().default(''),
  position: z.string().default(''),
  errors: z.array(z.looseObject({ pointer: z.string(), message: z.string() })).default([]),
});

/** What the API answered to a step. */
export type Sent = {
  readonly isDone: boolean;
  /** Refused because it is there, which is as good. */
  readonly isThere: boolean;
  readonly status: number;
  readonly body: z.infer<typeof Answer>;
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

const answerIn = async (url: string, answer: Response): Promise<z.infer<typeof Answer>> => {
  try {
    return Answer.parse(await answer.json());
  } catch {
    throw new ToldError(`What answers at ${url} is no Förderbuch (status ${answer.status}). Check --url.`);
  }
};

/** The API of an installation, as the person whose token it is. */
export const apiAt = (address: string, token: string) => {
  if (!URL.canParse(address))
    throw new ToldError(`--url must be an address such as https://…, not ${address}.`);
  const url = address.replace(/\/+$/, '');
  const signed = { 'accept-language': 'en', authorization: `Bearer ${token}` };
  // What was written last: what is read after it shows it.
  let written = '';
  const ifMatch = async ({ method, path }: Step): Promise<Readonly<Record<string, string>>> => {
    const from = addressReadBefore(method, path);
    if (from === undefined) return {};
    const after = written && `?after=${encodeURIComponent(written)}`;
    const read = await answered(url, `${from}${after}`, { headers: signed });
    await read.body?.cancel();
    const etag = read.headers.get('etag');
    return etag === null ? {} : { 'if-match': etag };
  };
  return {
    send: async (step: Step): Promise<Sent> => {
      const answer = await answered(url, step.path, {
        method: step.method,
        body: JSON.stringify(step.body),
        headers: {
          ...signed,
          ...(await ifMatch(step)),
          'content-type': 'application/json',
          'idempotency-key': keyOf(step),
        },
      });
      const body = await answerIn(url, answer);
      written = body.position || written;
      return { isDone: answer.ok, isThere: step.isThereAs === body.code, status: answer.status, body };
    },
  };
};
