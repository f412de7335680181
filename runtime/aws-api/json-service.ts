import { setTimeout as pause } from 'node:timers/promises';
import { AwsError, errorIn, isBusy } from './aws-error.ts';
import type { Question, Wire } from './wire.ts';

const ATTEMPTS = 3;
/** Before the second attempt, at most; twice that before the third. */
const PAUSE_MS = 50;
/** The same where too much was asked at once: whoever comes again at once adds to it. */
const BUSY_PAUSE_MS = 500;

/** A service of AWS that speaks its JSON protocol; the caller knows the shapes of input and output. */
export type JsonService = {
  /**
   * Asks for one operation, three times where no answer came or the service is busy.
   *
   * @throws AwsError what the service answered; any other error where it did not answer
   */
  readonly ask: (operation: string, input: unknown) => Promise<unknown>;
  readonly close: () => void;
};

/**
 * @param namespace what the service puts in front of its operations, such as `DynamoDB_20120810`
 * @param wait lets so many milliseconds pass
 */
export const jsonService = (
  wire: Wire,
  namespace: string,
  wait: (milliseconds: number) => Promise<unknown> = pause,
): JsonService => ({
  ask: (operation, input) => {
    const question = { target: `${namespace}.${operation}`, body: JSON.stringify(input) };
    return attempt(() => answerTo(question, wire), wait, 1);
  },
  close: wire.close,
});

const answerTo = async (question: Question, wire: Wire): Promise<unknown> => {
  const reply = await wire.ask(question);
  if (reply.statusCode !== 200) throw errorIn(reply, question.target);
  return JSON.parse(reply.body);
};

const attempt = async (
  work: () => Promise<unknown>,
  wait: (milliseconds: number) => Promise<unknown>,
  number: number,
): Promise<unknown> => {
  try {
    return await work();
  } catch (error) {
    if (number === ATTEMPTS || !mayPass(error)) throw error;
    await wait(Math.random() * (isBusy(error) ? BUSY_PAUSE_MS : PAUSE_MS) * number);
    return attempt(work, wait, number + 1);
  }
};

/** An error that the same question may not meet again: no answer, a failure of the service, or too much at once. */
const mayPass = (error: unknown): boolean =>
  !(error instanceof AwsError) || error.statusCode >= 500 || isBusy(error);
