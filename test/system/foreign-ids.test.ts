import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../functions/registry.ts';
import type { Outcome } from '../../runtime/commands/command.ts';
import { sqliteInMemory } from '../support/engines.ts';
import { type OpenEnvironment, openEnvironment } from '../support/environments.ts';
import { worldOf } from '../support/world.ts';
import { beginHistory, type History, type Step } from './history/history.ts';
import { moves } from './history/moves.ts';
import { scripts } from './history/script.ts';
import { walk } from './history/walk.ts';

const step = { number: 1, as: 'nobody', amountCents: 90_000, twist: 1 } as const satisfies Step;
const dice = { number: 1, isWild: false, command: 0, person: 0, amountCents: 90_000, twist: 1 };
const ID = /^(app|org|mtg|pay)_/;

const openToAll = commands.filter(({ openTo }) => openTo === 'signed-in').map(({ name }) => name);

/** The same address with ids that nobody ever gave to anything. */
const unknown = (params: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(
    Object.entries(params).map(([name, id]) => [
      name,
      ID.test(id) ? `${id.slice(0, 4)}${'z'.repeat(26)}` : id,
    ]),
  );

const answerOf = (outcome: Outcome | 'turned away') =>
  outcome !== 'turned away' && outcome.status === 'refused'
    ? { httpStatus: outcome.httpStatus, ...outcome.refusal }
    : outcome;

describe('whoever has nothing to do with a case', () => {
  const kept: { opened?: OpenEnvironment; history?: History } = {};
  const asked = new Set<string>();

  beforeAll(async () => {
    kept.opened = await openEnvironment(sqliteInMemory);
    const world = worldOf(kept.opened, 'musterstadt');
    await world.build();
    kept.history = await beginHistory(world, new Map());
  });
  afterAll(() => kept.opened?.close());

  const expectUnknown = async (history: History, name: string, as: string) => {
    const sent = await moves[name]?.(history, step);
    if (!sent?.params || !Object.values(sent.params).some((id) => ID.test(id))) return;
    asked.add(name);
    const existing = answerOf(await history.world.send(name, { as, ...sent }));
    const none = answerOf(await history.world.send(name, { as, ...sent, params: unknown(sent.params) }));
    expect(existing, `${name} by ${as}`).toEqual(none);
    expect(existing, `${name} by ${as}`).toMatchObject({ httpStatus: 404 });
  };

  test('finds its ids as unknown as any, at every step of its way', async () => {
    const { history } = kept;
    if (!history) throw new Error('no history has begun');
    const [script = []] = scripts;
    const atEnd = () => history.progress.get(1)?.at === script.length;
    for (let steps = 0; !atEnd(); steps++) {
      expect(steps).toBeLessThan(2 * script.length);
      await walk(history, { ...dice, twist: steps % 2 ? 3 : 1 });
      for (const name of openToAll) {
        await expectUnknown(history, name, 'nobody');
        await expectUnknown(history, name, 'stranger');
      }
    }
  });

  test('is so for every command on a case that is not an office’s', () => {
    expect(openToAll.filter((name) => !asked.has(name)).toSorted()).toEqual([
      'convene-circular-vote',
      'convene-meeting',
      'order-erasure',
      'register-organisation',
    ]);
  });
});
