import { type Route, readBefore } from '../../../functions/route.ts';
import type { Description } from '../../../runtime/http/described.ts';
import { problem } from '../../../runtime/http/problem.ts';
import { sentence } from '../../../wording/catalogue.ts';
import type { JsonSchema } from './json-schemas.ts';
import { refTo } from './json-schemas.ts';

type Codes = Readonly<Record<string, number>>;

const always: Codes = {
  'internal-error': 500,
  'book-of-earlier-program': 503,
  'book-of-newer-program': 503,
  'book-of-another-installation': 503,
};
const signedIn: Codes = { 'not-signed-in': 401, 'sign-in-unavailable': 503 };
const withBody: Codes = {
  'malformed-json': 400,
  'invalid-body': 400,
  'body-too-large': 413,
  'unsupported-media-type': 415,
};
const ofCommands: Codes = {
  ...withBody,
  'invalid-idempotency-key': 400,
  'invalid-if-match': 400,
  'if-match-weak': 412,
  'not-permitted': 403,
  'too-many-streams': 409,
  'version-mismatch': 412,
  'idempotency-key-reused': 422,
  busy: 503,
};
const ofSending: Codes = { 'unsupported-media-type': 415 };
const ofReading: Codes = { 'not-acceptable': 406 };
const ofNeededVersions: Codes = {
  'if-match-required': 428,
  'invalid-if-match': 400,
  'if-match-weak': 412,
};
/** A draft is no stream: of its versions one is meant. */
const ofDrafts: Codes = { 'if-match-one-version': 400 };
const ofQueries: Codes = { 'invalid-query': 400, 'not-found': 404, 'position-not-reached': 503 };
const ofThePast: Codes = {
  'moment-with-lost-plus': 400,
  'moment-in-leap-second': 400,
  'moment-in-the-future': 400,
  'moment-before-any-book': 400,
};

const common: Codes = {
  ...{ ...always, ...signedIn, ...ofCommands, ...ofSending, ...ofReading, ...ofNeededVersions, ...ofDrafts },
  ...{ ...ofQueries, ...ofThePast, 'wrong-role': 403, 'invalid-path': 400, 'unknown-draft': 404 },
};

/** Refusals that many addresses share, as they are answered in English: those whose sentences name no figures. */
export const refusalExamples: Readonly<Record<string, JsonSchema>> = Object.fromEntries(
  Object.entries(common)
    .filter(([code]) => !sentence(code, 'en').includes('{'))
    .map(([code, status]) => [code, { value: JSON.parse(problem(status, code, 'en').body ?? '') }]),
);

const examplesOf = (codes: readonly string[]): JsonSchema => {
  const shown = codes.filter((code) => code in refusalExamples);
  const examples = shown.map((code) => [code, { $ref: `#/components/examples/${code}` }]);
  return examples.length > 0 ? { examples: Object.fromEntries(examples) } : {};
};

const whatAskersAreTold = ({ kind, openTo }: Description): Codes => ({
  ...(openTo !== 'public' && signedIn),
  ...(typeof openTo !== 'string' && { 'wrong-role': 403 }),
  ...(kind === 'query' && openTo === 'signed-in' && { 'past-for-offices': 403 }),
  ...(kind === 'query' && openTo === 'public' && { 'past-busy': 503 }),
});

const whatTheirKindTells = ({ kind, body, search }: Description, path: string): Codes => ({
  ...(path.includes('{') && { 'invalid-path': 400, 'not-found': 404 }),
  ...(kind === 'query' && { ...ofQueries, ...ofThePast }),
  ...(kind === 'command' && ofCommands),
  ...(kind === 'document' && path.includes('{') && { 'unknown-draft': 404 }),
  ...(kind === 'document' && body && withBody),
  ...(kind === 'document' && search && { 'invalid-query': 400 }),
});

/** Every code that an address may refuse with, and its status: its own in their order, then those of its kind. */
export const refusalsOf = (description: Description, route: Route): ReadonlyMap<string, number> =>
  new Map(
    Object.entries({
      ...description.refusals,
      ...whatAskersAreTold(description),
      ...whatTheirKindTells(description, route.path),
      ...(readBefore(route) !== undefined && ofNeededVersions),
      ...(route.method !== 'GET' && route.path.startsWith('/drafts/{applicationId}') && ofDrafts),
      ...(route.method !== 'GET' && ofSending),
      ...(route.method === 'GET' && ofReading),
      ...always,
    }),
  );

/** A code with its sentence in both languages. */
const inWords = (code: string): string =>
  `- \`${code}\`: ${sentence(code, 'de')} (*${sentence(code, 'en')}*)`;

const headersOf = (status: number): JsonSchema => ({
  'Content-Language': { $ref: '#/components/headers/ContentLanguage' },
  Vary: { $ref: '#/components/headers/Vary' },
  'X-Request-Id': { $ref: '#/components/headers/XRequestId' },
  ...(status === 401 && { 'WWW-Authenticate': { $ref: '#/components/headers/WWWAuthenticate' } }),
  ...(status === 503 && { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } }),
});

/** The refusals of one address by their status, each with its codes. */
export const refusalResponses = (refusals: ReadonlyMap<string, number>): JsonSchema => {
  const byStatus = Map.groupBy(refusals, ([, status]) => status);
  return Object.fromEntries(
    [...byStatus].map(([status, entries]) => {
      const codes = entries.map(([code]) => code);
      const narrowed = { type: 'object', properties: { status: { const: status }, code: { enum: codes } } };
      return [
        String(status),
        {
          description: codes.map(inWords).join('\n'),
          headers: headersOf(status),
          content: {
            'application/problem+json': {
              schema: { allOf: [refTo('Problem'), narrowed] },
              ...examplesOf(codes),
            },
          },
        },
      ];
    }),
  );
};
