import { BookRefusal } from './book-refusal.ts';

/** The shape of everything that is stored, raised when a program can no longer read what the one before it wrote. */
export const BOOK_FORMAT = 8;

const sentence = (found: number | undefined): string => {
  const reads = `this one reads format ${BOOK_FORMAT}`;
  if (found !== undefined && found > BOOK_FORMAT)
    return `The book has format ${found} and was written by a newer program; ${reads}. Open it with the program that wrote it.`;
  const itsFormat = found ? `in format ${found}` : 'before there was a number for its format';
  return [
    `The book was written by an earlier program, ${itsFormat}; ${reads}.`,
    'Nothing was changed. Choose another folder with --data; if this one held no more than a demo, delete it yourself.',
  ].join(' ');
};

/** A book that this program cannot read. */
export class OtherFormat extends BookRefusal {
  override readonly name = 'OtherFormat';
  /** @param found the number in the book; undefined where it has none */
  constructor(found: number | undefined) {
    const isNewer = found !== undefined && found > BOOK_FORMAT;
    super(isNewer ? 'book-of-newer-program' : 'book-of-earlier-program', sentence(found), {
      readsFormat: BOOK_FORMAT,
      ...(isNewer && { bookFormat: found }),
    });
  }
}
