import { type Command, Option } from 'commander';
import * as z from 'zod';
import { systemClock } from '../../runtime/clock.ts';
import { LogError } from '../../runtime/ports.ts';
import { lookInto, openEnvironment } from '../environment.ts';
import { checkStore } from '../stores/kept-in.ts';
import type { Looked, Place } from '../stores/opened.ts';
import { takeWriterLock } from '../writer-lock.ts';
import { newCommand, type Stage } from './grammar.ts';
import { endWith, type Result } from './outcome.ts';
import type { Terminal } from './terminal.ts';
import { ToldError } from './told-error.ts';

const Wishes = z.looseObject({
  data: z.string(),
  store: z.enum(['sqlite', 'dynamodb']),
  tenant: z.string(),
  asOf: z.string().optional(),
  checkpoint: z.array(z.string()).default([]),
  json: z.boolean().default(false),
});

/** Where a book is, and whose. */
export type Whose = Omit<Place, 'demo' | 'access'>;

/** An opened book, and what a task was asked about it. */
export type Book = Pick<Looked, 'environment'> & {
  /** Where it was opened, for whoever opens it once more. */
  readonly place: Whose;
  readonly tenant: string;
  readonly names: readonly string[];
  readonly asOf: string | undefined;
  /** Files in which an auditor kept what was signed of the log. */
  readonly checkpoints: readonly string[];
  readonly terminal: Terminal;
};

/** What can be done with a book; a name in `usage` is one that the task is given. */
export type BookTask = {
  /** The task and its names, such as `redrive <consumer> <stream>`. */
  readonly usage: string;
  readonly description: string;
  readonly hasMoment?: boolean;
  readonly hasCheckpoints?: boolean;
  /** Whether it writes to the book, which one process does at a time. */
  readonly writes?: boolean;
  readonly run: (book: Book) => Promise<Result>;
};

const GOING_ON = { demo: undefined, access: 'go-on' } as const;

const withBook = async <Found>(
  place: Whose,
  writes: boolean,
  use: (opened: Looked) => Promise<Found>,
): Promise<Found> => {
  const { data, tenant } = place;
  const opened = writes
    ? await openEnvironment({ ...place, ...GOING_ON }, systemClock)
    : await lookInto(place, systemClock);
  try {
    // What is done for a tenant that is not there would make them.
    if (opened.isNew)
      throw new ToldError(`The book in ${data} has nothing of ${tenant}. Name who it is of with --tenant.`);
    return await use(opened);
  } finally {
    await opened.close();
  }
};

/** Whoever comes upon a commit that somebody changed has looked, and found that something differs. */
const orChanged = async (run: () => Promise<Result>): Promise<Result> => {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof LogError) || error.code !== 'stream-tampered') throw error;
    const { place, message } = error;
    const line = place ? `CHANGED COMMIT ${place.revision} of ${place.stream}: ${message}` : message;
    return { lines: [line], value: { error: error.code, ...place, detail: message }, isWell: false };
  }
};

/** What is to be done, with the right to write where it needs that. */
const inTurn = async <Found>(data: string, writes: boolean, work: () => Promise<Found>): Promise<Found> => {
  const lock = writes ? takeWriterLock(data) : undefined;
  try {
    return await work();
  } finally {
    lock?.release();
  }
};

const addOptions = (command: Command, { settings }: Terminal): Command =>
  command
    .option('--data <folder>', 'the folder that holds the book', './data')
    .addOption(
      new Option('--store <engine>', 'what it is kept in').choices(['sqlite', 'dynamodb']).default('sqlite'),
    )
    .option('--tenant <name>', 'whose book it is', settings['TENANT'] || 'stuttgart')
    .option('--json', 'print what was found as JSON');

const carryOut = async (command: Command, { run, writes = false }: BookTask, { terminal, end }: Stage) => {
  const { data, store, tenant, asOf, checkpoint: checkpoints, json } = Wishes.parse(command.opts());
  const names = z.array(z.string()).parse(command.processedArgs);
  const dynamodbEndpoint = terminal.settings['DYNAMODB_ENDPOINT'] || undefined;
  const place = { data, store, tenant, dynamodbEndpoint };
  // Before the lock: a folder that was mistyped is not made.
  checkStore({ ...place, ...GOING_ON });
  const result = await inTurn(data, writes, () =>
    withBook(place, writes, ({ environment }) =>
      orChanged(() => run({ environment, place, tenant, names, asOf, checkpoints, terminal })),
    ),
  );
  end(endWith(terminal, result, json));
};

const taskCommand = (task: BookTask, stage: Stage): Command => {
  const [name = '', ...names] = task.usage.split(' ');
  const command = addOptions(newCommand(name, task.description, stage), stage.terminal);
  for (const each of names) command.argument(each);
  if (task.hasMoment)
    command.option(
      '--as-of <moment>',
      'an instant (2024-03-01T12:00:00Z) or a position (application-app_…@3)',
    );
  if (task.hasCheckpoints)
    command.option(
      '--checkpoint <files...>',
      'what you kept with `audit checkpoint`: the log must have grown out of it',
    );
  return command.action(() => carryOut(command, task, stage));
};

/** A command whose tasks open a book, do something with it, and close it. */
export const bookCommand = (
  name: string,
  description: string,
  tasks: readonly BookTask[],
  stage: Stage,
): Command => {
  const command = newCommand(name, description, stage).usage('<task> [options]');
  for (const task of tasks) command.addCommand(taskCommand(task, stage));
  return command;
};
