import * as z from 'zod';
import type { JsonSchema } from './json-schemas.ts';

const Schemas = z.array(z.record(z.string(), z.unknown()));
const Fields = z.record(z.string(), z.record(z.string(), z.unknown()));
const Names = z.array(z.string()).default([]);

/** A name as the key of a type: bare where it may stand so. */
export const keyOf = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name));

const unionOf = (types: readonly string[]): string => [...new Set(types)].join(' | ') || 'never';

const inBrackets = (type: string): string => (/ [|&] /.test(type) ? `(${type})` : type);

const objectType = ({ properties, required, additionalProperties }: JsonSchema): string => {
  if (properties === undefined) {
    const values = typeof additionalProperties === 'object' ? (additionalProperties as JsonSchema) : {};
    return `{ [key: string]: ${typeOf(values)} }`;
  }
  const needed = new Set(Names.parse(required));
  const fields = Object.entries(Fields.parse(properties)).map(
    ([name, field]) => `${keyOf(name)}${needed.has(name) ? '' : '?'}: ${typeOf(field)};`,
  );
  return fields.length === 0 ? 'Record<string, never>' : `{ ${fields.join(' ')} }`;
};

const arrayType = ({ prefixItems, items }: JsonSchema): string => {
  if (prefixItems !== undefined) return `[${Schemas.parse(prefixItems).map(typeOf).join(', ')}]`;
  return `${inBrackets(typeOf((items ?? {}) as JsonSchema))}[]`;
};

const byKind: Readonly<Record<string, (schema: JsonSchema) => string>> = {
  object: objectType,
  array: arrayType,
  string: () => 'string',
  integer: () => 'number',
  number: () => 'number',
  boolean: () => 'boolean',
  null: () => 'null',
};

/** Whatever decides what a schema is, in the order in which it is asked. */
const deciding: readonly (readonly [string, (value: unknown, schema: JsonSchema) => string])[] = [
  ['$ref', (value) => `Schemas[${JSON.stringify(String(value).split('/').at(-1))}]`],
  ['const', (value) => JSON.stringify(value)],
  [
    'enum',
    (value) =>
      unionOf(
        z
          .array(z.unknown())
          .parse(value)
          .map((one) => JSON.stringify(one)),
      ),
  ],
  ['anyOf', (value) => unionOf(Schemas.parse(value).map(typeOf))],
  ['oneOf', (value) => unionOf(Schemas.parse(value).map(typeOf))],
  ['type', (value, schema) => unionOf([value].flat().map((kind) => kindOf(String(kind), schema)))],
  ['allOf', (value) => Schemas.parse(value).map(typeOf).map(inBrackets).join(' & ')],
];

const kindOf = (kind: string, schema: JsonSchema): string => {
  const write = byKind[kind];
  if (!write) throw new Error(`no type for a schema of type ${kind}`);
  return write(schema);
};

/** A JSON Schema as a type of TypeScript; limits and patterns have no place there. */
export const typeOf = (schema: JsonSchema): string => {
  const found = deciding.find(([key]) => key in schema);
  return found ? found[1](schema[found[0]], schema) : 'unknown';
};
