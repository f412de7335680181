import { expect, test } from 'vitest';
import * as z from 'zod';
import { catalogue } from '../../events/catalogue.ts';
import { optionalPlaces } from '../../events/schema-walk.ts';

/**
 * Every field that a fact may leave out, and why silence is right there. Elsewhere a fact says null, or an empty list:
 * whoever reads it in ten years need not know what the program of that day left out.
 */
const reasons: Readonly<Record<string, string>> = {
  'ClarificationAnswered/data/changes/*':
    'a field that is there was answered, also when it says null; all others stay as they were',
};

test('every field of every fact has a value, but for those with a reason', () => {
  const optional = [...catalogue].flatMap(([type, { schema }]) =>
    optionalPlaces(schema).map((path) => `${type}${path}`.replace(/(\/changes)\/\w+$/, '$1/*')),
  );
  expect([...new Set(optional)]).toEqual(Object.keys(reasons));
});

test('a field that may be missing is found, however deep it stands', () => {
  const careless = z.strictObject({
    known: z.number(),
    guests: z.array(z.strictObject({ seats: z.number().optional(), age: z.number().nullable() }).nullable()),
    visit: z.union([z.string(), z.strictObject({ minutes: z.number().default(5) })]),
    gift: z.strictObject({ valueCents: z.number().nullish() }).optional(),
  });
  expect(optionalPlaces(careless)).toEqual([
    '/guests/[]/seats',
    '/visit/minutes',
    '/gift',
    '/gift/valueCents',
  ]);
});
