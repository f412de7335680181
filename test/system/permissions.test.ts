import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqliteInMemory } from '../support/engines.ts';
import { type OpenEnvironment, openEnvironment } from '../support/environments.ts';
import { survey } from './permissions/survey.ts';
import type { Tally } from './permissions/tally.ts';
import { ways } from './permissions/ways.ts';

describe('everybody tries every action in every state', () => {
  const kept: { opened?: OpenEnvironment; tally?: Tally } = {};
  const theTally = () => {
    if (!kept.tally) throw new Error('nobody has tried anything');
    return kept.tally;
  };

  beforeAll(async () => {
    kept.opened = await openEnvironment(sqliteInMemory);
    kept.tally = await survey(kept.opened, ways);
  }, 600_000);
  afterAll(() => kept.opened?.close());

  test('and what the table forbids is refused in words of its own, never only by the second line', () => {
    expect([...theTally().refusedWithoutWords]).toEqual([]);
  });

  test('and only what the table allows is carried out', () => {
    expect([...theTally().carriedOutAgainstTable]).toEqual([]);
  });

  test('and somebody has carried out each action in each state in which the table allows it', () => {
    expect(theTally().missing('cells')).toEqual([]);
  });

  test('and each relation that rules an action out keeps out somebody who could do it otherwise', () => {
    expect(theTally().missing('exclusions')).toEqual([]);
  });

  test('and each office and relation that is enough for an action was enough for somebody', () => {
    expect(theTally().missing('holders')).toEqual([]);
  });
});
