import { type Language, languages } from './message.ts';

/** A language range of the header with its weight, which is 1 where none is given and 0 where the range is not wanted. */
type Wish = { readonly range: string; readonly weight: number };

const WEIGHT = /^q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;

const wishOf = (entry: string): Wish => {
  const [range = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
  const [given] = parameters;
  // What cannot be read as a weight is no wish.
  const weight = given === undefined ? 1 : Number(WEIGHT.exec(given)?.[1] ?? 0);
  return { range, weight };
};

/** How exactly a range names a language: `de-AT` and `de` name German, `*` names all that no other range does. */
const closeness = (range: string, language: Language): number => {
  if (range === '*') return 1;
  return range === language || range.startsWith(`${language}-`) ? 2 : 0;
};

const weightOf = (language: Language, wishes: readonly Wish[]): number => {
  const fitting = wishes.filter(({ range }) => closeness(range, language) > 0);
  const exact = fitting.filter(({ range }) => closeness(range, language) === 2);
  return Math.max(0, ...(exact.length > 0 ? exact : fitting).map(({ weight }) => weight));
};

/**
 * The language that somebody wants most of those that we speak, by their `Accept-Language`; German where none of them is wanted.
 *
 * @see RFC 9110, section 12.5.4; RFC 4647, section 3.4: `de-AT` is answered in German
 */
export const languageOf = (acceptLanguage: string | undefined): Language => {
  const wishes = (acceptLanguage ?? '').split(',').map(wishOf);
  const weighed = languages.map((language) => ({ language, weight: weightOf(language, wishes) }));
  const place = ({ language }: { readonly language: Language }) =>
    wishes.findIndex(({ range }) => closeness(range, language) > 0);
  const [best] = weighed
    .filter(({ weight }) => weight > 0)
    // Of equal wishes the one that was named first.
    .toSorted((one, other) => other.weight - one.weight || place(one) - place(other));
  return best?.language ?? 'de';
};
