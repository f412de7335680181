import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isolated } from '../../../domain/letters/isolated.ts';

const ARABIC = 'صحيفة «أصوات جديدة» – Zeitung';

test('a text from right to left is kept to itself wherever it stands', () => {
  expect(isolated({ titles: [ARABIC], of: { name: 'שלום' } })).toEqual({
    titles: [`\u2068${ARABIC}\u2069`],
    of: { name: '\u2068שלום\u2069' },
  });
});

test('every other value stays as it is', () => {
  const facts = { title: 'Örnek Grubu «und» Київ', cents: 150_000, open: true, none: null };
  expect(isolated(facts)).toEqual(facts);
});

test.each([
  ['an override in a German title', 'Fest\u202e der Vielfalt', 'Fest der Vielfalt'],
  ['an isolate that is never closed', '\u2067Fest', 'Fest'],
  ['an end of an isolate in an Arabic name', 'أ\u2069ب', '\u2068أب\u2069'],
  ['a mark from right to left', '\u200fFest!', '\u2068\u200fFest!\u2069'],
])('%s does not reach the sentence around it', (_what, written, shown) => {
  expect(isolated({ title: written })).toEqual({ title: shown });
});

test('whatever is written, what comes out has the isolate of ours around it or none', () => {
  const controls = fc.constantFrom(
    ...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200f\u061cأבa1«»',
  );
  fc.assert(
    fc.property(
      fc.string({ unit: fc.oneof(controls, fc.string({ unit: 'binary', maxLength: 1 })) }),
      (written) => {
        expect(isolated(written)).toMatch(
          /^(?:\u2068[^\u202a-\u202e\u2066-\u2069]+\u2069|[^\u202a-\u202e\u2066-\u2069]*)$/u,
        );
      },
    ),
  );
});
