import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, renameSync, writeSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import type { VaultStore } from '../runtime/ports.ts';
import { erasuresApplied, setErasuresApplied } from '../runtime/sqlite/erasures-applied.ts';
import { ToldError } from './command-line/told-error.ts';
import { readIfThere } from './durable-file.ts';

const Head = z.strictObject({ book: z.string() });
const Erasure = z.strictObject({ tenant: z.string(), subject: z.string(), isForEver: z.boolean() });
type Erasure = z.infer<typeof Erasure>;

/** A file that is only ever added to; kept apart from copies of the book, it says what must be erased from each of them. */
export type ErasureList = { readonly path: string; readonly erasures: readonly Erasure[] };

/** Begins behind the last whole line. */
const addLine = (path: string, line: object): void => {
  const whole = (readIfThere(path) ?? '').replace(/[^\n]*$/, '');
  const file = openSync(path, 'a', 0o600);
  try {
    ftruncateSync(file, Buffer.byteLength(whole));
    writeSync(file, `${JSON.stringify(line)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

const OTHERWISE =
  'Put the list of this book there. If it is lost, --begin-erasures begins another, and what was erased since this copy was made can be read again.';

/**
 * Reads the list of a book; undefined where there is none.
 *
 * @throws ToldError where it is of another book, or is no list
 */
export const readErasureList = (path: string, book: string): ErasureList | undefined => {
  const text = readIfThere(path);
  if (text === undefined) return undefined;
  // A line that a power cut left half was never acted on: what it names is destroyed once it is on the disk.
  const [head = '{}', ...lines] = text.split('\n').slice(0, -1);
  const list = z.tuple([Head], Erasure).safeParse([head, ...lines].map(jsonOf));
  if (!list.success) throw new ToldError(`${path} is no list of erasures. ${OTHERWISE}`);
  const [{ book: found }, ...erasures] = list.data;
  if (found !== book)
    throw new ToldError(`${path} is the list of what was erased from another book. ${OTHERWISE}`);
  return { path, erasures };
};

const jsonOf = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

const beginList = (path: string, book: string): ErasureList => {
  if (existsSync(path)) renameSync(path, `${path}.former`);
  addLine(path, { book });
  return { path, erasures: [] };
};

/**
 * The list of a book that is about to be used. It is begun with the book; later it must be there and name all that was carried out.
 *
 * @param isLost whether somebody said that the former list is lost
 * @throws ToldError
 */
export const ensuredErasureList = (
  database: DatabaseSync,
  path: string,
  book: string,
  isLost: boolean,
): ErasureList => {
  const applied = isLost ? undefined : erasuresApplied(database);
  if (applied === undefined) {
    const list = (isLost ? undefined : readErasureList(path, book)) ?? beginList(path, book);
    erasuresApplied(database);
    setErasuresApplied(database, 0);
    return list;
  }
  const list = readErasureList(path, book);
  if (!list) throw new ToldError(`${path} is missing, the list of what was erased. ${OTHERWISE}`);
  const count = list.erasures.length;
  if (count < applied)
    throw new ToldError(
      `${path} names ${count} erasures, and ${applied} were carried out here. ${OTHERWISE}`,
    );
  return list;
};

/** Destroys what a list names and this copy of the book still has. */
export const applyErasures = async (
  database: DatabaseSync,
  store: VaultStore,
  { erasures }: ErasureList,
): Promise<number> => {
  const left = erasures.slice(erasuresApplied(database) ?? 0);
  for (const { tenant, subject, isForEver } of left) await store.destroy(tenant, subject, isForEver);
  setErasuresApplied(database, erasures.length);
  return left.length;
};

/** A store that writes down what it destroys, on the disk, before it does: one after the other, so that what was carried out is a beginning of the list. */
export const listingErasures = (
  database: DatabaseSync,
  store: VaultStore,
  { path, erasures }: ErasureList,
): VaultStore => {
  const state = { count: erasures.length, last: Promise.resolve(0) };
  const destroy = async (...[tenant, subject, isForEver]: Parameters<VaultStore['destroy']>) => {
    addLine(path, { tenant, subject, isForEver });
    state.count += 1;
    const rows = await store.destroy(tenant, subject, isForEver);
    setErasuresApplied(database, state.count);
    return rows;
  };
  return {
    ...store,
    destroy: (...erasure) => {
      const turn = () => destroy(...erasure);
      state.last = state.last.then(turn, turn);
      return state.last;
    },
  };
};
