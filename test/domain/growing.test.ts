import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Growing } from '../../domain/growing.ts';

const key = () => fc.oneof(fc.string({ maxLength: 3 }), fc.string(), fc.constantFrom('__proto__', 'size'));
const sets = () => fc.array(fc.tuple(key(), fc.integer()), { maxLength: 200 });

const after = (made: readonly (readonly [string, number])[]) =>
  made.reduce<Growing<number>>((map, [one, value]) => map.with(one, value), Growing.empty);

test('it holds what a map holds that is changed, in the same order', () => {
  fc.assert(
    fc.property(sets(), fc.array(key()), (made, others) => {
      const [growing, map] = [after(made), new Map(made)];
      expect([...growing]).toEqual([...map]);
      expect([[...growing.keys()], [...growing.values()]]).toEqual([[...map.keys()], [...map.values()]]);
      expect(growing.size).toBe(map.size);
      expect([...Growing.of(made)]).toEqual([...map]);
      for (const one of [...map.keys(), ...others])
        expect([growing.get(one), growing.has(one)]).toEqual([map.get(one), map.has(one)]);
      const seen: unknown[] = [];
      growing.forEach((value, one, whole) => void seen.push([one, value, whole.size]));
      expect(seen).toEqual([...map].map(([one, value]) => [one, value, map.size]));
    }),
  );
});

test('what it was made from stays as it was', () => {
  fc.assert(
    fc.property(sets(), sets(), (before, more) => {
      const one = after(before);
      const other = more.reduce((map, [at, value]) => map.with(at, value), one);
      expect([...one]).toEqual([...new Map(before)]);
      expect([...other]).toEqual([...new Map([...before, ...more])]);
      expect(Growing.empty.size).toBe(0);
    }),
  );
});

const PRIME = 0x01000193;
/** One step of FNV-1a. */
const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);
/** Keys whose FNV-1a is 0: after each beginning a unit is looked for that a last one, equal to what it led to, brings to 0. */
const alike = (count: number): readonly string[] => {
  const found: string[] = [];
  for (let n = 0; found.length < count; n++) {
    const begun = [...String(n)].reduce((hash, unit) => step(hash, unit.charCodeAt(0)), 0x811c9dc5);
    for (let unit = 0; unit < 0x10000; unit++) {
      const last = step(begun, unit) >>> 0;
      if (last < 0x10000) found.push(`${n}${String.fromCharCode(unit, last)}`);
    }
  }
  return found;
};

test('keys that no bit of a hash tells apart are told apart', () => {
  const keys = alike(40);
  expect(
    keys.map((key) =>
      [...Array(key.length).keys()].reduce((hash, at) => step(hash, key.charCodeAt(at)), 0x811c9dc5),
    ),
  ).toEqual(keys.map(() => 0));
  const all = Growing.of([...keys, 'another'].map((one, place) => [one, place]));
  expect([...keys, 'another'].map((one) => all.get(one))).toEqual(
    [...keys, 'another'].map((_, place) => place),
  );
  expect(all.has('one more')).toBe(false);
});

test('ten thousand keys are found, and are told apart from those that nobody set', () => {
  const keys = Array.from({ length: 10_000 }, (_, n) => `app_${String(n).padStart(26, '0')}`);
  const all = Growing.of(keys.map((one, place) => [one, place]));
  expect(all.size).toBe(10_000);
  expect(keys.every((one, place) => all.get(one) === place)).toBe(true);
  expect([...all.keys()]).toEqual(keys);
  expect(all.has('app_')).toBe(false);
});
