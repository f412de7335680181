import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permissions } from '../../domain/permissions/table.ts';
import { sqliteInMemory } from '../support/engines.ts';
import { type OpenEnvironment, openEnvironment } from '../support/environments.ts';
import { expectedHolders } from './permissions/holders.ts';
import { complaintsOf, mutationsOf } from './permissions/mutations.ts';
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
    expect(theTally().refusedWithoutWords).toEqual([]);
  });

  test('and only what the table allows is carried out', () => {
    expect(theTally().carriedOutAgainstTable).toEqual([]);
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

  test('and whom a rule refuses as a person, the table does not let in', () => {
    expect(theTally().refusedAgainstTable).toEqual([]);
  });

  test('and each office and relation does what it is there for, and nothing else', () => {
    expect(theTally().holders()).toEqual(expectedHolders);
  });

  test('and every office, relation or state that is taken out of the table is missed', {
    timeout: 120_000,
  }, () => {
    expect(complaintsOf(theTally().heldAgainst(permissions))).toEqual([]);
    const mutations = mutationsOf(permissions);
    expect(mutations.length).toBeGreaterThan(300);
    const unseen = mutations.filter(({ table }) => complaintsOf(theTally().heldAgainst(table)).length === 0);
    expect(unseen.map(({ name }) => name)).toEqual([]);
  });
});
