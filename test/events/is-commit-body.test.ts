import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CommitBody } from '../../events/envelope.ts';
import { isCommitBody } from '../../events/is-commit-body.ts';

const ofLength = (length: number) =>
  fc.string({ minLength: length, maxLength: length, unit: 'binary-ascii' });
const someText = fc.string({ minLength: 1 });
const orNull = fc.option(fc.string(), { nil: null });

/** A body as the log has it. */
const sound = fc.record({
  format: fc.constant(1),
  tenant: someText,
  stream: someText,
  revision: fc.integer({ min: 1 }),
  index: fc.nat(),
  previous: ofLength(43),
  recordedAt: fc
    .date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31T23:59:59.999Z') })
    .map((at) => at.toISOString()),
  actor: someText,
  command: fc.record({ id: ofLength(22), name: someText, fingerprint: ofLength(43) }),
  correlation: someText,
  causation: orNull,
  traceparent: orNull,
  together: fc.array(fc.string()),
  policy: someText,
  events: fc.array(
    fc.record({
      type: someText,
      version: fc.integer({ min: 1 }),
      data: fc.dictionary(fc.string(), fc.jsonValue()),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

/** What a member may have become: near what it was, or anything. */
const other = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    0,
    1,
    2,
    -1,
    1.5,
    2 ** 53,
    [],
    {},
    [''],
    [{}],
    'x'.repeat(43),
    'x'.repeat(22),
  ),
  fc.constantFrom<unknown>(
    '2026-02-30T09:00:00.000Z',
    '2026-03-01T09:00:00Z',
    '2026-03-01T09:00:00.000+01:00',
  ),
  fc.jsonValue(),
);

/** All objects and lists in a value, itself the first. */
const holders = (value: unknown): object[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(holders)] : [];

const change = fc.record({
  at: fc.nat(),
  member: fc.nat(),
  how: fc.constantFrom('replace', 'remove', 'add'),
  value: other,
});

/** Changes one member of one object or list in it. */
const changed = (
  body: unknown,
  { at, member, how, value }: { at: number; member: number; how: string; value: unknown },
) => {
  const copy: unknown = JSON.parse(JSON.stringify(body));
  const all = holders(copy);
  const holder = all[at % all.length] as Record<string, unknown>;
  const names = Object.keys(holder);
  const name = names[member % Math.max(1, names.length)] ?? 'more';
  if (how === 'add' && !Array.isArray(holder)) holder['more'] = value;
  else if (how === 'remove' && Array.isArray(holder)) holder.splice(member % (holder.length + 1), 1);
  else if (how === 'remove') delete holder[name];
  else holder[name] = value;
  return copy;
};

test('every body that the schema takes is one', () => {
  fc.assert(
    fc.property(sound, (body) => {
      expect(CommitBody.safeParse(body).success).toBe(true);
      expect(isCommitBody(JSON.parse(JSON.stringify(body)))).toBe(true);
    }),
  );
});

test('both say the same of a body with one thing changed', () => {
  const seen = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(sound, change, (body, how) => {
      const value = changed(body, how);
      const isOne = CommitBody.safeParse(value).success;
      seen[isOne ? 'taken' : 'refused'] += 1;
      expect(isCommitBody(value)).toBe(isOne);
    }),
    { numRuns: 3_000 },
  );
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(100);
});

test('both say the same of anything else', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(isCommitBody(value)).toBe(CommitBody.safeParse(value).success);
    }),
  );
});
