import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { cents, text } from '../../../events/fields.ts';
import { personal } from '../../../events/privacy.ts';
import { parse } from '../../../runtime/http/parse.ts';
import { placesOf } from '../../../runtime/http/problem.ts';
import { type SchemaFault, schemaFaultMessages } from '../../../wording/schema-faults.ts';

const placesIn = (schema: z.ZodType, value: unknown, language: 'de' | 'en' = 'en') => {
  const { error } = parse(schema, value);
  return error ? placesOf(error, language) : [];
};

const kinds: readonly (readonly [SchemaFault, z.ZodType, unknown, object?])[] = [
  ['value-missing', z.string(), undefined],
  ['value-missing', z.enum(['a']), undefined],
  ['not-a-text', z.string(), 5],
  ['not-a-number', z.number(), '5'],
  ['not-a-number', z.coerce.number(), 'x'],
  ['not-a-whole-number', z.int(), 1.5],
  ['not-yes-or-no', z.boolean(), 'true'],
  ['not-a-list', z.array(z.string()), {}],
  ['not-an-object', z.strictObject({}), []],
  ['not-a-choice', z.enum(['a', 'b']), 'c', { choices: ['a', 'b'] }],
  ['not-a-choice', z.literal(1), 2, { choices: [1] }],
  ['text-empty', z.string().min(1), ''],
  ['text-too-short', z.string().min(2), 'a', { facts: { lengthMin: 2 } }],
  ['text-too-long', z.string().max(2), 'abc', { facts: { lengthMax: 2 } }],
  ['list-too-short', z.array(z.string()).min(1), [], { facts: { countMin: 1 } }],
  ['list-too-long', z.array(z.string()).max(1), ['', ''], { facts: { countMax: 1 } }],
  ['number-too-small', z.int().positive(), 0, { facts: { numberMin: 1 } }],
  ['number-too-large', z.int().max(5), 1e30, { facts: { numberMax: 5 } }],
  ['not-a-day', z.iso.date(), '2024-02-30'],
  ['not-an-instant', z.iso.datetime(), '2024-02-28'],
  ['value-unfit', z.string().regex(/a/), 'b'],
  ['value-unfit', z.union([z.strictObject({ a: z.int() }), z.strictObject({ b: z.int() })]), { a: 'x' }],
];

describe('a fault of the kind', () => {
  test.for(kinds)('%s is told in both languages', ([code, schema, value, more = {}]) => {
    const [de, ...others] = placesIn(schema, value, 'de');
    expect(others).toEqual([]);
    expect(de).toMatchObject({ pointer: '', code, ...more });
    expect(de?.message).toMatch(/^[A-Z].*\.$/);
    expect(placesIn(schema, value, 'en')[0]?.message).not.toBe(de?.message);
  });

  test.for([
    [-1, 'amount-too-small', 'Der Betrag ist zu klein: 0,00\u00a0€'],
    [1e12, 'amount-too-large', 'Der Betrag ist zu groß: 1.000.000.000,00\u00a0€'],
  ] as const)('%s cents: %s, is told in euros', ([value, code, begin]) => {
    const [place] = placesIn(z.strictObject({ sumCents: cents() }), { sumCents: value }, 'de');
    expect(place).toMatchObject({ pointer: '/sumCents', code });
    expect(place?.message).toContain(begin);
  });

  test('is told of every name that nobody knows, at its own place', () => {
    const places = placesIn(z.strictObject({ a: z.strictObject({}) }), { a: { 'b/c': 1, d: 2 } });
    expect(places.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/a/b~1c', 'detail-unknown'],
      ['/a/d', 'detail-unknown'],
    ]);
    expect(placesIn(z.strictObject({}), { ['x'.repeat(5_000)]: 1 })).toMatchObject([{ pointer: '' }]);
  });

  test('is tried here, whichever it is', () => {
    const tried = [...kinds.map(([code]) => code), 'amount-too-small', 'amount-too-large', 'detail-unknown'];
    expect(new Set(tried)).toEqual(new Set(Object.keys(schemaFaultMessages)));
  });
});

test('what is wrong with a text that may be sealed is said of the text', () => {
  expect(placesIn(z.strictObject({ title: personal(text()) }), { title: ' ' })).toContainEqual({
    pointer: '/title',
    label: 'title',
    code: 'text-unseen',
    message: 'There is nothing here that can be seen. Write at least one letter.',
  });
});
