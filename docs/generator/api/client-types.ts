import * as z from 'zod';
import type { JsonSchema } from './json-schemas.ts';
import { openApi } from './openapi.ts';
import { keyOf, typeOf } from './schema-types.ts';

const Schema = z.record(z.string(), z.unknown());
const Content = z.record(z.string(), z.object({ schema: Schema.default({}) }));
const Parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean().default(false),
  schema: Schema,
});
const Reference = z.object({ $ref: z.string() });
const Response = z.object({ description: z.string(), content: Content.optional() });
const Operation = z.object({
  summary: z.string(),
  parameters: z.array(z.union([Parameter, Reference])),
  requestBody: z.object({ required: z.boolean(), content: Content }).optional(),
  responses: z.record(z.string(), z.union([Response, Reference])),
});
const Document = z.object({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({
    schemas: z.record(z.string(), Schema),
    parameters: z.record(z.string(), Parameter),
    responses: z.record(z.string(), Response),
  }),
});
type Document = z.infer<typeof Document>;
type Operation = z.infer<typeof Operation>;

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

const nameAt = (reference: string): string => reference.split('/').at(-1) ?? '';

const resolved = <Part>(part: Part | z.infer<typeof Reference>, shelf: Readonly<Record<string, Part>>) => {
  const found =
    typeof part === 'object' && part !== null && '$ref' in part
      ? shelf[nameAt(String(part.$ref))]
      : (part as Part);
  if (!found) throw new Error('a reference leads nowhere');
  return found;
};

/** Parameters at one place: `?` where none is needed, as openapi-fetch looks for. */
const parametersAt = (place: string, all: readonly z.infer<typeof Parameter>[]): string => {
  const here = all.filter((parameter) => parameter.in === place);
  if (here.length === 0) return `${place}?: never;`;
  const isNeeded = here.some(({ required }) => required);
  const fields = here.map(
    ({ name, required, schema }) => `${keyOf(name)}${required ? '' : '?'}: ${typeOf(schema)};`,
  );
  return `${place}${isNeeded ? '' : '?'}: { ${fields.join(' ')} };`;
};

const contentType = (content: z.infer<typeof Content>): string =>
  `{ ${Object.entries(content)
    .map(([media, { schema }]) => `${keyOf(media)}: ${refusalType(schema) ?? typeOf(schema)};`)
    .join(' ')} }`;

const Narrowed = z.object({
  allOf: z.tuple([
    Reference,
    z.object({ properties: z.object({ status: z.object({ const: z.int() }), code: Schema }) }),
  ]),
});

/** A refusal is written by its status and codes. */
const refusalType = (schema: JsonSchema): string | undefined => {
  const { data } = Narrowed.safeParse(schema);
  const properties = data?.allOf[1].properties;
  return properties && `Refusal<${properties.status.const}, ${typeOf(properties.code)}>`;
};

const responseType = ({ content }: z.infer<typeof Response>): string =>
  `{ headers: Headers; content${content ? `: ${contentType(content)}` : '?: never'}; }`;

const operationType = (operation: Operation, { components }: Document): readonly string[] => {
  const all = operation.parameters.map((part) => resolved(part, components.parameters));
  const places = ['query', 'header', 'path'].map((place) => parametersAt(place, all)).join(' ');
  const { requestBody: body } = operation;
  const responses = Object.entries(operation.responses).map(([status, response]) =>
    '$ref' in response
      ? `${status}: Responses[${JSON.stringify(nameAt(response.$ref))}];`
      : `${status}: ${responseType(response)};`,
  );
  return [
    `parameters: { ${places} cookie?: never; };`,
    body
      ? `requestBody${body.required ? '' : '?'}: { content: ${contentType(body.content)} };`
      : 'requestBody?: never;',
    `responses: { ${responses.join(' ')} };`,
  ];
};

const pathType = (path: string, methods: Document['paths'][string], document: Document): string => {
  const lines = METHODS.flatMap((method) => {
    const operation = methods[method];
    if (!operation) return [`    ${method}?: never;`];
    const parts = operationType(operation, document).map((line) => `      ${line}`);
    return [`    /** ${operation.summary} */`, `    ${method}: {`, ...parts, '    };'];
  });
  const none = '{ query?: never; header?: never; path?: never; cookie?: never; }';
  return [`  ${JSON.stringify(path)}: {`, `    parameters: ${none};`, ...lines, '  };'].join('\n');
};

const entries = <Part>(parts: Readonly<Record<string, Part>>, write: (part: Part) => string): string =>
  Object.entries(parts)
    .map(([name, part]) => `  ${JSON.stringify(name)}: ${write(part)};`)
    .join('\n');

/** The document as types for `openapi-fetch`, in the form that `openapi-typescript` gives them. */
export const clientTypes = async (): Promise<string> => {
  const document = Document.parse(await openApi());
  const { schemas, responses } = document.components;
  const paths = Object.entries(document.paths).map(([path, methods]) => pathType(path, methods, document));
  return [
    '// Written by `npm run docs` from the same source as docs/openapi.json.',
    'type Headers = { [name: string]: unknown };',
    "export type Refusal<Status extends number, Code extends string> = Schemas['Problem'] & { status: Status; code: Code };",
    `export type Schemas = {\n${entries(schemas, typeOf)}\n};`,
    `type Responses = {\n${entries(responses, responseType)}\n};`,
    `export type paths = {\n${paths.join('\n')}\n};\n`,
  ].join('\n\n');
};
