import type { Environment } from '../../runtime/ports.ts';
import type { Options } from '../options.ts';
import type { Subscriptions } from '../subscriptions.ts';

/** A book that can be read. */
export type Looked = {
  readonly environment: Environment;
  /** True when nothing has ever been recorded here. */
  readonly isNew: boolean;
  /** Closes the store; the subscriptions must have stopped. Throws where what was read counts for nothing. */
  readonly close: () => Promise<void>;
};

/** Where everything is kept on this machine, opened. */
export type Opened = Looked & {
  /**
   * Carries out work that is repeated after a power cut anyway, without waiting for the disk at each write; all of it is
   * on the disk at the end. A killed process loses nothing.
   */
  readonly inBulk: (work: () => Promise<unknown>) => Promise<void>;
  /** Resolves when all that anybody can have read is on the disk. */
  readonly settled: () => Promise<void>;
  /** Begins to feed rows and reactions; once, after the environment was provided. */
  readonly subscribe: () => Promise<Subscriptions>;
};

/** What somebody is about to do with a book: look at it, go on with the one that is there, begin one, or whichever is possible. */
export type Access = 'look' | 'go-on' | 'begin' | 'go-on-or-begin';

export type Place = Pick<Options, 'data' | 'store' | 'dynamodbEndpoint' | 'tenant'> & {
  /** What it is taken for; undefined where that makes no difference. */
  readonly demo: boolean | undefined;
  readonly access: Access;
  /** Whether somebody said that the list of what was erased is lost. */
  readonly beginErasures?: boolean;
};
