/** Why a book is not opened. */
type Code = 'book-of-earlier-program' | 'book-of-newer-program' | 'book-of-another-installation';

/** A book that is not opened; the message says to a person what to do on one machine, the code stands for the sentence of an answer. */
export class BookRefusal extends Error {
  readonly code: Code;
  /** The numbers that the sentence of an answer names. */
  readonly facts: Readonly<Record<string, number>>;
  constructor(code: Code, sentence: string, facts: BookRefusal['facts'] = {}) {
    super(sentence);
    this.name = 'BookRefusal';
    this.code = code;
    this.facts = facts;
  }
}
