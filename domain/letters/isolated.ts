/** Letters that run from right to left: Hebrew, Arabic and their relatives, also in presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

const isolatedText = (text: string): string =>
  RIGHT_TO_LEFT.test(text) ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}` : text;

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
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export const isolated = <Facts>(facts: Facts): Facts => isolatedValue(facts) as Facts;
