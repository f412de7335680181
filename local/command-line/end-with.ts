import type { Outcome } from './open-book.ts';

/** Says how a command line ended, what was not carried out on standard error, and leaves its exit status. */
export const endWith = ({ lines, exitCode }: Outcome): void => {
  const say = exitCode === 2 ? console.error : console.log;
  for (const line of lines) say(line);
  process.exitCode = exitCode;
};
