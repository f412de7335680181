import type { MiddlewareObj } from '@middy/core';
import { isAcceptable } from './accept.ts';
import { isNamedIn, tagOf } from './entity-tag.ts';
import { problem } from './problem.ts';
import { Answered, type HttpAnswer, type HttpEvent, languageOfRequest } from './request.ts';

/** What every answer of an address may be another for. */
export const VARY = 'accept, accept-language, authorization';

const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json$/;

/** Whether a body says that it is JSON in UTF-8; one that says nothing of itself is taken for it. */
const isJson = (contentType: string | undefined): boolean => {
  if (contentType === undefined) return true;
  const [type = '', ...parameters] = contentType.split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice(8);
  return JSON_TYPE.test(type) && (charset === undefined || charset.replaceAll('"', '') === 'utf-8');
};

const isReading = ({ routeKey }: HttpEvent): boolean => /^(?:GET|HEAD) /.test(routeKey);

/** Answers 415 for a body that says of itself that it is something else than JSON. */
const checkMediaType = (event: HttpEvent): void => {
  if (isReading(event) || !event.body || isJson(event.headers['content-type'])) return;
  const { headers, ...refused } = problem(415, 'unsupported-media-type', languageOfRequest(event));
  throw new Answered({ ...refused, headers: { ...headers, accept: 'application/json' } });
};

/** An answer to whoever reads: 406 where they do not take what it is, 304 where they have it, with its entity tag otherwise. */
const toReader = (event: HttpEvent, answer: HttpAnswer): HttpAnswer => {
  const { headers = {}, body = '' } = answer;
  const mediaType = String(headers['content-type'] ?? '');
  if (!isAcceptable(event.headers['accept'], mediaType))
    return problem(406, 'not-acceptable', languageOfRequest(event), {
      facts: { mediaType: mediaType.split(';')[0] ?? '' },
    });
  const { etag: version, ...others } = headers;
  const etag = tagOf(version === undefined ? undefined : String(version), mediaType, body);
  if (!isNamedIn(event.headers['if-none-match'], etag)) return { ...answer, headers: { ...others, etag } };
  const { 'content-type': _type, 'content-disposition': _name, ...kept } = others;
  return { statusCode: 304, headers: { ...kept, etag } };
};

const finished = (event: HttpEvent, answer: HttpAnswer): HttpAnswer => {
  const told = isReading(event) && answer.statusCode === 200 ? toReader(event, answer) : answer;
  const isTold = told.headers?.['content-type'] === 'application/json';
  const language = isTold && { 'content-language': languageOfRequest(event) };
  return { ...told, headers: { ...language, ...told.headers, vary: VARY } };
};

type Request = { readonly event: HttpEvent; response?: HttpAnswer | null | undefined };

const finish = (request: Request): void => {
  if (request.response) request.response = finished(request.event, request.response);
};

/** What HTTP asks of every address: media types, entity tags, and what an answer depends on. It stands before `answerErrors`. */
export const httpAnswers = (): MiddlewareObj<HttpEvent, HttpAnswer> => ({
  before: ({ event }) => checkMediaType(event),
  after: finish,
  onError: finish,
});
