import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../functions/registry.ts';
import { sqliteInMemory } from '../support/engines.ts';
import { type OpenEnvironment, openEnvironment } from '../support/environments.ts';
import { rules } from '../support/town.ts';
import { worldOf } from '../support/world.ts';
import { histories } from './history/dice.ts';
import { beginHistory, byContract, type Tally } from './history/history.ts';
import { expectInvariants } from './history/invariants.ts';
import { moves } from './history/moves.ts';
import { letTimePass } from './history/time.ts';
import { walk } from './history/walk.ts';

/** The short form, which every test run tries; `npm run histories` is the long one. */
const HISTORIES = Number(process.env['HISTORIES'] ?? 250);
/** From so many on chance meets every command with both its answers. */
const LONG = 1_000;
/** Another seed gives other histories: `HISTORIES_SEED=7 npm test`. A failure names the seed and the shortest history. */
const SEED = Number(process.env['HISTORIES_SEED'] ?? 20_241_122);

describe(`${HISTORIES} random histories of four kinds of people, with legal and illegal commands`, () => {
  const tally: Tally = new Map();
  const kept: { opened?: OpenEnvironment; count: number; followUpCount: number } = {
    ...{ count: 0, followUpCount: 0 },
  };

  const never = (verdict: 'done' | 'refused') =>
    commands.map(({ name }) => name).filter((name) => (tally.get(name)?.[verdict] ?? 0) === 0);

  beforeAll(async () => {
    kept.opened = await openEnvironment(sqliteInMemory);
  });
  afterAll(async () => {
    await kept.opened?.close();
  });

  test('end with every view equal to its replay, and with sums that hold', { timeout: 900_000 }, async () => {
    const { opened } = kept;
    if (!opened) throw new Error('no engine is open');
    await fc.assert(
      fc.asyncProperty(histories, async (steps) => {
        const world = worldOf(opened, `town-${kept.count++}`);
        await world.build();
        const history = await beginHistory(world, tally, steps.length % 4 === 0 ? byContract : rules);
        for (const step of steps) await walk(history, step);
        kept.followUpCount += await letTimePass(world);
        await expectInvariants(world, [1, 2]);
      }),
      {
        numRuns: HISTORIES,
        seed: SEED,
        endOnFailure: Boolean(process.env['CI']),
      },
    );
  });

  test('are followed by what the passing of time brings', () => {
    expect(kept.followUpCount).toBeGreaterThan(0);
  });

  test('have a move for every command there is, and carry out nine of ten', () => {
    expect(commands.map(({ name }) => name).filter((name) => !(name in moves))).toEqual([]);
    expect(never('done').length).toBeLessThan(commands.length / 10);
    const total = [...tally.values()].reduce((sum, counts) => sum + counts.refused, 0);
    expect(total).toBeGreaterThan(HISTORIES);
  });

  if (HISTORIES >= LONG)
    test('send every command there is, and meet both its answers', () => {
      expect(never('done')).toEqual([]);
      // An administrator may give any office; anybody else does not get so far.
      expect(never('refused')).toEqual(['grant-role']);
    });
});
