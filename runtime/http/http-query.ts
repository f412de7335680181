import middy from '@middy/core';
import httpHeaderNormalizer from '@middy/http-header-normalizer';
import type * as z from 'zod';
import type { RowReader } from '../../domain/projection.ts';
import type { Role } from '../../events/person-events.ts';
import type { Language } from '../../wording/message.ts';
import type { RefusalStatus } from '../commands/command.ts';
import { environment } from '../environment.ts';
import type { Environment } from '../ports.ts';
import { withErasuresNamed } from '../vault/sealed-values.ts';
import type { Cut } from '../views/cut.ts';
import { described } from './described.ts';
import { download, type FileAnswer } from './file-answer.ts';
import { httpAnswers } from './http-answers.ts';
import { answerErrors } from './http-errors.ts';
import { LETTER_POLICY } from './letter-page.ts';
import { behind, checkedMoment, cutFor, isBehind, rowsFor, Timing } from './moment-asked.ts';
import { parse } from './parse.ts';
import { pastFor } from './past-for-all.ts';
import { placesOf, problem } from './problem.ts';
import { checkLookingBack, reader } from './query-reader.ts';
import { Answered, type HttpAnswer, type HttpEvent, languageOfRequest, type SignedIn } from './request.ts';

/** What a view may know of the request besides its rows. `who` is undefined for the public. */
export type QueryContext<Params, Search> = {
  readonly params: Params;
  readonly search: Search;
  readonly who: SignedIn;
  readonly tenant: string;
  readonly language: Language;
  /** The instant that the answer speaks of: now, or that of the moment that was asked for. */
  readonly at: string;
  /** The instant or position that was asked for; undefined for now. */
  readonly asOf: string | undefined;
  readonly environment: Environment;
};

export type QueryAnswer<Body = unknown> = {
  readonly body: Body;
  /** Given instead of the body. */
  readonly file?: FileAnswer;
  /** Writes what is given instead of the body, personal values opened. */
  readonly write?: (opened: Body) => FileAnswer;
  /** Version of the stream that the answer is about, for `If-Match` on the next command. */
  readonly version?: number;
};

export type QuerySpecification<Params, Search, Body = unknown, Shown = unknown> = {
  readonly name: string;
  readonly openTo: readonly Role[] | 'signed-in' | 'public';
  readonly params: z.ZodType<Params>;
  readonly search: z.ZodType<Search>;
  /** Whether the answer may be asked for as a table, too. */
  readonly isList?: boolean;
  /** What it refuses besides what every query does. */
  readonly refusals?: Readonly<Record<string, RefusalStatus>>;
  /** Writes the answer as a page, personal values opened; it is given as JSON otherwise. */
  readonly page?: (body: unknown) => string;
  /** Personal values stay sealed in the answer; they are opened otherwise. */
  readonly isPseudonymous?: boolean;
  /** Joins rows to what a person asked for; undefined is answered as unknown, also where it is merely not theirs. */
  readonly view: (
    rows: RowReader,
    context: QueryContext<Params, Search>,
  ) => Promise<QueryAnswer<Body> | undefined>;
  /** What can be told only from open values, such as whether two texts are the same. */
  readonly finish?: (opened: Body, language: Language) => Shown;
};

/** What everybody may read is kept by others for a minute, in each language apart, and not for those who sign in: they may decide on it. */
const CACHED = { 'cache-control': 'public, max-age=60' };

const keptByNobody = ({ headers, ...answer }: HttpAnswer): HttpAnswer => ({
  ...answer,
  headers: { ...headers, 'cache-control': 'no-store' },
});

/** Turns a query into a Lambda handler: who, which rows, the view over them, personal values opened for those who may. */
export const httpQuery = <Params, Search, Body, Shown = Body>(
  specification: QuerySpecification<Params, Search, Body, Shown>,
) =>
  described<ReturnType<typeof answering>, Shown>(answering(specification), {
    kind: 'query',
    ...specification,
    isPage: specification.page !== undefined,
  });

const answering = <Params, Search, Body>(specification: QuerySpecification<Params, Search, Body>) =>
  middy<HttpEvent, HttpAnswer>()
    .use(httpHeaderNormalizer())
    .use(httpAnswers())
    .use(answerErrors())
    .handler(async (event: HttpEvent): Promise<HttpAnswer> => {
      const language = languageOfRequest(event);
      const outside = await environment();
      const who = await reader(specification, outside, event);
      const asked = understood(specification, event, who);
      const asOf = checkedMoment(asked.timing.asOf, outside, language);
      const answer = () => answered(specification, outside, { ...asked, who, language, asOf });
      if (specification.openTo !== 'public') return answer();
      // The past does not change, so that it may be kept, whoever asks.
      if (asOf === undefined)
        return event.headers['authorization'] === undefined ? answer() : keptByNobody(await answer());
      const question = JSON.stringify([specification.name, asked.params, asked.search, asOf, language]);
      return pastFor(outside, language, question, answer);
    });

type Asked<Params, Search> = Pick<
  QueryContext<Params, Search>,
  'params' | 'search' | 'who' | 'language' | 'asOf'
> & { readonly timing: z.infer<typeof Timing> };

const answered = async <Params, Search, Body>(
  specification: QuerySpecification<Params, Search, Body>,
  outside: Environment,
  { timing, ...asked }: Asked<Params, Search>,
): Promise<HttpAnswer> => {
  const { language, asOf } = asked;
  const { tenant } = asked.who;
  const cut = await cutFor(outside, tenant, asOf, language);
  const rows = await rowsFor(outside, tenant, { cut, after: timing.after }, language);
  const at = cut?.at ?? outside.clock.now();
  const answer = await specification.view(rows, { ...asked, tenant, at, environment: outside });
  if (isBehind(rows)) return behind(language);
  if (!answer) return problem(404, 'not-found', language);
  return asOfWhen(cut, await given(specification, outside, tenant, answer, language));
};

/** An answer about a moment says in its head which it is; one about now has been read while rows may lag, and claims nothing. */
const asOfWhen = (cut: Cut | undefined, answer: HttpAnswer): HttpAnswer =>
  cut ? { ...answer, headers: { ...answer.headers, 'as-of': cut.at } } : answer;

const given = async <Params, Search, Body>(
  specification: QuerySpecification<Params, Search, Body>,
  outside: Environment,
  tenant: string,
  answer: QueryAnswer<Body>,
  language: Language,
): Promise<HttpAnswer> => {
  if (answer.file) return download(answer.file);
  const body = await finished(specification, outside, tenant, answer.body, language);
  if (answer.write) return download(answer.write(body as Body));
  return shown(specification, body, answer.version);
};

type Shape = Pick<QuerySpecification<never, never>, 'openTo' | 'page'>;

const shown = ({ openTo, page }: Shape, body: unknown, version: number | undefined): HttpAnswer => ({
  statusCode: 200,
  headers: {
    'content-type': page ? 'text/html; charset=utf-8' : 'application/json',
    ...(page && { 'content-language': 'de', 'content-security-policy': LETTER_POLICY }),
    ...(openTo === 'public' ? CACHED : { 'cache-control': 'no-store' }),
    ...(version !== undefined && { etag: `"${version}"` }),
  },
  body: page ? page(withErasuresNamed(body)) : JSON.stringify(body),
});

/** The answer as it goes out: opened, unless it is pseudonymous. */
const finished = async <Params, Search, Body>(
  { isPseudonymous, finish }: QuerySpecification<Params, Search, Body>,
  { vault }: Environment,
  tenant: string,
  body: Body,
  language: Language,
): Promise<unknown> => {
  if (isPseudonymous) return body;
  const opened = (await vault.open(tenant, body)) as Body;
  return finish ? finish(opened, language) : opened;
};

/** What was asked for; answers 404 for an id that cannot exist, 400 for a search that makes no sense, 403 for a past not theirs. */
const understood = <Params, Search>(
  specification: Pick<QuerySpecification<Params, Search>, 'openTo' | 'params' | 'search'>,
  event: HttpEvent,
  who: SignedIn,
) => {
  const language = languageOfRequest(event);
  const { asOf, after, ...rest } = event.queryStringParameters ?? {};
  const params = specification.params.safeParse(event.pathParameters ?? {});
  if (!params.success) throw new Answered(problem(404, 'not-found', language));
  const timing = parse(Timing, { asOf, after });
  const search = parse(specification.search, rest);
  const error = timing.error ?? search.error;
  if (error || !timing.success || !search.success)
    throw new Answered(
      problem(400, 'invalid-query', language, error ? { errors: placesOf(error, language) } : {}),
    );
  if (timing.data.asOf !== undefined) checkLookingBack(specification, who, language);
  return { params: params.data, search: search.data, timing: timing.data };
};
