/** Why a command is refused that does not say which version it was decided on: two people may speak at once. */
export const reasonsToNeedIt = {
  judges: 'a person decides on what they have read, and a second one may decide otherwise at the same moment',
  replaces:
    'what is sent takes the place of all that was there, also of what somebody else put there meanwhile',
  signs: 'a person puts their name under the very words that they have read',
} as const;

/** Why a command needs no version: what two people send at once cannot contradict, or the second hears it from a rule. */
export const reasonsNotToNeedIt = {
  begins: 'it begins something new; a second one stands beside it, or is refused because it is there',
  counts: 'it reckons up what is on record, and nobody judges',
  names:
    'it names what it means: a version, a digest, or one thing that is so or not however often it is said',
  once: 'the step is taken once and in its turn; whoever comes second is refused by the rules of the step',
  presides: 'one person has the floor, and nobody else may say it',
  tells: 'it tells what happened, which is the same whoever tells it',
  voice: 'everybody speaks for themselves or for their group: a vote, a score, a declaration',
} as const;

/** Whether a command needs `If-Match`, and why; `from` is the query, below `/api/v1`, whose `ETag` it is. */
export type IfMatch =
  | { readonly because: keyof typeof reasonsToNeedIt; readonly from: string }
  | { readonly because: keyof typeof reasonsNotToNeedIt };
