import { expect, test } from 'vitest';
import { streamMemory } from '../../../runtime/log/stream-memory.ts';
import type { Commit, LoadedStream } from '../../../runtime/ports.ts';

/** A stream whose commits have bodies of these many bytes. */
const stream = (name: string, ...sizes: number[]): LoadedStream =>
  ({
    ...{ tenant: 'town', name, revision: sizes.length },
    commits: sizes.map((size) => ({ bytes: 'x'.repeat(size) }) as Commit),
  }) as unknown as LoadedStream;

const keptAfter = (bytesMax: number, ...streams: LoadedStream[]) => {
  const memory = streamMemory(bytesMax);
  for (const one of streams) memory.keep(one);
  const names = [...new Set(streams.map(({ name }) => name))];
  return names.filter((name) => memory.find('town', name) !== undefined);
};

test.each<[string, LoadedStream[], string[]]>([
  ['all that just fits', [stream('a', 40), stream('b', 60)], ['a', 'b']],
  ['all but the oldest of what does not', [stream('a', 40), stream('b', 61)], ['b']],
  ['as many as fit, the last ones', [stream('a', 40), stream('b', 40), stream('c', 70)], ['c']],
  ['one that alone just fits', [stream('a', 100)], ['a']],
  ['none that alone does not, and what was there before stays', [stream('a', 40), stream('b', 101)], ['a']],
  ['a longer one in place of itself', [stream('a', 30), stream('b', 30), stream('a', 30, 40)], ['a', 'b']],
  ['what a longer one leaves room for', [stream('a', 30), stream('b', 30), stream('a', 30, 41)], ['a']],
  ['one no longer that has grown too large', [stream('a', 60), stream('a', 60, 41)], []],
  ['the same again, counted once', [stream('a', 60), stream('a', 60), stream('b', 40)], ['a', 'b']],
  ['a shorter one, counted anew', [stream('a', 30, 40), stream('a', 60), stream('b', 40)], ['a', 'b']],
  ['none without commits', [stream('a')], []],
])('keeps %s', (_, streams, kept) => {
  expect(keptAfter(100, ...streams)).toEqual(kept);
});

test('keeps each stream of each partnership by itself', () => {
  const memory = streamMemory(100);
  memory.keep(stream('a', 10));
  expect(memory.find('town', 'a')?.revision).toBe(1);
  expect(memory.find('town', 'b')).toBeUndefined();
  expect(memory.find('village', 'a')).toBeUndefined();
});
