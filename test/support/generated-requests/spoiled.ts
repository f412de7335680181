import fc from 'fast-check';

/** What comes in as it should not, in every place where it can. */
const JUNK: readonly unknown[] = [
  ...[null, true, -1, 0.5, 1e21, '', ' ', '\u0000', '\ud800', 'x'.repeat(10_001), [], {}],
  ...[{ toString: 1 }, { erased: true }, [[[[[]]]]], '2026-02-30', 'app_', '../..', '%00'],
];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value with one place of it replaced, taken away, or with a field too many; `turns` leads to the place. */
const spoiled = (value: unknown, junk: unknown, turns: readonly number[]): unknown => {
  const [turn = 0, ...rest] = turns;
  if (rest.length === 0) return junk;
  if (Array.isArray(value) && value.length > 0)
    return value.map((item, place) => (place === turn % value.length ? spoiled(item, junk, rest) : item));
  if (!isRecord(value)) return junk;
  const names = Object.keys(value);
  const name = names[turn % (names.length + 1)];
  if (name === undefined) return { ...value, unheardOf: junk };
  if (turn % 3 === 0) return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
  return { ...value, [name]: spoiled(value[name], junk, rest) };
};

/** A value with one thing wrong in it. */
export const spoiling = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(values, fc.constantFrom(...JUNK), fc.array(fc.nat(30), { minLength: 1, maxLength: 5 }))
    .map(([value, junk, turns]) => spoiled(value, junk, turns));
