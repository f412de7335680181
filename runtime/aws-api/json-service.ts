import { setTimeout as pause } from 'node:timers/promises';
import { AwsError, errorIn } from './aws-error.ts';
import type { Wire } from './wire.ts';

const ATTEMPTS = 3;
const PAUSE_MS = 25;

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

/** @param namespace what the service puts in front of its operations, such as `DynamoDB_20120810` */
export const jsonService = (wire: Wire, namespace: string): JsonService => ({
  ask: async (operation, input) => {
    const question = { target: `${namespace}.${operation}`, body: JSON.stringify(input) };
    for (let attempt = 1; ; attempt += 1) {
      try {
        const reply = await wire.ask(question);
        if (reply.statusCode === 200) return JSON.parse(reply.body) as unknown;
        throw errorIn(reply);
      } catch (error) {
        if (attempt === ATTEMPTS || !mayPass(error)) throw error;
        await pause(Math.random() * PAUSE_MS * 2 ** attempt);
      }
    }
  },
  close: wire.close,
});

const busy = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'TransactionInProgressException',
]);

/** An error that the same question may not meet again: no answer, a failure of the service, or too much at once. */
const mayPass = (error: unknown): boolean =>
  !(error instanceof AwsError) || error.statusCode >= 500 || busy.has(error.name);
