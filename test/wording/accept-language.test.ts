import { expect, test } from 'vitest';
import { languageOf } from '../../wording/accept-language.ts';

test.for([
  [undefined, 'de'],
  ['', 'de'],
  ['en', 'en'],
  ['EN-gb', 'en'],
  ['de-AT', 'de'],
  ['en-GB,en;q=0.9,de;q=0.8', 'en'],
  ['fr-FR, en;q=0.5', 'en'],
  ['de;q=0.4, en;q=0.5', 'en'],
  ['en;q=0.5, de;q=0.5', 'en'],
  ['fr', 'de'],
  ['*', 'de'],
  ['de;q=0, *', 'en'],
  ['de;q=0.1, *;q=0.2', 'en'],
  ['en;q=0', 'de'],
  ['en ; q=0.3 , de ; q=0.2', 'en'],
  ['en;q=2, de;q=0.1', 'de'],
  ['enx, de', 'de'],
  ['ende', 'de'],
  [',;,;q=1', 'de'],
] as const)('%s is answered in %s', ([header, language]) => {
  expect(languageOf(header)).toBe(language);
});
