/** Something that cannot be carried out; the message is a sentence that says what to do. */
export class ToldError extends Error {}
