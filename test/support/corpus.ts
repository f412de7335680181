import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { catalogue } from '../../events/catalogue.ts';
import type { StoredCommit } from '../../runtime/log/commit.ts';
import { sqliteInMemory } from './engines.ts';
import { openEnvironment } from './environments.ts';
import { dataOf } from './event-data.ts';
import { record } from './review-facts.ts';

const FOLDER = new URL('../events/corpus/', import.meta.url);
const INDEX = 'index.json';
const TENANT = 'musterstadt';

const nameOf = (type: string, version: number) => `${type}@${version}.json`;
const textOf = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
const write = (name: string, content: unknown) =>
  writeFileSync(new URL(name, FOLDER), `${JSON.stringify(content, null, 2)}\n`);

/** The files that there must be: one for every version that an event type has had. */
export const expectedFiles = [...catalogue].flatMap(([type, { version }]) =>
  Array.from({ length: version }, (_, before) => ({
    type,
    version: before + 1,
    name: nameOf(type, before + 1),
  })),
);

/** The names of the files that there are, without the index. */
export const corpusFiles = (): readonly string[] =>
  readdirSync(FOLDER).filter((name) => name.endsWith('.json') && name !== INDEX);

/** Each file's SHA-256 as it was when it was added. */
export const corpusIndex = (): Readonly<Record<string, string>> =>
  existsSync(new URL(INDEX, FOLDER)) ? JSON.parse(textOf(INDEX)) : {};

export const digestOf = (name: string): string => createHash('sha256').update(textOf(name)).digest('hex');

/** A commit as the engine kept it. */
export const storedCommit = (name: string): StoredCommit => JSON.parse(textOf(name));

const leavesIn = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, inner) => sum + leavesIn(inner), 0)
    : Number(value !== null);

/** Of many examples the one that leaves out least. */
const fullestExample = (type: string) => {
  const entry = catalogue.get(type);
  if (!entry) throw new Error(`there is no event ${type}`);
  const examples = fc.sample(dataOf(entry.schema), { numRuns: 80, seed: 2026 });
  const event = examples.reduce((best, example) => (leavesIn(example) > leavesIn(best) ? example : best));
  return { family: entry.family, event: event as { type: string; data: object } };
};

/**
 * Writes a file for every current version that has none, through the vault and the append that the program uses.
 *
 * What is there is left as it is: old bytes are what the corpus is for.
 */
export const addMissing = async (): Promise<void> => {
  const { environment, engine, close } = await openEnvironment(sqliteInMemory, TENANT);
  const missing = expectedFiles.filter(
    ({ type, version, name }) =>
      version === catalogue.get(type)?.version && !existsSync(new URL(name, FOLDER)),
  );
  for (const { type, name } of missing) {
    const { family, event } = fullestExample(type);
    const stream = `${family}-${type.toLowerCase()}`;
    const { tenant, revision, bytes, hash } = await record(
      { ...environment, log: engine.log },
      TENANT,
      stream,
      [event],
    );
    write(name, { tenant, stream, revision, hash, bytes });
  }
  const added = Object.fromEntries(missing.map(({ name }) => [name, digestOf(name)]));
  const all = Object.entries({ ...corpusIndex(), ...added });
  write(INDEX, Object.fromEntries(all.toSorted(([one], [other]) => (one < other ? -1 : 1))));
  await close();
};
