import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrderOfWord } from '../../../runtime/aws/streams-behind.ts';

test('a page keeps the order in which word came, and each stream its own, whatever came late or twice', () => {
  const word = fc.array(
    fc.record({ stream: fc.constantFrom('a', 'b', 'c'), revision: fc.integer({ min: 1, max: 6 }) }),
  );
  fc.assert(
    fc.property(word, (hints) => {
      const behind = ['a', 'b', 'c'].map((stream) => ({
        ...{ stream, revision: 0 },
        references: Array.from({ length: 6 }, (_, n) => [stream, n + 1, `${stream}${n}`] as const),
      }));
      const ordered = inOrderOfWord(behind, hints);
      expect(ordered.toSorted()).toEqual(behind.flatMap(({ references }) => references).toSorted());
      for (const { stream, references } of behind)
        expect(ordered.filter(([name]) => name === stream)).toEqual(references);
    }),
  );
});

test('a page has what followed from a commit after it, where word of both came in that order', () => {
  const hints = ['meeting@1', 'fund@1', 'meeting@2', 'fund@2'].map((place) => {
    const [stream = '', revision] = place.split('@');
    return { stream, revision: Number(revision) };
  });
  const behind = ['meeting', 'fund'].map((stream) => ({
    ...{ stream, revision: 0 },
    references: [1, 2].map((revision) => [stream, revision, 'hash'] as const),
  }));
  const places = inOrderOfWord(behind, hints).map(([stream, revision]) => `${stream}@${revision}`);
  expect(places).toEqual(['meeting@1', 'fund@1', 'meeting@2', 'fund@2']);
});
