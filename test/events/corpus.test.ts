import { describe, expect, test } from 'vitest';
import { catalogue } from '../../events/catalogue.ts';
import { upcast } from '../../events/upcasters.ts';
import { canonicalJson } from '../../runtime/log/canonical-json.ts';
import { readCommit, verifyChain } from '../../runtime/log/commit.ts';
import {
  addMissing,
  corpusFiles,
  corpusIndex,
  digestOf,
  missingInCorpus,
  storedCommit,
} from '../support/corpus.ts';
import { SECRET } from '../support/event-data.ts';

// A new version, or what a version may say since, adds a file: CORPUS=add npx vitest run test/events/corpus.test.ts
if (process.env['CORPUS'] === 'add') await addMissing();

/** Every version that an event has had. */
const versions = [...catalogue].flatMap(([type, { version }]) =>
  Array.from({ length: version }, (_, before) => `${type}@${before + 1}`),
);

/**
 * Bytes as they were stored, never written anew: `npm run docs` makes the JSON Schema of a changed event again, but not
 * these. What an event may no longer say, or says otherwise, fails here.
 */
describe('the corpus of stored commits', () => {
  test('has one for every version of every event, and nothing else', () => {
    const known = corpusFiles().map(({ type, version }) => `${type}@${version}`);
    expect([...new Set(known)].toSorted()).toEqual(versions.toSorted());
    expect(Object.keys(corpusIndex()).toSorted()).toEqual(
      corpusFiles()
        .map(({ name }) => name)
        .toSorted(),
    );
  });

  test.for(Object.entries(corpusIndex()))('keeps %s as it was written', ([name, digest]) => {
    expect(digestOf(name)).toBe(digest);
  });

  test.for([...catalogue.keys()])('shows all that it may say: %s', (type) => {
    expect(missingInCorpus(type)).toEqual([]);
  });

  test.for(corpusFiles())('is read today: $name', ({ type, version, name }) => {
    const commit = readCommit(storedCommit(name));
    verifyChain([commit], 1);
    expect(canonicalJson(JSON.parse(commit.bytes))).toBe(commit.bytes);
    for (const event of commit.events) {
      expect([event.type, event.version]).toEqual([type, version]);
      const today = { type, data: upcast(event).data };
      expect(upcast(event).version).toBe(catalogue.get(type)?.version);
      expect(catalogue.get(type)?.schema.parse(today)).toEqual(today);
    }
  });

  test.for(corpusFiles())('holds no personal text: $name', ({ name }) => {
    expect(storedCommit(name).bytes.toLowerCase()).not.toContain(SECRET);
  });

  test('would not be read if one character of it were another', () => {
    for (const { name } of corpusFiles()) {
      const stored = storedCommit(name);
      const bytes = stored.bytes.replace('"format":1', '"format":2');
      expect(bytes).not.toBe(stored.bytes);
      expect(() => readCommit({ ...stored, bytes })).toThrow('hash');
    }
  });
});
