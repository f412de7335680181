import { messages } from './catalogue.ts';
import type { Language, Messages } from './message.ts';
import statuses from './problem-statuses.json' with { type: 'json' };
import { nextOf, titleOf } from './statuses.ts';

/** What a code of a problem means, for whoever follows its `type`. */
export type ProblemInWords = {
  readonly title: string;
  readonly whatHappened: string;
  readonly whatToDo: string;
};

const statusesByCode: Readonly<Record<string, string>> = statuses;

/** Every code that a problem may have, with the statuses that it comes with. */
export const problemCodes: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries(statusesByCode).map(([code, text]) => [code, text.split(' ').map(Number)]),
);

/** A figure is another one in each case. */
const withoutFigures = (text: string): string => text.replace(/\{\w+\}/g, '…');

/** A new sentence; an abbreviation such as «e. V.» or «z. B.» ends none. */
const SENTENCE = /(?<=(?<!(?<!\p{L})\p{L})[.?!][»”"')]?)\s+(?=[\p{Lu}«“])/u;

/** A code in words; undefined for what is none. */
export const problemInWords = (code: string, language: Language): ProblemInWords | undefined => {
  const [status] = problemCodes.get(code) ?? [];
  const message: Messages[string] | undefined = messages[code];
  if (status === undefined || !message) return undefined;
  const [whatHappened = '', ...rest] = withoutFigures(message[language]).split(SENTENCE);
  return {
    title: titleOf(status, language),
    whatHappened,
    whatToDo: rest.join(' ') || nextOf(status, language),
  };
};
