import { type Command, Option } from 'commander';
import * as z from 'zod';
import { systemClock } from '../../runtime/clock.ts';
import { openEnvironment } from '../environment.ts';
import { checkStore } from '../stores/kept-in.ts';
import type { Opened, Place } from '../stores/opened.ts';
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
  json: z.boolean().default(false),
});

/** An opened book, and what a task was asked about it. */
export type Book = Pick<Opened, 'environment'> & {
  readonly tenant: string;
  readonly names: readonly string[];
  readonly asOf: string | undefined;
  readonly terminal: Terminal;
};

/** What can be done with a book; a name in `usage` is one that the task is given. */
export type BookTask = {
  /** The task and its names, such as `redrive <consumer> <stream>`. */
  readonly usage: string;
  readonly description: string;
  readonly hasMoment?: boolean;
  /** Whether it writes to the book, which one process does at a time. */
  readonly writes?: boolean;
  readonly run: (book: Book) => Promise<Result>;
};

const withBook = async <Found>(place: Place, use: (opened: Opened) => Promise<Found>): Promise<Found> => {
  const { data, tenant } = place;
  const opened = await openEnvironment(place, systemClock);
  try {
    // What is done for a tenant that is not there would make them.
    if (opened.isNew)
      throw new ToldError(`The book in ${data} has nothing of ${tenant}. Name who it is of with --tenant.`);
    return await use(opened);
  } finally {
    await opened.close();
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
  const { data, store, tenant, asOf, json } = Wishes.parse(command.opts());
  const names = z.array(z.string()).parse(command.processedArgs);
  const dynamodbEndpoint = terminal.settings['DYNAMODB_ENDPOINT'] || undefined;
  const access = writes ? 'go-on' : 'look';
  const place = { data, store, tenant, dynamodbEndpoint, demo: undefined, access } as const;
  checkStore(place);
  const result = await inTurn(data, writes, () =>
    withBook(place, ({ environment }) => run({ environment, tenant, names, asOf, terminal })),
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
