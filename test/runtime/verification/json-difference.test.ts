import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../runtime/log/canonical-json.ts';
import { firstDifference } from '../../../runtime/verification/json-difference.ts';

/** Follows a JSON Pointer without escapes. */
const at = (document: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((place, step) => (place as Record<string, unknown> | undefined)?.[step], document);

describe('the first difference between two JSON values', () => {
  it.each([
    [{ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 }, undefined],
    [{ a: 1, b: [1, 2] }, { a: 1, b: [1, 3] }, '/b/1'],
    [{ a: 1 }, { a: 1, b: null }, '/b'],
    [[], {}, ''],
    [{ a: [] }, { a: {} }, '/a'],
    [{ a: null }, { a: {} }, '/a'],
    [0, -0, undefined],
    [1, '1', ''],
    [{ 'a/b': { '~': 1 } }, { 'a/b': { '~': 2 } }, '/a~1b/~0'],
  ])('between %j and %j is at %j', (one, other, pointer) => {
    expect(firstDifference(one, other)).toBe(pointer);
  });

  it('is none exactly when both have the same canonical form, and is the same from both sides', () => {
    const json = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)));
    fc.assert(
      fc.property(json, json, (one, other) => {
        expect(firstDifference(one, structuredClone(one))).toBeUndefined();
        expect(firstDifference(one, other)).toBe(firstDifference(other, one));
        expect(firstDifference(one, other) === undefined).toBe(canonicalJson(one) === canonicalJson(other));
      }),
    );
  });

  it('names a place at which they do differ', () => {
    const flat = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,3}$/),
      fc.oneof(fc.integer(), fc.array(fc.boolean())),
    );
    fc.assert(
      fc.property(flat, flat, (one, other) => {
        const pointer = firstDifference(one, other);
        fc.pre(pointer !== undefined);
        expect(at(one, pointer ?? '')).not.toEqual(at(other, pointer ?? ''));
      }),
    );
  });
});
