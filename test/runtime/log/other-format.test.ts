import { expect, test } from 'vitest';
import { BOOK_FORMAT, OtherFormat } from '../../../runtime/log/book-format.ts';

test.each([
  [
    undefined,
    /^The book was written by an earlier program.*reads format 1\. Nothing was changed\. Choose another folder/,
  ],
  [BOOK_FORMAT - 1, /^The book was written by an earlier program/],
  [BOOK_FORMAT, /^The book was written by an earlier program/],
  [
    BOOK_FORMAT + 1,
    /^The book has format 2 and was written by a newer program; this one reads format 1\. Open it with/,
  ],
])('a book of format %s says what to do', (found, sentence) => {
  const error = new OtherFormat(found);
  expect(error.message).toMatch(sentence);
  expect(error.name).toBe('OtherFormat');
});
