import type { Language } from '../../wording/message.ts';
import type { Environment } from '../ports.ts';
import type { ViewStore } from '../view-store.ts';
import { problem } from './problem.ts';
import type { HttpAnswer } from './request.ts';

/** After an answer nobody begins another for so many times as long as it took: a fifth of a process at most goes to these. */
const REST = 4;
/** As long as others keep it (`max-age`): what is erased from a case is gone from here as soon as from there. */
const KEPT_MS = 60_000;
/** Characters of answers that a process keeps. */
const KEPT_MAX = 4_000_000;

/** An answer, or in how many seconds it can be asked for again. */
export type Given = { readonly answer: HttpAnswer } | { readonly busyForSeconds: number };

/** Makes answers one at a time, and gives them to everybody who asks for the same. */
export type PastForAll = (question: string, work: () => Promise<HttpAnswer>) => Promise<Given>;

type Kept = { readonly answer: Promise<HttpAnswer>; readonly until: number; readonly size: number };

/**
 * A budget for answers that cost much and are for everybody, such as those of the past: whoever is not signed in cannot be told from
 * anybody else, so all of them share it.
 *
 * @param now milliseconds of a clock that never goes back
 */
export const pastForAll = (now: () => number = () => performance.now()): PastForAll => {
  // In the order in which they were made, the last at the end.
  const kept = new Map<string, Kept>();
  let isWorking = false;
  let restsUntil = Number.NEGATIVE_INFINITY;

  const makeRoom = (): void => {
    let size = [...kept.values()].reduce((sum, one) => sum + one.size, 0);
    for (const [question, one] of kept) {
      if (size <= KEPT_MAX && one.until > now()) return;
      kept.delete(question);
      size -= one.size;
    }
  };

  const made = async (question: string, work: () => Promise<HttpAnswer>): Promise<HttpAnswer> => {
    const begun = now();
    isWorking = true;
    const answer = work();
    kept.set(question, { answer, until: Number.POSITIVE_INFINITY, size: 0 });
    try {
      const { statusCode, body = '' } = await answer;
      kept.delete(question);
      if (statusCode === 200) kept.set(question, { answer, until: now() + KEPT_MS, size: body.length });
      makeRoom();
      return await answer;
    } catch (error) {
      kept.delete(question);
      throw error;
    } finally {
      isWorking = false;
      restsUntil = now() + REST * (now() - begun);
    }
  };

  return async (question, work) => {
    const known = kept.get(question);
    if (known && known.until > now()) return { answer: await known.answer };
    const restMs = restsUntil - now();
    if (!isWorking && restMs <= 0) return { answer: await made(question, work) };
    return { busyForSeconds: Math.max(1, Math.ceil(restMs / 1_000)) };
  };
};

const later = (seconds: number, language: Language): HttpAnswer => {
  const answer = problem(503, 'past-busy', language);
  return { ...answer, headers: { ...answer.headers, 'retry-after': String(seconds) } };
};

const budgets = new WeakMap<ViewStore, PastForAll>();

/** Answers a question about the past within the budget of this process for one installation; 503 when others are being answered. */
export const pastFor = async (
  { views }: Pick<Environment, 'views'>,
  language: Language,
  question: string,
  work: () => Promise<HttpAnswer>,
): Promise<HttpAnswer> => {
  const budget = budgets.get(views) ?? pastForAll();
  budgets.set(views, budget);
  const given = await budget(question, work);
  return 'answer' in given ? given.answer : later(given.busyForSeconds, language);
};
