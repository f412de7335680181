import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type Origins, withCors } from '../runtime/http/cors.ts';
import { problem } from '../runtime/http/problem.ts';
import type { HttpAnswer } from '../runtime/http/request.ts';
import { unanswered } from '../runtime/http/unanswered.ts';
import { logger } from '../runtime/logger.ts';
import { languageOf } from '../wording/accept-language.ts';
import type { Authorizer, Verdict } from './authorizer.ts';
import { writeAnswer } from './http-answer.ts';
import { lambdaEvent } from './lambda-event.ts';
import { dropRest, readBody } from './request-body.ts';
import { type Entry, routeTable } from './route-table.ts';

export type GatewayOptions = {
  readonly entries: readonly Entry[];
  readonly authorize: Authorizer;
  /** Host names under which the server may be asked for; undefined for any. */
  readonly hosts?: ReadonlySet<string>;
  /** Resolves when what an answer can tell of may be told; at once by default. */
  readonly settled?: () => Promise<void>;
  /** From whose pages the server may be asked; from nobody's by default. */
  readonly corsOrigins?: Origins;
  /** Milliseconds in which the sender of a refused body may finish. */
  readonly lingerMs?: number;
};

/** API Gateway's part on one machine: it calls Lambda handlers with what comes in over HTTP, and answers for them. */
export const gateway = ({
  entries,
  authorize,
  hosts,
  settled,
  corsOrigins = [],
  lingerMs,
}: GatewayOptions): RequestListener => {
  const find = routeTable(entries);

  const answer = async (request: IncomingMessage, requestId: string): Promise<HttpAnswer> => {
    const refuse = refusal(request, requestId);
    const { url = '', method = '' } = request;
    if (url.length > ADDRESS_LENGTH_MAX) return refuse(414, 'address-too-long');
    if (!isAtHome(request)) return refuse(421, 'wrong-host');
    const { rawPath, rawQueryString } = targetOf(url);
    const match = find(method, rawPath);
    if (match.status !== 'found') return unanswered(match, request.headers['accept-language'], requestId);
    const verdict = await judge(match.entry, request);
    if (verdict.status !== 'verified') return refuseVerdict(verdict, requestId, refuse);
    const body = await readBody(request);
    if (!body) return refuse(413, 'body-too-large');
    const given = await match.entry.handle(
      lambdaEvent({
        request,
        requestId,
        receivedAt: new Date(),
        rawPath,
        rawQueryString,
        body,
        routePath: match.entry.path,
        pathParameters: match.pathParameters,
        claims: verdict.claims,
      }),
    );
    await settled?.();
    return given;
  };

  const isAtHome = (request: IncomingMessage) => hosts === undefined || hosts.has(hostName(request));

  const judge = async ({ access }: Entry, { headersDistinct: { authorization = [] } }: IncomingMessage) =>
    access === 'public' ? PUBLIC : authorize(authorization);

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const requestId = randomUUID();
    const given = await answer(request, requestId).catch((error: unknown) => {
      if (!hasGone(request)) logger('error', 'request failed', { requestId, error });
      return refusal(request, requestId)(500, 'internal-error');
    });
    if (response.destroyed) return;
    writeAnswer(response, withCors(corsOrigins, request, given), requestId);
    dropRest(request, lingerMs);
  };

  return serve;
};

/** Nobody has to be anybody on a public address. */
const PUBLIC = { status: 'verified', claims: undefined } as const;

type Refuse = (status: number, code: string, headers?: Readonly<Record<string, string>>) => HttpAnswer;

const refusal =
  (request: IncomingMessage, requestId: string): Refuse =>
  (status, code, headers = {}) => {
    const language = languageOf(request.headers['accept-language']);
    const { headers: own, ...rest } = problem(status, code, language, { instance: requestId });
    return { ...rest, headers: { ...own, ...headers } };
  };

/** More than any address of ours needs, also with a long position in it. */
const ADDRESS_LENGTH_MAX = 12_000;

const refuseVerdict = (
  { status, reason }: Exclude<Verdict, { status: 'verified' }>,
  requestId: string,
  refuse: Refuse,
): HttpAnswer => {
  logger(status === 'refused' ? 'info' : 'warn', 'token not accepted', { requestId, code: reason });
  return status === 'refused'
    ? refuse(401, 'not-signed-in', { 'www-authenticate': 'Bearer' })
    : refuse(503, 'sign-in-unavailable');
};

/** Tells that the sender broke off, so that there is nobody to answer. */
const hasGone = ({ destroyed, complete }: IncomingMessage): boolean => destroyed && !complete;

/** A request target that names scheme and host goes before the header (RFC 9112, section 3.2.2). */
const hostName = ({ url = '', headers }: IncomingMessage): string =>
  (targetOf(url).host ?? headers.host ?? '').replace(/:\d+$/, '');

/** The path and the query string as they were sent. */
const targetOf = (url: string) => {
  const { host, target = url } = /^https?:\/\/(?<host>[^/?#]*)(?<target>.*)$/i.exec(url)?.groups ?? {};
  const mark = target.indexOf('?');
  const rawPath = mark < 0 ? target : target.slice(0, mark);
  return { host, rawPath: rawPath || '/', rawQueryString: mark < 0 ? '' : target.slice(mark + 1) };
};
