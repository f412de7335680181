import * as z from 'zod';
import { privacy } from '../../../events/privacy.ts';

/** A JSON Schema (2020-12), as it stands in the document. */
export type JsonSchema = { [key: string]: unknown };

const REF = '#/components/schemas/';

type Options = NonNullable<Parameters<typeof z.toJSONSchema>[1]>;

/** What people send is clear: the form that the log seals it in never comes from outside. */
const asSent: NonNullable<Options['override']> = ({ zodSchema, jsonSchema }) => {
  if (privacy.get(zodSchema)?.kind !== 'personal' || !jsonSchema.anyOf) return;
  const [clear] = jsonSchema.anyOf;
  delete jsonSchema.anyOf;
  Object.assign(jsonSchema, clear);
};

/** A reference from the root of a schema of its own becomes one from the root of the document. */
const fromTheDocument = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(fromTheDocument);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === '$ref' && typeof inner === 'string' ? inner.replace('#/$defs/', REF) : fromTheDocument(inner),
    ]),
  );
};

/** Gathers the schemas that have a name of their own, so that each stands in the document once. */
export const schemaShelf = () => {
  const named = new Map<string, JsonSchema>();
  const keep = (name: string, schema: JsonSchema) => {
    const known = named.get(name);
    if (known && JSON.stringify(known) !== JSON.stringify(schema))
      throw new Error(`two schemas are called ${name}`);
    named.set(name, schema);
  };
  const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): JsonSchema => {
    const {
      $schema: _draft,
      $defs = {},
      ...own
    } = z.toJSONSchema(schema, { io, unrepresentable: 'throw', override: asSent });
    for (const [name, definition] of Object.entries($defs)) {
      if (name.startsWith('__')) throw new Error('a schema that contains itself needs a name: .meta({ id })');
      const { id: _id, ...rest } = definition;
      keep(name, fromTheDocument(rest) as JsonSchema);
    }
    return fromTheDocument(own) as JsonSchema;
  };
  return {
    /** What may be sent. */
    sent: (schema: z.ZodType) => schemaOf(schema, 'input'),
    /** What is answered. */
    told: (schema: z.ZodType) => schemaOf(schema, 'output'),
    all: (): Readonly<Record<string, JsonSchema>> =>
      Object.fromEntries([...named].toSorted(([one], [other]) => (one < other ? -1 : 1))),
  };
};

export type Shelf = ReturnType<typeof schemaShelf>;

export const refTo = (name: string): JsonSchema => ({ $ref: `${REF}${name}` });
