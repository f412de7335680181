import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { catalogue } from '../../events/catalogue.ts';
import { readCommit, type StoredCommit } from '../../runtime/log/commit.ts';
import { coveringExamples, shownBy } from './covering-examples.ts';
import { sqliteInMemory } from './engines.ts';
import { openEnvironment } from './environments.ts';
import { record } from './review-facts.ts';

const FOLDER = new URL('../events/corpus/', import.meta.url);
const INDEX = 'index.json';
const TENANT = 'musterstadt';

type Example = { readonly type: string; readonly data: object };

const textOf = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
const write = (name: string, content: unknown) =>
  writeFileSync(new URL(name, FOLDER), `${JSON.stringify(content, null, 2)}\n`);

/** `<type>@<version>.json`; what was added to a version later is in `<type>@<version>-2.json`, and so on. */
const NAME = /^(?<type>\w+)@(?<version>\d+)(?:-\d+)?\.json$/;

/** The files that there are, without the index. */
export const corpusFiles = () =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json') && name !== INDEX)
    .map((name) => {
      const { type = '', version = '' } = NAME.exec(name)?.groups ?? {};
      return { name, type, version: Number(version) };
    });

/** Each file's SHA-256 as it was when it was added. */
export const corpusIndex = (): Readonly<Record<string, string>> =>
  existsSync(new URL(INDEX, FOLDER)) ? JSON.parse(textOf(INDEX)) : {};

export const digestOf = (name: string): string => createHash('sha256').update(textOf(name)).digest('hex');

/** A commit as the engine kept it. */
export const storedCommit = (name: string): StoredCommit => JSON.parse(textOf(name));

const schemaOf = (type: string) => {
  const entry = catalogue.get(type);
  if (!entry) throw new Error(`there is no event ${type}`);
  return entry.schema;
};

/** What the stored commits of the current version of an event show between them. */
const shownInCorpus = (type: string): ReadonlySet<string> =>
  new Set(
    corpusFiles()
      .filter((file) => file.type === type && file.version === catalogue.get(type)?.version)
      .flatMap(({ name }) => readCommit(storedCommit(name)).events)
      .flatMap(({ data }) => shownBy(schemaOf(type), { type, data })),
  );

/** Examples of the current version of an event that show something the corpus does not. */
const missingExamples = (type: string): readonly Example[] => {
  const shown = shownInCorpus(type);
  return (coveringExamples(schemaOf(type)) as Example[]).filter((example) =>
    shownBy(schemaOf(type), example).some((what) => !shown.has(what)),
  );
};

/** What of an event's current version no stored commit shows, field by field. */
export const missingInCorpus = (type: string): readonly string[] => {
  const shown = shownInCorpus(type);
  const needed = coveringExamples(schemaOf(type)).flatMap((example) => shownBy(schemaOf(type), example));
  return [...new Set(needed)].filter((what) => !shown.has(what));
};

const freeName = (type: string, version: number) => {
  const known = corpusFiles().filter((file) => file.type === type && file.version === version).length;
  return known === 0 ? `${type}@${version}.json` : `${type}@${version}-${known + 1}.json`;
};

/**
 * Writes what is missing, through the vault and the append that the program uses: a file for every version that has none,
 * and another one for what a version may say since.
 *
 * What is there is left as it is: old bytes are what the corpus is for.
 */
export const addMissing = async (): Promise<void> => {
  const { environment, engine, close } = await openEnvironment(sqliteInMemory, TENANT);
  const added: Record<string, string> = {};
  for (const [type, { family, version }] of catalogue) {
    const examples = missingExamples(type);
    if (examples.length === 0) continue;
    const stream = `${family}-${type.toLowerCase()}`;
    const outside = { ...environment, log: engine.log };
    const { tenant, revision, bytes, hash } = await record(outside, TENANT, stream, [...examples]);
    const name = freeName(type, version);
    write(name, { tenant, stream, revision, hash, bytes });
    added[name] = digestOf(name);
  }
  const all = Object.entries({ ...corpusIndex(), ...added });
  write(INDEX, Object.fromEntries(all.toSorted(([one], [other]) => (one < other ? -1 : 1))));
  await close();
};
