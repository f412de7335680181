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
