import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import * as z from 'zod';
import { ToldError } from '../command-line/told-error.ts';
import { readIfThere } from '../durable-file.ts';

const Manifest = z.strictObject({
  /** The book that it is a copy of. */
  book: z.string(),
  tenant: z.string().nullable(),
  isDemo: z.boolean(),
  format: z.number(),
  /** When the copy was begun: an instant. */
  madeAt: z.iso.datetime(),
  commits: z.number(),
  /** The hash of the last commit; null where there is none. */
  head: z.string().nullable(),
  /** Which key opens what is personal in it. */
  key: z.string(),
  /** SHA-256 of the copied database, hex. */
  database: z.string(),
});

/** What a backup says of itself, written last: what has none is not whole. */
export type Manifest = z.infer<typeof Manifest>;

/** What lies in the folder of a backup. The key may lie elsewhere: whoever has both can read what was erased since. */
export const backupFiles = (folder: string) => ({
  database: join(folder, 'book', 'foerderbuch.sqlite'),
  key: join(folder, 'keys', 'foerderbuch.key'),
  manifest: join(folder, 'manifest.json'),
});

/** @throws ToldError */
export const readManifest = (folder: string): Manifest => {
  const text = readIfThere(backupFiles(folder).manifest);
  if (text === undefined)
    throw new ToldError(
      `There is no whole backup in ${folder}: its manifest.json is missing, which is written last.`,
    );
  try {
    return Manifest.parse(JSON.parse(text));
  } catch {
    throw new ToldError(`${backupFiles(folder).manifest} is no manifest of a backup.`);
  }
};

export const digestOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};
