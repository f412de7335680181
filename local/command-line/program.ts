import { type Command, CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { newCommand, type Stage } from './grammar.ts';
import type { ExitCode } from './outcome.ts';
import { sentenceFor } from './sentence-for.ts';
import type { Terminal } from './terminal.ts';

/** What the program can do. What a command needs is loaded with it: who asks for help waits for none of it. */
type Part = {
  readonly name: string;
  readonly description: string;
  readonly load: () => Promise<(description: string, stage: Stage) => Command>;
};

const parts: readonly Part[] = [
  {
    name: 'serve',
    description: 'answer over HTTP, with the demo where no OPENID_ISSUER is set',
    load: async () => (await import('./serve.ts')).serve,
  },
  {
    name: 'audit',
    description: 'recompute what the book says, without changing it',
    load: async () => (await import('./audit.ts')).audit,
  },
  {
    name: 'operate',
    description: 'look after the book: views, what was set aside, the daily round',
    load: async () => (await import('./operate.ts')).operate,
  },
  {
    name: 'backup',
    description: 'copy the book, also while a server runs, and verify the copy',
    load: async () => (await import('./backup.ts')).backup,
  },
  {
    name: 'restore',
    description: 'put a backup into a folder without a book',
    load: async () => (await import('./restore.ts')).restore,
  },
  {
    name: 'open-programme',
    description: 'open a programme or a new year of one, from a file',
    load: async () => (await import('./open-programme.ts')).openProgramme,
  },
  {
    name: 'play',
    description: 'play a published year of a real town, and compare the figures',
    load: async () => (await import('./play.ts')).play,
  },
];

const grammarFor = async ([wanted]: readonly string[], stage: Stage): Promise<Command> => {
  const program = newCommand('foerderbuch', 'The book of a funding programme.', stage)
    .usage('<command> [options]')
    .version(packageJson.version, '-V, --version', 'say which version this is')
    .addHelpText('after', AFTERWARDS);
  for (const { name, description, load } of parts)
    program.addCommand(
      name === wanted ? (await load())(description, stage) : newCommand(name, description, stage),
    );
  return program;
};

const AFTERWARDS = `
Exit status: 0 done and all is well, 1 done and something is not, 2 not carried out.
«npm run fb -- <command>» takes the Node that npm brought.`;

/**
 * Carries out a command line.
 *
 * @returns the exit status; a server goes on running after it
 */
export const foerderbuch = async (args: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const ended: { exitCode: ExitCode } = { exitCode: 0 };
  const end = (exitCode: ExitCode) => {
    ended.exitCode = exitCode;
  };
  try {
    const program = await grammarFor(args, { terminal, end });
    await program.parseAsync([...args], { from: 'user' });
    return ended.exitCode;
  } catch (error) {
    // It has said what is wrong with the command line already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    terminal.complain(sentenceFor(error));
    return 2;
  }
};
