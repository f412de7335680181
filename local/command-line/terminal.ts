import process from 'node:process';

/** Where a command line speaks, and what it may read of the settings around it. */
export type Terminal = {
  /** What was asked for, to standard output. */
  readonly say: (line: string) => void;
  /** What went wrong and what takes a while, to standard error. */
  readonly complain: (line: string) => void;
  /** Writes over the last such line; undefined where nobody watches. */
  readonly rewrite: ((text: string) => void) | undefined;
  readonly settings: Readonly<Record<string, string | undefined>>;
};

/** The terminal that this process was started from. */
export const processTerminal = (): Terminal => ({
  say: console.log,
  complain: console.error,
  rewrite: process.stderr.isTTY ? (text) => void process.stderr.write(`\r\u001B[K${text}`) : undefined,
  settings: process.env,
});
