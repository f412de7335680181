/** What a service is asked: the operation as its header names it, and its input as JSON. */
export type Question = { readonly target: string; readonly body: string };

export type Reply = { readonly statusCode: number; readonly body: string };

/** One attempt to ask. Throws where no answer came: nobody knows then what became of it. */
export type Wire = {
  readonly ask: (question: Question) => Promise<Reply>;
  /** Lets go of connections. */
  readonly close: () => void;
};
