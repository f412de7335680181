import type { HttpAnswer } from './request.ts';

/** Whose pages may ask, such as `https://portal.example`; none where the list is empty. */
export type Origins = readonly string[];

/** The origins of a setting with commas between, and the first that is none or says more than an origin does. */
export const readOrigins = (
  setting: string | undefined,
): { readonly origins: Origins; readonly wrong: string | undefined } => {
  const origins = (setting ?? '')
    .split(',')
    .map((origin) => origin.trim())
    .filter(Boolean);
  const wrong = origins.find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin);
  return { origins, wrong };
};

/** What a page may send; tokens come in `Authorization`, so no cookies are asked for. */
export const CORS_REQUEST_HEADERS = [
  'accept-language',
  'authorization',
  'content-type',
  'idempotency-key',
  'if-match',
  'if-none-match',
  'traceparent',
  'x-correlation-id',
] as const;

/** What a page may see of an answer besides what every page sees. */
export const CORS_ANSWER_HEADERS = [
  'allow',
  'as-of',
  'content-disposition',
  'etag',
  'link',
  'retry-after',
  'www-authenticate',
  'x-request-id',
] as const;

/** Seconds for which a browser need not ask again. */
export const CORS_SECONDS = 600;

type Asking = {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
};

/** The leave that a browser asks for before it sends what no form could. */
const leave = (answer: HttpAnswer): Readonly<Record<string, string>> => ({
  'access-control-allow-methods': String(answer.headers?.['allow'] ?? ''),
  'access-control-allow-headers': CORS_REQUEST_HEADERS.join(', '),
  'access-control-max-age': String(CORS_SECONDS),
});

/**
 * The same answer for a page of another origin: open to it where it is one of those that may ask.
 *
 * @see Fetch Standard, «CORS protocol»
 */
export const withCors = (origins: Origins, { method, headers }: Asking, answer: HttpAnswer): HttpAnswer => {
  if (origins.length === 0) return answer;
  const known = origins.find((origin) => origin === headers['origin']);
  const vary = [answer.headers?.['vary'], 'origin'].filter(Boolean).join(', ');
  const asked = method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
  const open = known !== undefined && {
    'access-control-allow-origin': known,
    ...(asked ? leave(answer) : { 'access-control-expose-headers': CORS_ANSWER_HEADERS.join(', ') }),
  };
  return { ...answer, headers: { ...answer.headers, ...open, vary } };
};
