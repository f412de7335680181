import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { systemClock } from '../../runtime/clock.ts';
import { OtherFormat } from '../../runtime/log/book-format.ts';
import { dataFiles } from '../data-files.ts';
import { openEnvironment } from '../environment.ts';
import { isOpenElsewhere, openElsewhere } from '../open-elsewhere.ts';
import type { Place } from '../stores/opened.ts';

const options = {
  data: { type: 'string', default: './data' },
  store: { type: 'string', default: 'sqlite' },
  tenant: { type: 'string', default: process.env['TENANT'] || 'stuttgart' },
  'as-of': { type: 'string' },
} as const;

/** A command line that cannot be carried out; the message says what to write. */
export class UsageError extends Error {}

const parsed = (args: readonly string[], usage: string) => {
  try {
    return parseArgs({ args: [...args], strict: true, allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(
      `${error instanceof Error ? error.message.split('. ')[0] : String(error)}.\n${usage}`,
    );
  }
};

/** Whether there is anything to open: who mistypes a folder must not be told that the new book in it is in order. */
const isThere = ({ data, store, dynamodbEndpoint }: Place): boolean => {
  const { database, engine } = dataFiles(data);
  if (store === 'sqlite') return existsSync(database);
  return dynamodbEndpoint !== undefined || existsSync(engine);
};

type Arguments = ReturnType<typeof parsed>;

/** @throws UsageError */
const placeOf = ({ values: { data, store, tenant } }: Arguments, usage: string): Place => {
  if (store !== 'sqlite' && store !== 'dynamodb')
    throw new UsageError(`--store must be sqlite or dynamodb.\n${usage}`);
  const dynamodbEndpoint = process.env['DYNAMODB_ENDPOINT'] || undefined;
  const place: Place = { data, store, tenant, dynamodbEndpoint };
  if (!isThere(place)) throw new UsageError(`There is no book in ${data} (${store}).\n${usage}`);
  return place;
};

/** Opens the book that a command line names, without starting anything. */
const openBook = async ({ values, positionals }: Arguments, place: Place) => {
  const opened = await openEnvironment(place, systemClock);
  const [, ...names] = positionals;
  return { ...opened, tenant: values.tenant, names, asOf: values['as-of'] };
};

export type Book = Awaited<ReturnType<typeof openBook>>;

/** What a task found: what to print, and whether all is well. */
export type Result = { readonly lines: readonly string[]; readonly isWell: boolean };

/** What a program can be told to do: the name of the task, and how many names follow it. */
export type Tasks = Readonly<
  Record<string, { readonly names: number; readonly run: (book: Book) => Promise<Result> }>
>;

/** How a command line ended: what it says, and whether to standard output or as an error. */
export type Outcome = { readonly lines: readonly string[]; readonly exitCode: 0 | 1 | 2 };

/**
 * Runs the task that a command line names on its book, and tells what it found: ended with 0, 1 (not well) or 2 (not carried out).
 */
export const runOnBook = async (args: readonly string[], usage: string, tasks: Tasks): Promise<Outcome> => {
  try {
    const given = parsed(args, usage);
    // What can be said without the book is said before it is opened.
    const { run } = taskOf(given, tasks, usage);
    const book = await openBook(given, placeOf(given, usage));
    const result = await run(book).finally(book.close);
    return { lines: result.lines, exitCode: result.isWell ? 0 : 1 };
  } catch (error) {
    if (isOpenElsewhere(error))
      return { lines: [openElsewhere(parsed(args, usage).values.data)], exitCode: 2 };
    if (!isSentence(error)) throw error;
    return { lines: [error.message], exitCode: 2 };
  }
};

const taskOf = ({ positionals: [task = '', ...names] }: Arguments, tasks: Tasks, usage: string) => {
  const found = tasks[task];
  if (found?.names !== names.length) throw new UsageError(usage);
  return found;
};

/** Tells an error that says to a person what to do. */
const isSentence = (error: unknown): error is Error =>
  error instanceof UsageError || error instanceof OtherFormat;
