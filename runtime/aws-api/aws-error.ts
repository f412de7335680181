import type { Reply } from './wire.ts';

/** What an error of a service says besides its name. */
type Said = {
  readonly __type?: string;
  readonly message?: string;
  readonly Message?: string;
  readonly [more: string]: unknown;
};

/** The answer of a service that refused or failed; `name` is the service's own word, such as `ThrottlingException`. */
export class AwsError extends Error {
  readonly statusCode: number;
  readonly said: Said;
  /** What was asked, such as `DynamoDB_20120810.Scan`: a log may have it, where it may not have a message. */
  readonly code: string;
  constructor(statusCode: number, said: Said, code = '') {
    super(said.message ?? said.Message ?? `answered with status ${statusCode}`);
    // Services put their own namespace in front of it.
    this.name = said.__type?.split('#').at(-1) ?? 'UnnamedError';
    this.statusCode = statusCode;
    this.said = said;
    this.code = code;
  }
}

const busy = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'TransactionInProgressException',
]);

/** Whether a service says that too much is asked at once, or that an earlier attempt is still under way. */
export const isBusy = (error: unknown): boolean => error instanceof AwsError && busy.has(error.name);

/** Reads an error that may come from something in between, and then not be JSON. */
export const errorIn = ({ statusCode, body }: Reply, code: string): AwsError => {
  try {
    const said: unknown = JSON.parse(body);
    return new AwsError(statusCode, said as Said, code);
  } catch {
    return new AwsError(statusCode, {}, code);
  }
};
