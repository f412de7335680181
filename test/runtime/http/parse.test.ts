import { expect, test } from 'vitest';
import * as z from 'zod';
import { text } from '../../../events/fields.ts';
import { personal } from '../../../events/privacy.ts';
import { parse } from '../../../runtime/http/parse.ts';
import { placesOf } from '../../../runtime/http/problem.ts';

const schema = z.strictObject({ amountCents: z.int(), startsOn: z.iso.date() });
const wrong = { amountCents: 1.5, startsOn: '2024-02-30', more: 1 };

test.for([
  ['de', 'Ungültig'],
  ['en', 'Invalid'],
] as const)('what is wrong is said in %s, at its place', ([language, word]) => {
  const { error } = parse(schema, wrong, language);
  const places = placesOf(error ?? new z.ZodError([]), language);
  expect(places.map(({ pointer }) => pointer)).toEqual(['/amountCents', '/startsOn', '']);
  expect(places[1]?.message).toContain(word);
});

test('what is wrong with a text that may be sealed is said of the text', () => {
  const { error } = parse(z.strictObject({ title: personal(text()) }), { title: ' ' }, 'en');
  expect(error && placesOf(error, 'en')).toContainEqual({
    pointer: '/title',
    message: 'There is nothing here that can be seen. Write at least one letter.',
  });
});
