import { Command } from 'commander';
import type { ExitCode } from './outcome.ts';
import type { Terminal } from './terminal.ts';

/** What a command line is carried out with: where it speaks, and whom it tells how it ended. */
export type Stage = { readonly terminal: Terminal; readonly end: (exitCode: ExitCode) => void };

const withoutEnd = (text: string): string => text.replace(/\n+$/, '');

/** A command that speaks through the terminal, and throws where it would end the process. */
export const newCommand = (
  name: string,
  description: string,
  { terminal }: Pick<Stage, 'terminal'>,
): Command =>
  new Command(name)
    .description(description)
    .helpOption('-h, --help', 'show this')
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ helpWidth: 110 })
    .configureOutput({
      writeOut: (text) => terminal.say(withoutEnd(text)),
      writeErr: (text) => terminal.complain(withoutEnd(text)),
    })
    .showHelpAfterError(`(--help says how «${name}» is used.)`);
