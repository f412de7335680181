import type { Terminal } from './terminal.ts';

/** 0: done, and all is well. 1: done, and something is not. 2: not carried out. */
export type ExitCode = 0 | 1 | 2;

/** What a task found: in lines for people, as a value for programs, and whether all is well. */
export type Result = { readonly lines: readonly string[]; readonly value: unknown; readonly isWell: boolean };

/** Says what a task found, and with which exit status the program ends. */
export const endWith = (terminal: Terminal, { lines, value, isWell }: Result, asJson: boolean): ExitCode => {
  if (asJson) terminal.say(JSON.stringify(value, null, 2));
  else for (const line of lines) terminal.say(line);
  return isWell ? 0 : 1;
};

/** A result whose lines are its value. */
export const shownAsJson = (value: unknown): Result => ({
  lines: [JSON.stringify(value, null, 2)],
  value,
  isWell: true,
});
