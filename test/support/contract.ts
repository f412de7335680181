import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

type Response = {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
};
export type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Readonly<Record<string, unknown>>;
};
type Schema = Parameter['schema'];
export type Operation = {
  readonly operationId: string;
  readonly description: string;
  readonly parameters: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, Response>>;
};
type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly responses: Readonly<Record<string, Response>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly schemas: Readonly<Record<string, Schema>>;
  };
};

const text = readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8');
/** The document, as it is committed. */
export const contract = JSON.parse(text) as Document;

const engine = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
engine.addSchema(contract, 'api');

type Place = { readonly operation: Operation; readonly pointer: string };

const escaped = (part: string) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
const pointerTo = (...parts: readonly string[]) => parts.map((part) => `/${escaped(part)}`).join('');

const places: readonly Place[] = Object.entries(contract.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    operation,
    pointer: pointerTo('paths', path, method),
  })),
);
const byName = new Map(places.map((place) => [place.operation.operationId, place]));
const byAddress = new Map(
  Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => [`${method} ${path}`, operationId] as const),
  ),
);

/** What an address is called in the document; undefined where it is not there. */
export const operationAt = (method: string, path: string): string | undefined =>
  byAddress.get(`${method.toLowerCase()} ${path.replace(/^\/api\/v1/, '')}`);

const validators = new Map<string, ValidateFunction>();
const validatorAt = (pointer: string): ValidateFunction => {
  const known = validators.get(pointer) ?? engine.compile({ $ref: `api#${pointer}` });
  validators.set(pointer, known);
  return known;
};

export type Given = {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly body: unknown;
};

const responseOf = ({ operation, pointer }: Place, status: number) => {
  const response = operation.responses[status];
  const name = response?.$ref?.split('/').at(-1);
  if (name === undefined) return { response, pointer: `${pointer}${pointerTo('responses', String(status))}` };
  return {
    response: contract.components.responses[name],
    pointer: pointerTo('components', 'responses', name),
  };
};

/** How an answer departs from the document: nothing where it does not. */
export const departures = (operationId: string, { status, contentType, body }: Given): readonly string[] => {
  const place = byName.get(operationId);
  if (!place) return [];
  const { response, pointer } = responseOf(place, status);
  if (!response) return [`the status ${status} is not documented (${JSON.stringify(body)?.slice(0, 200)})`];
  if (!response.content) return body === undefined || body === null ? [] : ['there should be no body'];
  const media = contentType?.split(';')[0] ?? '';
  if (!(media in response.content)) return [`the media type ${media} is not documented`];
  const validate = validatorAt(`${pointer}${pointerTo('content', media, 'schema')}`);
  if (validate(body)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
  );
};

/** Fails the test that saw an answer which the document does not know, and names the places. */
export const expectOnContract = (operationId: string | undefined, given: Given): void => {
  const found = operationId === undefined ? [] : departures(operationId, given);
  if (found.length === 0) return;
  const what = `${operationId} answers ${given.status} off contract (docs/openapi.json, written by npm run docs):`;
  throw new Error([what, ...found.slice(0, 10)].join('\n  '));
};
