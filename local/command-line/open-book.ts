import { parseArgs } from 'node:util';
import { systemClock } from '../../runtime/clock.ts';
import { openEnvironment } from '../environment.ts';

const options = {
  data: { type: 'string', default: './data' },
  store: { type: 'string', default: 'sqlite' },
  tenant: { type: 'string', default: process.env['TENANT'] || 'stuttgart' },
  'as-of': { type: 'string' },
} as const;

/** A command line that makes no sense; the message says what to write. */
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

/**
 * Opens the book that a command line names, without starting anything.
 *
 * @throws UsageError
 */
export const openBook = async (args: readonly string[], usage: string) => {
  const { values, positionals } = parsed(args, usage);
  const { data, store, tenant } = values;
  if (store !== 'sqlite' && store !== 'dynamodb')
    throw new UsageError(`--store must be sqlite or dynamodb.\n${usage}`);
  const dynamodbEndpoint = process.env['DYNAMODB_ENDPOINT'] || undefined;
  const opened = await openEnvironment({ data, store, tenant, dynamodbEndpoint }, systemClock);
  const [task, ...names] = positionals;
  return { ...opened, tenant, task, names, asOf: values['as-of'] };
};

export type Book = Awaited<ReturnType<typeof openBook>>;

/** What a task found: what to print, and whether all is well. */
export type Result = { readonly lines: readonly string[]; readonly isWell: boolean };

/** Runs a task on a book, prints what it found, and ends with 0, 1 (not well) or 2 (not understood). */
export const runOnBook = async (
  usage: string,
  task: (book: Book) => Promise<Result | undefined>,
): Promise<void> => {
  try {
    const book = await openBook(process.argv.slice(2), usage);
    const result = await task(book).finally(book.close);
    if (!result) throw new UsageError(usage);
    for (const line of result.lines) console.log(line);
    process.exitCode = result.isWell ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
};
