import { expect, test } from 'vitest';
import { BOOK_FORMAT, OtherFormat } from '../../../runtime/log/book-format.ts';

test.each([
  [undefined, 'The book was written by an earlier program, before there was a number for its format;'],
  [0, 'The book was written by an earlier program, before there was a number for its format;'],
  [BOOK_FORMAT - 1, `The book was written by an earlier program, in format ${BOOK_FORMAT - 1};`],
  [BOOK_FORMAT + 1, `The book has format ${BOOK_FORMAT + 1} and was written by a newer program;`],
])('a book of format %s says what to do', (found, sentence) => {
  const error = new OtherFormat(found);
  expect(error.message.startsWith(`${sentence} this one reads format ${BOOK_FORMAT}. `)).toBe(true);
  expect(error.message).toMatch(
    error.code === 'book-of-newer-program' ? /Open it with/ : /Choose another folder/,
  );
  expect(error.name).toBe('OtherFormat');
});
