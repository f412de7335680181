import * as z from 'zod';
import { reasonsNotToNeedIt, reasonsToNeedIt } from '../../../functions/if-match.ts';
import { type Route, readBefore } from '../../../functions/route.ts';
import type { AnswerForm, Description } from '../../../runtime/http/described.ts';
import { Done, shared } from './common.ts';
import { type Example, exampleOf } from './examples.ts';
import type { JsonSchema, Shelf } from './json-schemas.ts';
import { refusalResponses, refusalsOf } from './refusals.ts';

/** An address with what its handler says of itself, and how it answers where that was written down. */
export type Described = {
  readonly route: Route;
  readonly description: Description;
  readonly form: AnswerForm | undefined;
};

const shapeOf = (schema: z.ZodType | undefined): Readonly<Record<string, z.ZodType>> =>
  schema instanceof z.ZodObject ? (schema.shape as Record<string, z.ZodType>) : {};

const own = (
  place: 'path' | 'query',
  schema: z.ZodType | undefined,
  shelf: Shelf,
  { params, query }: Pick<Example, 'params' | 'query'>,
) =>
  Object.entries(shapeOf(schema)).map(([name, field]) => ({
    name,
    in: place,
    ...((place === 'path' || !field.safeParse(undefined).success) && { required: true }),
    schema: shelf.sent(field),
    ...given((place === 'path' ? params : query)[name]),
  }));

const given = (example: unknown) => (example === undefined ? {} : { example });

const headersOf = (route: Route, { kind, name, refusals = {} }: Description) => {
  if (route.kind === 'query') return [];
  const takes = (code: string) => kind === 'command' || code in refusals;
  return [
    ...(takes('invalid-idempotency-key') ? [shared('IdempotencyKey')] : []),
    ...ifMatchOf(route, takes('invalid-if-match')),
    ...(kind === 'command' && name ? [shared('XCorrelationId'), shared('Traceparent')] : []),
  ];
};

const ifMatchOf = (route: Route, isTaken: boolean) => {
  if (readBefore(route) !== undefined) return [shared('IfMatchRequired')];
  return isTaken ? [shared('IfMatch')] : [];
};

const parametersOf = ({ route, description }: Described, shelf: Shelf) => [
  ...own('path', description.params, shelf, exampleOf(description.name)),
  ...own('query', description.search, shelf, exampleOf(description.name)),
  ...(description.kind === 'query' ? [shared('asOf'), shared('after')] : []),
  ...headersOf(route, description),
  ...(route.method === 'GET' ? [shared('IfNoneMatch')] : []),
  shared('AcceptLanguage'),
];

/** Media type and schema of a right answer. */
const contentOf = ({ description, form }: Described, status: number, shelf: Shelf): JsonSchema => {
  const { status: answered, answer } = exampleOf(description.name);
  const example = given(answered === status ? answer : undefined);
  if (description.isPage) return { 'text/html': { schema: { type: 'string' }, ...example } };
  if (form && 'file' in form) return { [form.file]: { schema: { type: 'string' }, ...example } };
  const extra = shapeOf(form);
  const schema = description.kind === 'command' ? shelf.told(Done.extend(extra)) : form && shelf.told(form);
  return {
    'application/json': { schema: schema ?? {}, ...example },
    ...(description.isList && { 'text/csv': { schema: { type: 'string' } } }),
  };
};

const wordsFor: Readonly<Record<number, string>> = {
  200: 'Done, or as it stands',
  201: 'Begun: the first fact of what it is about',
  204: 'Done, and nothing to say of it',
  304: 'As the sender has it: `If-None-Match` names what would be answered',
};

const answersOf = (described: Described, shelf: Shelf): JsonSchema => {
  const { kind, statuses = kind === 'command' ? [200, 201] : [200] } = described.description;
  const isFile = described.form !== undefined && 'file' in described.form;
  const headers = {
    ETag: { $ref: '#/components/headers/ETag' },
    Vary: { $ref: '#/components/headers/Vary' },
    'X-Request-Id': { $ref: '#/components/headers/XRequestId' },
    ...(!isFile && { 'Content-Language': { $ref: '#/components/headers/ContentLanguage' } }),
    ...(kind === 'query' && { 'As-Of': { $ref: '#/components/headers/AsOf' } }),
    ...(isFile && { 'Content-Disposition': { $ref: '#/components/headers/ContentDisposition' } }),
  };
  const { ETag, Vary } = headers;
  const all = described.route.method === 'GET' ? [...statuses, 304] : statuses;
  return Object.fromEntries(
    all.map((status) => [
      String(status),
      status === 204 || status === 304
        ? { description: wordsFor[status], ...(status === 304 && { headers: { ETag, Vary } }) }
        : { description: wordsFor[status], headers, content: contentOf(described, status, shelf) },
    ]),
  );
};

const audienceOf = ({ openTo }: Description): string => {
  if (openTo === 'public') return 'Open to everybody.';
  if (openTo === 'signed-in')
    return 'Open to whoever is signed in; what they may see or do depends on the case.';
  return `Open to: ${openTo.join(', ')}.`;
};

/** Whether a command needs the version that was read, whose it is, and why. */
const whyIfMatch = (route: Route): readonly string[] => {
  if (route.kind === 'query') return [];
  const { because } = route.ifMatch;
  const reason = { ...reasonsToNeedIt, ...reasonsNotToNeedIt }[because];
  return 'from' in route.ifMatch
    ? [`\`If-Match\` is needed, with the \`ETag\` of \`GET ${route.ifMatch.from}\`: ${reason}.`]
    : [`\`If-Match\` is not needed: ${reason}.`];
};

const bodyOf = ({ kind, name, body }: Description, method: Route['method'], shelf: Shelf) => {
  if (!body) return {};
  const schema = shelf.sent(body);
  const maybeEmpty = body.safeParse({}).success;
  // A body of DELETE has no meaning by RFC 9110, and none of ours has a field.
  if (kind === 'command' && method === 'DELETE' && maybeEmpty) return {};
  return {
    requestBody: {
      required: !maybeEmpty,
      content: { 'application/json': { schema, ...given(exampleOf(name).body) } },
    },
  };
};

/** One address of the document. */
export const operationOf = (described: Described, shelf: Shelf): JsonSchema => {
  const { route, description } = described;
  const [tag] = route.file.split('/');
  return {
    operationId: description.name,
    tags: [tag],
    summary: route.summary,
    description: [audienceOf(description), ...whyIfMatch(route)].join(' '),
    security: description.openTo === 'public' ? [] : [{ openId: [] }],
    parameters: parametersOf(described, shelf),
    ...bodyOf(description, route.method, shelf),
    responses: { ...answersOf(described, shelf), ...refusalResponses(refusalsOf(description, route)) },
  };
};
