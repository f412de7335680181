import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Kept } from '../../runtime/verification/seal-check.ts';
import { type Book, tamperedBook } from '../support/tampered-books/book.ts';
import { type Kind, kinds } from '../support/tampered-books/kinds.ts';
import { coveredKinds, sealKinds } from '../support/tampered-books/seal-kinds.ts';

/** So often each kind is tried, drawn with the seed of the run; all of them together more than ten thousand times. */
const EACH = 290;
const all: Readonly<Record<string, Kind>> = { ...kinds, ...sealKinds, ...coveredKinds };

const place: { book?: Book } = {};
beforeAll(async () => {
  place.book = await tamperedBook();
});
afterAll(() => place.book?.close());
const book = () => place.book as Book;

/** What the auditor kept, without what they kept beside it. */
const alone = ({ size, root }: Kept): Kept => ({ size, root, places: [] });

describe('a book that was changed past the program', () => {
  it('is tried in more than ten thousand ways', () => {
    expect(Object.keys(all).length * EACH).toBeGreaterThanOrEqual(10_000);
  });

  it.each(Object.entries(all))('%s: is found each time, and the place is named', async (_name, kind) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), async (numbers) => {
        let turn = 0;
        book().restore();
        const { finds, needsAuditor } = await kind(book(), (below) => (numbers[turn++ % 8] ?? 0) % below);
        const found = await book().findings(needsAuditor ? [book().earlier, book().last] : []);
        expect(found.some(finds), JSON.stringify(found)).toBe(true);
      }),
      { numRuns: EACH },
    );
  });

  it('is found without what the auditor kept beside the checkpoint, too', async () => {
    for (const [name, kind] of Object.entries(coveredKinds)) {
      book().restore();
      await kind(book(), (below) => Math.floor(below / 2));
      expect([name, (await book().findings([alone(book().last)])).map((finding) => finding.kind)]).toEqual([
        name,
        expect.arrayContaining(['checkpoint-differs']),
      ]);
    }
  });
});

describe('a book that nobody changed', () => {
  it('has no finding, with and without what auditors kept', async () => {
    book().restore();
    const { earlier, last } = book();
    for (const outside of [[], [last], [earlier, last], [alone(earlier)]])
      expect(await book().findings(outside)).toEqual([]);
  });
});
