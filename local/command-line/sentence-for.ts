import { BookRefusal } from '../../runtime/log/book-refusal.ts';
import { ThreadLost } from '../threads/seat.ts';
import { ToldError } from './told-error.ts';

/** What Node says of an operation that the system refused. */
type Refused = { readonly code: string; readonly message: string } & Readonly<Record<string, unknown>>;

const isRefused = (error: unknown): error is Refused =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';

const place = ({ path }: Refused): string => (typeof path === 'string' ? path : 'a file of the book');

/** What to do about an operation that the system refused, by the code of the refusal. */
const SENTENCES: Readonly<Record<string, (error: Refused) => string>> = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} is in use. Stop the other program, or start with --port and another number.`,
  EADDRNOTAVAIL: ({ address }) => `This machine has no address ${address}. Check HOST.`,
  EACCES: (error) =>
    error['syscall'] === 'listen'
      ? `Port ${error['port']} is reserved for the system. Choose another with --port.`
      : `Nobody gave this account the right to ${place(error)}. Change its rights, or choose another folder with --data.`,
  EPERM: (error) => `The system does not allow what is needed at ${place(error)}. Check its rights.`,
  EROFS: (error) =>
    `${place(error)} lies on a medium that cannot be written. Choose another folder with --data.`,
  ENOTDIR: (error) => `${place(error)} needs a folder where a file lies. Choose another with --data.`,
  EEXIST: (error) => `${place(error)} is there already and is no folder. Choose another with --data.`,
  EISDIR: (error) => `${place(error)} is a folder and should be a file.`,
  ENOENT: (error) => `${place(error)} is not there.`,
  ENOSPC: (error) => `There is no room left where ${place(error)} lies.`,
  LEVEL_DATABASE_NOT_OPEN: () =>
    'The book is open in another process. Stop it, or name another folder with --data.',
};

/** What to do about a file that SQLite refused, by its result code (https://www.sqlite.org/rescode.html). */
const SQLITE_SENTENCES: Readonly<Record<number, string>> = {
  5: 'The book is busy: another process writes to it. Try again in a moment, or stop that process.',
  8: 'The book cannot be written: check the rights of its file and folder.',
  10: 'The disk did not read or write the file of the book. Check the disk before anything else.',
  11: 'The file of the book is damaged. Keep it as it is, and restore a backup into another folder.',
  13: 'There is no room left on the disk of the book.',
  14: 'The file of the book cannot be opened: check the rights of its file and folder.',
  26: 'The file foerderbuch.sqlite in that folder is no database. Name the folder of a book with --data.',
};

const sqliteSentence = ({ errcode, message }: Refused): string | undefined =>
  typeof errcode === 'number'
    ? (SQLITE_SENTENCES[errcode & 0xff] ?? `SQLite could not go on: ${message}.`)
    : undefined;

/** A sentence for an error that nobody foresaw; the trace is for whoever mends the program. */
const unforeseen = (error: unknown): string => {
  const what = error instanceof Error ? error.message : String(error);
  const trace = process.env['FOERDERBUCH_TRACE'] && error instanceof Error ? `\n${error.stack}` : '';
  return `This should not have happened: ${what.split('\n')[0]}. FOERDERBUCH_TRACE=1 shows where.${trace}`;
};

/** What a person is told of an error, without its trace. */
export const sentenceFor = (error: unknown): string => {
  if (error instanceof ToldError || error instanceof BookRefusal || error instanceof ThreadLost)
    return error.message;
  if (!isRefused(error)) return unforeseen(error);
  if (error.code === 'ERR_SQLITE_ERROR') return sqliteSentence(error) ?? unforeseen(error);
  return SENTENCES[error.code]?.(error) ?? unforeseen(error);
};
