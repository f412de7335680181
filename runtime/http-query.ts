import middy from '@middy/core';
import httpHeaderNormalizer from '@middy/http-header-normalizer';
import * as z from 'zod';
import type { RowReader } from '../domain/projection.ts';
import type { Role } from '../events/person-events.ts';
import { environment } from './environment.ts';
import { answerErrors } from './http-errors.ts';
import { liveRows } from './live-rows.ts';
import type { Language } from './messages/message.ts';
import type { Environment } from './ports.ts';
import { parsePosition } from './position.ts';
import { placesOf, problem } from './problem.ts';
import { replayedRows } from './replay.ts';
import { type HttpAnswer, type HttpEvent, languageOfRequest, type SignedIn, signedIn } from './request.ts';

/** What a view may know of the request besides its rows. `who` is undefined for the public. */
export type QueryContext<Params, Search> = {
  readonly params: Params;
  readonly search: Search;
  readonly who: SignedIn;
  readonly tenant: string;
  readonly language: Language;
  /** The moment that the answer speaks of: now, or the instant that was asked for. */
  readonly at: string;
  readonly environment: Environment;
};

export type QueryAnswer = {
  readonly body: unknown;
  /** Version of the stream that the answer is about, for `If-Match` on the next command. */
  readonly version?: number;
};

export type QuerySpecification<Params, Search> = {
  readonly name: string;
  readonly openTo: readonly Role[] | 'signed-in' | 'public';
  readonly params: z.ZodType<Params>;
  readonly search: z.ZodType<Search>;
  /** Joins rows to what a person asked for; undefined is answered as unknown, also where it is merely not theirs. */
  readonly view: (rows: RowReader, context: QueryContext<Params, Search>) => Promise<QueryAnswer | undefined>;
};

const Timing = z.object({
  /** Recompute the answer from the log as it was at this instant, or at this position. */
  asOf: z.string().max(2_000).optional(),
  /** Wait until this position, from a command's answer, is visible. */
  after: z.string().max(2_000).optional(),
});

/** Nobody in particular: the reader of a public page. */
const PUBLIC = { personId: 'public', roles: new Set<string>() };

/** Turns a query into a Lambda handler: who, which rows, the view over them, personal values opened for those who may. */
export const httpQuery = <Params, Search>(specification: QuerySpecification<Params, Search>) =>
  middy<HttpEvent, HttpAnswer>()
    .use(httpHeaderNormalizer())
    .use(answerErrors())
    .handler(async (event: HttpEvent): Promise<HttpAnswer> => {
      const language = languageOfRequest(event);
      const outside = await environment();
      const who = await reader(specification, outside, event);
      if (!who) return problem(401, 'not-signed-in', language);
      const { openTo } = specification;
      if (typeof openTo !== 'string' && !openTo.some((role) => who.roles.has(role)))
        return problem(403, 'wrong-role', language);

      const params = specification.params.safeParse(event.pathParameters ?? {});
      if (!params.success) return problem(404, 'not-found', language);
      const { asOf, after, ...rest } = event.queryStringParameters ?? {};
      const timing = Timing.safeParse({ asOf, after });
      const search = specification.search.safeParse(rest);
      if (!timing.success) return problem(400, 'invalid-query', language, { errors: placesOf(timing.error) });
      if (!search.success) return problem(400, 'invalid-query', language, { errors: placesOf(search.error) });

      const rows = await rowsFor(outside, who.tenant, timing.data);
      if ('refused' in rows)
        return problem(400, 'invalid-query', language, {
          errors: [{ pointer: rows.refused, message: 'neither an instant nor a position' }],
        });
      const answer = await specification.view(rows.reader, {
        params: params.data,
        search: search.data,
        who,
        tenant: who.tenant,
        language,
        at: rows.at ?? outside.clock.now(),
        environment: outside,
      });
      if (!answer) return problem(404, 'not-found', language);
      return {
        statusCode: 200,
        headers: {
          'content-type': 'application/json',
          'cache-control': openTo === 'public' ? 'public, max-age=60' : 'no-store',
          ...(answer.version !== undefined && { etag: `"${answer.version}"` }),
        },
        body: JSON.stringify(await outside.vault.open(who.tenant, answer.body)),
      };
    });

const reader = async <Params, Search>(
  { openTo }: QuerySpecification<Params, Search>,
  outside: Environment,
  event: HttpEvent,
): Promise<SignedIn | undefined> => {
  if (openTo !== 'public') return signedIn(outside, event);
  return outside.tenant === undefined ? undefined : { ...PUBLIC, tenant: outside.tenant };
};

type Rows = { readonly reader: RowReader; readonly at: string | undefined };

const rowsFor = async (
  outside: Environment,
  tenant: string,
  { asOf, after }: z.infer<typeof Timing>,
): Promise<Rows | { readonly refused: string }> => {
  if (asOf !== undefined) {
    const instant = z.iso.datetime().safeParse(asOf);
    if (instant.success) return { reader: await replayedRows(outside, tenant, { instant: asOf }), at: asOf };
    return parsePosition(asOf)
      ? { reader: await replayedRows(outside, tenant, { position: asOf }), at: undefined }
      : { refused: '/asOf' };
  }
  if (after !== undefined && !parsePosition(after)) return { refused: '/after' };
  return { reader: await liveRows(outside, tenant, after), at: undefined };
};
