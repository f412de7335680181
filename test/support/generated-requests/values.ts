import fc from 'fast-check';
import { contract } from '../contract.ts';

type Schema = Readonly<Record<string, unknown>>;
type Values = fc.Arbitrary<unknown>;

/** Texts that fit many a field; what is in the book stands beside them. */
const TEXTS = [
  ...['2026-12-01', '2026-12-24', '2027-02-28', '2026-12-01T10:00:00.000Z', '', 'Tischgespräche', 'x'],
  ...[
    'amal@verein.example',
    'DE29000000000000000999',
    'DE',
    'TESTDEFFXXX',
    'item-1',
    'a'.repeat(64),
    '12345',
  ],
];

const given = (schema: Schema, key: string): readonly Schema[] => (schema[key] ?? []) as readonly Schema[];

/** Whether a text fits the limits and patterns of a schema. */
const fits = (schema: Schema, text: string): boolean =>
  text.length >= Number(schema['minLength'] ?? 0) &&
  text.length <= Number(schema['maxLength'] ?? Number.MAX_SAFE_INTEGER) &&
  (schema['pattern'] === undefined || new RegExp(String(schema['pattern']), 'u').test(text)) &&
  given(schema, 'allOf').every((part) => fits(part, text));

const matching = (schema: Schema): Values => {
  const { pattern } = schema;
  try {
    return pattern === undefined ? fc.string() : fc.stringMatching(new RegExp(String(pattern)));
  } catch {
    return fc.string();
  }
};

const resolved = (schema: Schema): Schema => {
  const name = String(schema['$ref'] ?? '')
    .split('/')
    .at(-1);
  return name ? (contract.components.schemas[name] ?? {}) : schema;
};

const pair = ([low, high]: readonly [number, number]) => fc.integer({ min: low, max: Math.max(low, high) });

/** Values that a schema of the document takes, with texts that are found in the book where they fit. */
export const valuesOf = (pool: readonly string[], depth = 0) => {
  const inner = (schema: unknown): Values => valuesOf(pool, depth + 1)((schema ?? {}) as Schema);

  const text = (schema: Schema): Values => {
    const fitting = [...TEXTS, ...pool].filter((one) => fits(schema, one));
    return fitting.length > 0 ? fc.constantFrom(...fitting) : matching(schema);
  };

  const object = (schema: Schema): Values => {
    const fields = Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, Schema>>);
    const requiredKeys = (schema['required'] ?? []) as string[];
    const record = Object.fromEntries(fields.map(([name, field]) => [name, inner(field)]));
    return fc.record(record, { requiredKeys }) as Values;
  };

  const array = (schema: Schema): Values => {
    if (schema['prefixItems']) return fc.tuple(...given(schema, 'prefixItems').map(inner));
    const minLength = Number(schema['minItems'] ?? 0);
    return fc.array(inner(schema['items']), { minLength, maxLength: Math.max(minLength, depth > 3 ? 0 : 3) });
  };

  const figure = (schema: Schema): Values =>
    pair([Number(schema['minimum'] ?? 0), Number(schema['maximum'] ?? 500_000)]);

  const byKind: Readonly<Record<string, (schema: Schema) => Values>> = {
    ...{ object, array, string: text, integer: figure, number: figure },
    boolean: () => fc.boolean(),
    null: () => fc.constant(null),
  };

  return (schema: Schema): Values => {
    const known = resolved(schema);
    if ('const' in known) return fc.constant(known['const']);
    if (known['enum']) return fc.constantFrom(...(known['enum'] as readonly unknown[]));
    const options = [...given(known, 'anyOf'), ...given(known, 'oneOf')];
    if (options.length > 0) return fc.oneof(...options.map(inner));
    return (byKind[String(known['type'])] ?? (() => fc.jsonValue()))(known);
  };
};
