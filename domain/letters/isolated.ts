import { plainText } from '../../events/plain-text.ts';

/** What runs from right to left: Hebrew, Arabic and their relatives, also in presentation forms, and the marks that act like them. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

const isolatedText = (text: string): string => {
  const plain = plainText(text);
  return RIGHT_TO_LEFT.test(plain) ? `${FIRST_STRONG_ISOLATE}${plain}${POP_ISOLATE}` : plain;
};

const isolatedValue = (value: unknown): unknown => {
  if (typeof value === 'string') return isolatedText(value);
  if (Array.isArray(value)) return value.map(isolatedValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, isolatedValue(held)]));
};

/**
 * The facts of a page with each text that runs from right to left kept to itself, so that it does not turn round the
 * quotation marks and figures of the German sentence that it is put into.
 *
 * Whatever its letters, no text brings directional controls of its own: one that ends an isolate would end ours.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export const isolated = <Facts>(facts: Facts): Facts => isolatedValue(facts) as Facts;
