import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Growing } from '../../../domain/growing.ts';
import { fromJson, NotStorable, toJson } from '../../../runtime/log/state-json.ts';

const key = () => fc.oneof(fc.string(), fc.constantFrom('$map', '$$set', '$undefined', '__proto__', ''));
const { state } = fc.letrec<{ state: unknown }>((tie) => ({
  state: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(fc.string(), fc.boolean(), fc.integer(), fc.constantFrom(null, undefined, 0.5)),
    fc.array(tie('state')),
    fc.dictionary(key(), tie('state'), { noNullPrototype: true }),
    fc.array(fc.tuple(key(), tie('state'))).map((pairs) => new Map(pairs)),
    fc.array(fc.tuple(key(), tie('state'))).map((pairs) => Growing.of(pairs)),
    fc.array(tie('state')).map((values) => new Set(values)),
  ),
}));

test('a state comes back from JSON as it was, with what is undefined in it and the order of its maps', () => {
  fc.assert(
    fc.property(state, (value) => {
      const text = JSON.stringify(toJson(value));
      const again = fromJson(text);
      expect(again).toStrictEqual(value);
      expect(JSON.stringify(toJson(again))).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['a date', new Date(0)],
  ['an instance of a class', new (class Sum {})()],
  ['a function', () => 1],
  ['a large integer', 1n],
  ['no number', Number.NaN],
  ['less than nothing', -0],
])('what JSON would give back as something else is refused: %s', (_what, value) => {
  expect(() => toJson({ deep: [value] })).toThrow(NotStorable);
});
