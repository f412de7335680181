import type { Command } from 'commander';
import { keepCompiledNow } from '../compile-cache.ts';
import { addServerSwitches, type Options, optionsOf } from '../options.ts';
import type { Running } from '../server.ts';
import { newCommand, type Stage } from './grammar.ts';
import { underBar } from './progress.ts';
import { sentenceFor } from './sentence-for.ts';
import type { Terminal } from './terminal.ts';

/** `foerderbuch serve`: reads the command line, starts everything, and stops it on a signal. */
export const serve = (description: string, { terminal }: Stage): Command => {
  const command = addServerSwitches(newCommand('serve', description, { terminal }));
  return command.action(() => run(optionsOf(command, terminal.settings), terminal));
};

const run = async (options: Options, terminal: Terminal): Promise<void> => {
  // Whoever mistypes an option hears of it before everything is loaded.
  const { startServer } = await import('../server.ts');
  const running = await underBar(terminal, 'Demo data', (progress) =>
    startServer(options, { tell: terminal.say, progress }),
  );
  const { address, isNew } = running;
  const { demo, store, data } = options;
  terminal.say(`Förderbuch is open: ${address}`);
  terminal.say(`${isNew ? 'A new book' : 'Going on with the book'} in ${data} (${store}).`);
  if (demo)
    terminal.say(
      `Demo people: ${address}/demo/people. Nobody needs a password; only this machine is served.`,
    );
  stopOnSignals(running, terminal);
  keepCompiledNow();
};

/** A first signal finishes what is running; a second one does not wait for it. */
const stopOnSignals = ({ stop }: Running, terminal: Terminal): void => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      process.once(signal, () => process.exit(1));
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          terminal.complain(sentenceFor(error));
          process.exit(1);
        },
      );
    });
};
