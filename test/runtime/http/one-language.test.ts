import fc from 'fast-check';
import { expect, test } from 'vitest';
import type * as z from 'zod';
import { describedRoutes } from '../../../docs/generator/api/openapi.ts';
import { parse } from '../../../runtime/http/parse.ts';
import { placesOf } from '../../../runtime/http/problem.ts';
import { messages } from '../../../wording/catalogue.ts';

/** Words that a schema, a program or an English sentence would leave; none of them is German. */
const FOREIGN =
  /\b(?:the|this|that|and|of|is|are|must|with|expected|received|invalid|input|required|undefined|null|string|number|boolean|array|object|true|false|int|date|datetime|key|keys|option|too|small|big|regex|pattern)\b/i;
const DEUTSCH = /\b(?:der|die|das|und|nicht|ist|Sie|ein|eine|hier|zu|gehört|fehlt)\b/;

const described = await describedRoutes();
const schemas = described.flatMap(({ description: { name, search, body } }) =>
  [search, body].flatMap((schema) => (schema ? [{ name, schema }] : [])),
);

/** Whatever JSON can be, with names of the schema more often than by chance. */
const sentTo = (schema: z.ZodType) => {
  const names = 'shape' in schema ? Object.keys(schema.shape as object) : [];
  const key = fc.oneof(fc.constantFrom('x', ...names), fc.string({ maxLength: 8 }));
  const scalar = fc.oneof(
    ...[fc.string({ maxLength: 8 }), fc.integer(), fc.double(), fc.boolean(), fc.constant(null)],
    ...[fc.constant('x'.repeat(30_000)), fc.constant('2024-02-30'), fc.constant(-1), fc.constant(1e30)],
  );
  const value = fc.oneof(scalar, fc.array(scalar, { maxLength: 2 }), fc.dictionary(key, scalar));
  return fc.oneof({ weight: 5, arbitrary: fc.dictionary(key, value) }, { weight: 1, arbitrary: value });
};

test('whatever is wrong in what is sent, it is said in one language', () => {
  const choices = fc
    .constantFrom(...schemas)
    .chain(({ name, schema }) => sentTo(schema).map((value) => ({ name, schema, value })));
  fc.assert(
    fc.property(choices, ({ schema, value }) => {
      const { error } = parse(schema, value);
      for (const { code, message } of error ? placesOf(error, 'de') : []) {
        expect(messages).toHaveProperty([code]);
        expect(message).toMatch(DEUTSCH);
        expect(message).not.toMatch(FOREIGN);
      }
    }),
    { numRuns: 300 },
  );
});

test('no German sentence has English words, and no English one German words', () => {
  const plain = (text: string) => text.replace(/«[^»]*»|\{\w+\}/g, '');
  const mixed = Object.entries(messages).filter(
    ([, { de, en }]) =>
      /\b(?:the|this|that|and|of|are|must|with|is|no|not)\b/.test(plain(de)) ||
      /\b(?:der|die|das|und|nicht|ist|eine|oder)\b/.test(plain(en)),
  );
  expect(mixed).toEqual([]);
});

test('a code that stands in a sentence is called there as people call it', async () => {
  const { sentence } = await import('../../../wording/catalogue.ts');
  expect(
    sentence('content-incomplete', 'de', { missing: '/title, /financePlan/income, /financePlan' }),
  ).toContain('fehlen noch Angaben: «Titel», «Kosten- und Finanzierungsplan».');
  expect(sentence('exception-not-needed', 'de', { limit: 'own-share' })).toContain('(«eigener Anteil»)');
  expect(sentence('remedy-against-contract', 'de', { instrument: 'contract', remedy: 'action' })).toBe(
    'Gegen einen Vertrag («Vertrag») gibt es keinen Rechtsbehelf wie «Klage». Bewilligen Sie durch Bescheid oder streichen Sie den Rechtsbehelf.',
  );
  expect(sentence('category-too-high', 'de', { category: 'fees', limitCents: 100 })).toContain('«Honorare»');
  expect(sentence('category-too-high', 'de', { category: 'constructor', limitCents: 1 })).toContain(
    'constructor',
  );
});
