import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { addressReadBefore } from '../read-before.ts';
import { withAfter } from './after.ts';

/** What is asked of the API, and by whom; nobody in particular when `person` is left out. */
export type Ask = {
  readonly person?: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/api/v1`, with its query. */
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Answer = {
  readonly status: number;
  /** From the `ETag`; undefined where there is none. */
  readonly version: number | undefined;
  readonly body: unknown;
};

/** How asks reach the handlers: over HTTP, or within the process. */
export type Transport = {
  readonly send: (ask: Ask) => Promise<Answer>;
  /** The version of what a command is about, where the transport knows it without asking for what people read. */
  readonly versionAt?: (ask: Ask) => number | undefined;
  /** Moves the clock of the installation to an instant. */
  readonly setClock: (instant: string) => Promise<void>;
  /** Lets everything that follows from earlier commands happen, where the transport can; otherwise readers wait. */
  readonly settle: () => Promise<void>;
  /** Whether nothing is left to wait for once `settle` has resolved. */
  readonly isSettledThen: boolean;
};

/** A step of a play that the API did not carry out. */
export class StepFailed extends Error {
  readonly step: string;
  readonly code: string;
  /** Of the HTTP answer; 0 where it was not the answer that failed. */
  readonly status: number;
  constructor(step: string, code: string, detail: string, status = 0) {
    super(`${step}: ${code}: ${detail}`);
    this.name = 'StepFailed';
    this.step = step;
    this.code = code;
    this.status = status;
  }
}

const Problem = z.looseObject({
  code: z.string(),
  detail: z.string().default(''),
  facts: z.unknown().optional(),
  errors: z.unknown().optional(),
});
const Done = z.looseObject({ position: z.string().optional() });

/** Somebody who acts: each step has a name, and a name stands for one command however often it is sent. */
export type Actor = {
  /** Sends a command; answers what the API said, parsed. */
  readonly does: <Said>(
    step: string,
    ask: Pick<Ask, 'method' | 'path' | 'body'>,
    schema: z.ZodType<Said>,
    seenVersion?: number,
  ) => Promise<Said>;
  /** Reads, not before everything that was written through the client is visible. */
  readonly reads: <Said>(path: string, schema: z.ZodType<Said>) => Promise<Said>;
  /** Waits until what follows from earlier commands is visible; throws `StepFailed` when it does not come. */
  readonly waits: <Said>(
    step: string,
    path: string,
    schema: z.ZodType<Said>,
    isThere: (said: Said) => boolean,
  ) => Promise<void>;
};

export type Client = {
  readonly as: (person: string) => Actor;
  /** Reads as the public does. */
  readonly public: Pick<Actor, 'reads' | 'waits'>;
  readonly clock: { readonly set: (instant: string) => Promise<void> };
  readonly settle: Transport['settle'];
};

const PATIENCE_MS = 20_000;
const PAUSE_MS_MAX = 200;
const COME_AGAIN = 503;

/**
 * A client of the API.
 *
 * @param play goes into every idempotency key, so that two plays on one installation do not answer for each other
 */
export const client = (transport: Transport, play: string): Client => {
  // The newest position of each stream that was written, the stream written last at the end.
  const written = new Map<string, string>();

  const remember = (position: string | undefined) => {
    for (const place of position?.split(',').filter(Boolean) ?? []) {
      const mark = place.lastIndexOf('@');
      const stream = place.slice(0, mark);
      written.delete(stream);
      written.set(stream, place);
    }
  };

  const patiently = async (step: string, ask: Ask): Promise<Answer> => {
    const deadline = performance.now() + PATIENCE_MS;
    for (;;) {
      const answer = await transport.send(ask);
      if (answer.status !== COME_AGAIN || performance.now() > deadline) return accepted(step, answer);
      await pause(PAUSE_MS_MAX);
    }
  };

  const actor = (person: string | undefined): Actor => {
    const asPerson = person === undefined ? {} : { person };
    const get = (step: string, path: string) =>
      patiently(step, { ...asPerson, method: 'GET', path: withAfter(path, written) });
    const versionBefore = async (step: string, ask: Ask) => {
      const address = addressReadBefore(ask.method, ask.path);
      if (address === undefined) return undefined;
      return transport.versionAt?.(ask) ?? (await get(step, address)).version;
    };
    return {
      does: async (step, ask, schema, seenVersion) => {
        const version = seenVersion ?? (await versionBefore(step, ask));
        const headers = {
          'idempotency-key': keyOf(play, person ?? '', step),
          ...(version !== undefined && { 'if-match': `"${version}"` }),
        };
        const { body } = await patiently(step, { ...asPerson, ...ask, headers });
        remember(Done.safeParse(body).data?.position);
        return schema.parse(body);
      },
      reads: async (path, schema) => schema.parse((await get(`reading ${path}`, path)).body),
      waits: async (step, path, schema, isThere) => {
        await transport.settle();
        if (transport.isSettledThen) return;
        const look = async () => schema.parse((await get(step, path)).body);
        await comes(step, path, look, isThere);
      },
    };
  };

  return {
    as: actor,
    public: actor(undefined),
    clock: { set: transport.setClock },
    settle: transport.settle,
  };
};

/** Looks until what is wanted is there, with growing pauses. */
const comes = async <Said>(
  step: string,
  path: string,
  look: () => Promise<Said>,
  isThere: (said: Said) => boolean,
): Promise<void> => {
  const deadline = performance.now() + PATIENCE_MS;
  for (let pauseMs = 5; ; pauseMs = Math.min(pauseMs * 2, PAUSE_MS_MAX)) {
    const said = await look().catch(undefinedWhereUnknown);
    if (said !== undefined && isThere(said)) return;
    if (performance.now() > deadline)
      throw new StepFailed(step, 'did-not-follow', `${path} shows ${JSON.stringify(said)}`);
    await pause(pauseMs);
  }
};

const undefinedWhereUnknown = (error: unknown): undefined => {
  if (error instanceof StepFailed && error.status === 404) return;
  throw error;
};

const accepted = (step: string, answer: Answer): Answer => {
  if (answer.status < 400) return answer;
  const { code, detail, facts, errors } = Problem.catch({ code: `http-${answer.status}`, detail: '' }).parse(
    answer.body,
  );
  const more = [facts, errors].filter((part) => part !== undefined).map((part) => JSON.stringify(part));
  throw new StepFailed(step, code, [detail, ...more].join(' '), answer.status);
};

const keyOf = (play: string, person: string, step: string): string =>
  createHash('sha256')
    .update(JSON.stringify([play, person, step]))
    .digest('base64url')
    .slice(0, 22);
