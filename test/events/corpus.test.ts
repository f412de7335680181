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
  expectedFiles,
  storedCommit,
} from '../support/corpus.ts';
import { SECRET } from '../support/event-data.ts';

// A new version of an event adds its file: CORPUS=add npx vitest run test/events/corpus.test.ts
if (process.env['CORPUS'] === 'add') await addMissing();

describe('the corpus of stored commits', () => {
  test('has one for every version of every event, and nothing else', () => {
    const names = expectedFiles.map(({ name }) => name);
    expect(corpusFiles().toSorted()).toEqual(names.toSorted());
    expect(Object.keys(corpusIndex()).toSorted()).toEqual(names.toSorted());
  });

  test.for(Object.entries(corpusIndex()))('keeps %s as it was written', ([name, digest]) => {
    expect(digestOf(name)).toBe(digest);
  });

  test.for(expectedFiles)('is read today: $name', ({ type, version, name }) => {
    const stored = storedCommit(name);
    const commit = readCommit(stored);
    verifyChain([commit], 1);
    expect(canonicalJson(JSON.parse(commit.bytes))).toBe(commit.bytes);
    expect(commit.events.map((event) => [event.type, event.version])).toEqual([[type, version]]);
    for (const event of commit.events) {
      const today = upcast(event);
      expect(today.version).toBe(catalogue.get(type)?.version);
      expect(catalogue.get(type)?.schema.parse({ type, data: today.data })).toEqual({
        type,
        data: today.data,
      });
    }
  });

  test.for(expectedFiles)('holds no personal text: $name', ({ name }) => {
    expect(storedCommit(name).bytes.toLowerCase()).not.toContain(SECRET);
  });

  test('would not be read if one character of it were another', () => {
    for (const name of corpusFiles()) {
      const stored = storedCommit(name);
      const bytes = stored.bytes.replace('"format":1', '"format":2');
      expect(bytes).not.toBe(stored.bytes);
      expect(() => readCommit({ ...stored, bytes })).toThrow('hash');
    }
  });
});
