import { describe, expect, test } from 'vitest';
import { buildCommits, checkAppend, placesOf } from '../../../runtime/log/append-plan.ts';
import { buildCommit, loadedStream } from '../../../runtime/log/commit.ts';
import { type Addition, type Append, LogError, type VaultRow } from '../../../runtime/ports.ts';
import { event, provenance } from '../../support/event-log-contract/facts.ts';

const stream = (name: string) => loadedStream('town', name, []);
const addition = (name: string, ...events: Addition['events']): Addition => ({
  stream: stream(name),
  events,
});
const row = (bytes: number, number = 0): VaultRow => ({
  ...{ tenant: 'town', subject: 'case_1', commitment: `c${number}` },
  ciphertext: 'x'.repeat(bytes),
});
const rows = (count: number, bytes = 1) => Array.from({ length: count }, (_, number) => row(bytes, number));
const append = (changes: Partial<Append>): Append => ({
  ...{ additions: [addition('a', event())], provenance: provenance('one') },
  ...changes,
});

/** The code of what is refused; undefined for what passes. */
const refusal = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof LogError) return error.code;
    throw error;
  }
};

describe('an append is refused before any request', () => {
  test.each<[string, Partial<Append>, string | undefined]>([
    ['without additions', { additions: [] }, 'commit-empty'],
    [
      'with an addition without events',
      { additions: [addition('a', event()), addition('b')] },
      'commit-empty',
    ],
    ['with a hundred streams and rows', { vaultRows: rows(99) }, undefined],
    ['with one row more', { vaultRows: rows(100) }, 'too-many-streams'],
    ['with a hundred, guards among them', { guards: [stream('b')], vaultRows: rows(98) }, undefined],
    ['with a guard more', { guards: [stream('b'), stream('c')], vaultRows: rows(98) }, 'too-many-streams'],
    ['with a stream that it guards as well', { guards: [stream('a')] }, 'stream-twice'],
    ['with a row of another partnership', { vaultRows: [{ ...row(1), tenant: 'village' }] }, 'tenants-mixed'],
  ])('%s', (_, changes, code) => {
    expect(refusal(() => checkAppend(append(changes)))).toBe(code);
  });
});

describe('the commits of an append', () => {
  const own = Buffer.byteLength(buildCommits(append({}))[0]?.bytes ?? '');
  test.each<[string, readonly VaultRow[], string | undefined]>([
    ['a row of 350 KB', [row(350 * 1024)], undefined],
    ['a row of a byte more', [row(350 * 1024 + 1), row(1, 1)], 'commit-too-large'],
    ['rows that make 3.5 MB with it', [...rows(10, 350 * 1024), row(84 * 1024 - own, 11)], undefined],
    [
      'rows that make a byte more',
      [...rows(10, 350 * 1024), row(84 * 1024 - own + 1, 11)],
      'commit-too-large',
    ],
  ])('with %s', (_, vaultRows, code) => {
    expect(refusal(() => buildCommits(append({ vaultRows })))).toBe(code);
  });

  test('carry one instant, never before what they follow', () => {
    const at = (recordedAt: string) => provenance('before', { recordedAt });
    const led = (name: string, recordedAt: string): Addition => {
      const head = buildCommit(addition(name, event()), at(recordedAt));
      return { stream: loadedStream('town', name, [head]), events: [event()] };
    };
    const additions = [led('a', '2026-03-02T00:00:00.000Z'), led('b', '2026-03-03T00:00:00.000Z')];
    const instants = (recordedAt: string) =>
      buildCommits({ additions, provenance: at(recordedAt) }).map((commit) => commit.recordedAt);
    expect(instants('2026-03-01T00:00:00.000Z')).toEqual(Array(2).fill('2026-03-03T00:00:00.000Z'));
    expect(instants('2026-03-04T00:00:00.000Z')).toEqual(Array(2).fill('2026-03-04T00:00:00.000Z'));
  });

  test('name each other, and are found again in the order in which a repetition names them', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => addition(name, event())) as [
      Addition,
      Addition,
      Addition,
    ];
    const [, second] = buildCommits(append({ additions: [a, b, c] }));
    if (!second) throw new Error('no commit');
    expect(second.together).toEqual(['a@1', 'c@1']);
    const found = (...additions: Addition[]) =>
      placesOf(second, append({ additions })).map(({ stream }) => stream);
    expect(found(c, b, a)).toEqual(['c', 'b', 'a']);
    // What a repetition does not name comes last.
    expect(found(c)).toEqual(['c', 'b', 'a']);
    expect(found(a)).toEqual(['a', 'b', 'c']);
  });
});
