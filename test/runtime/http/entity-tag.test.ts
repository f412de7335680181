import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNamedIn, tagOf, versionInTag } from '../../../runtime/http/entity-tag.ts';

const tag = tagOf('"7"', 'application/json', '{}');

test('a tag is of these bytes, this kind and this version', () => {
  expect(tag).toMatch(/^"7-[\w-]{22}"$/);
  expect(tagOf(undefined, 'application/json', '{}')).toBe(`"${tag.slice(3)}`);
  for (const other of [tagOf('"8"', 'application/json', '{}'), tagOf('"7"', 'text/csv', '{}')])
    expect(other).not.toBe(tag);
  expect(tagOf('"7"', 'application/json', '{ }')).not.toBe(tag);
});

test('the version in it is found again, whatever it is of', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), fc.string(), (version, body) => {
      expect(versionInTag(tagOf(`"${version}"`, '', body).slice(1, -1))).toBe(version);
      expect(versionInTag(String(version))).toBe(version);
    }),
  );
  for (const opaque of ['', 'x', '7-', '7-x', '-7', '7.0', tag]) expect(versionInTag(opaque)).toBeUndefined();
});

test.for([
  [tag, true],
  [`W/${tag}`, true],
  ['*', true],
  [' * ', true],
  [`"a,b", W/"c" ,, ${tag}`, true],
  ['"7"', false],
  [`"x${tag.slice(1)}`, false],
  [tag.slice(1, -1), false],
  ['', false],
  [undefined, false],
] as const)('If-None-Match: %s names it: %s', ([header, isNamed]) => {
  expect(isNamedIn(header, tag)).toBe(isNamed);
});
