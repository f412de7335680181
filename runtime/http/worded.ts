import type { Facts } from '../../domain/decision.ts';
import type { Language } from '../../wording/message.ts';
import { sentence } from '../../wording/sentence.ts';

/** Adds the sentence of an entry in the reader's language. */
export const worded = <Entry extends { readonly key: string; readonly facts?: Facts }>(
  entry: Entry,
  language: Language,
) => ({ ...entry, text: sentence(entry.key, language, entry.facts) });

/** Adds the sentence of a hint in the reader's language; null where there is none. */
export const wordedHint = <Answer extends { readonly hint?: unknown }>(
  { hint, ...answer }: Answer,
  language: Language,
) => ({ ...answer, hint: typeof hint === 'string' ? worded({ key: hint }, language) : null });

/** Adds what a status means and what comes next, in the reader's language. */
export const wordedStatus = <Line extends { readonly statusKey: string; readonly nextKey: string }>(
  { statusKey, nextKey, ...line }: Line,
  language: Language,
) => ({ ...line, statusText: sentence(statusKey, language), nextText: sentence(nextKey, language) });

/** Adds what is to be done by a day, and what to do now, in the reader's language. */
export const wordedStep = <
  Step extends { readonly key: string; readonly nextKey: string; readonly facts: Facts },
>(
  step: Step,
  language: Language,
) => ({ ...worded(step, language), nextText: sentence(step.nextKey, language, step.facts) });
