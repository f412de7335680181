import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folds } from '../../functions/folds.ts';
import { sqliteInMemory } from '../support/engines.ts';
import { type OpenEnvironment, openEnvironment } from '../support/environments.ts';
import { frozen } from '../support/frozen.ts';
import { worldOf } from '../support/world.ts';
import { histories } from './history/dice.ts';
import { beginHistory } from './history/history.ts';
import { expectInvariants } from './history/invariants.ts';
import { letTimePass } from './history/time.ts';
import { walk } from './history/walk.ts';

/** What is folded from now on is closed: whoever decides on it hears of it when they change it. */
const closeStates = () => {
  let count = 0;
  const open = folds.map(({ evolve }) => evolve);
  for (const [place, one] of folds.entries())
    Object.assign(one, {
      evolve: (state: never, event: never) => {
        count++;
        return frozen(open[place]?.(frozen(state), event));
      },
    });
  return {
    count: () => count,
    reopen: () => {
      for (const [place, one] of folds.entries()) Object.assign(one, { evolve: open[place] });
    },
  };
};

const kept: { opened?: OpenEnvironment; closed?: ReturnType<typeof closeStates> } = {};
beforeAll(async () => {
  kept.opened = await openEnvironment(sqliteInMemory);
  kept.closed = closeStates();
});
afterAll(async () => {
  kept.closed?.reopen();
  await kept.opened?.close();
});

test('a map, a set and what lies in them can be frozen', () => {
  const state = frozen({ cases: new Map([['a', { list: [1] }]]), seen: new Set(['b']) });
  expect(() => state.cases.set('b', { list: [] })).toThrow('was changed');
  expect(() => state.seen.add('c')).toThrow('was changed');
  expect(() => state.cases.get('a')?.list.push(2)).toThrow(TypeError);
});

test('no decision changes a state that it is made on: the next one is made on the same', {
  timeout: 120_000,
}, async () => {
  const { opened } = kept;
  if (!opened) throw new Error('no engine is open');
  let count = 0;
  await fc.assert(
    fc.asyncProperty(histories, async (steps) => {
      const world = worldOf(opened, `town-${count++}`);
      await world.build();
      const history = await beginHistory(world, new Map());
      for (const step of steps) await walk(history, step);
      await letTimePass(world);
      await expectInvariants(world, [1, 2]);
    }),
    { numRuns: 25 },
  );
  expect(kept.closed?.count()).toBeGreaterThan(1_000);
});
