/** The shape of everything that is stored, raised when a program can no longer read what the one before it wrote. */
export const BOOK_FORMAT = 3;

const sentence = (found: number | undefined): string => {
  const reads = `this one reads format ${BOOK_FORMAT}`;
  if (found !== undefined && found > BOOK_FORMAT)
    return `The book has format ${found} and was written by a newer program; ${reads}. Open it with the program that wrote it.`;
  const itsFormat = found ? `in format ${found}` : 'before there was a number for its format';
  return [
    `The book was written by an earlier program, ${itsFormat}; ${reads}.`,
    'Nothing was changed. Choose another folder with --data, or start with --fresh, which deletes what is there and makes demo data anew.',
  ].join(' ');
};

/**
 * A book that this program cannot read; the message says what to do on one machine, the code stands for the sentence that an
 * answer has.
 */
export class OtherFormat extends Error {
  readonly code: 'book-of-earlier-program' | 'book-of-newer-program';
  /** The numbers that the sentence names. */
  readonly facts: Readonly<Record<string, number>>;
  /** @param found the number in the book; undefined where it has none */
  constructor(found: number | undefined) {
    super(sentence(found));
    this.name = 'OtherFormat';
    const isNewer = found !== undefined && found > BOOK_FORMAT;
    this.code = isNewer ? 'book-of-newer-program' : 'book-of-earlier-program';
    this.facts = { readsFormat: BOOK_FORMAT, ...(isNewer && { bookFormat: found }) };
  }
}
