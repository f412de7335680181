import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../functions/registry.ts';
import type { AnyCommand, CommandAttempt } from '../../runtime/command.ts';
import { sqliteInMemory } from '../support/engines.ts';
import { type OpenEnvironment, openEnvironment } from '../support/environments.ts';
import { worldOf } from '../support/world.ts';
import { beginHistory, type History, type Step } from './history/history.ts';
import { moves } from './history/moves.ts';
import { people } from './history/people.ts';
import { scripts } from './history/script.ts';
import { walk } from './history/walk.ts';

/** How often each action is tried in each state of what it is about; in every state there are several situations. */
const TRIES = 3;

/** What came of one try: turned away at the door, refused with a code, carried out, or nothing to do any more. */
type Result = 'turned away' | 'carried out' | 'nothing to do' | (string & {});

type Tried = {
  readonly action: string;
  readonly as: string;
  readonly state: string;
  readonly verdict: string;
  readonly result: Result;
};

/** Carries an attempt out in the same world, in which nothing that is decided is written. */
const resultOf = async (command: AnyCommand, attempt: CommandAttempt): Promise<Result> => {
  const { openTo } = command;
  if (openTo === 'reactions') return 'turned away';
  if (openTo !== 'signed-in' && !openTo.some((role) => attempt.roles.has(role))) return 'turned away';
  let isWritten = false;
  const append = async () => {
    isWritten = true;
    return { status: 'appended' as const, commits: [] };
  };
  const { environment } = attempt;
  const outcome = await command.execute({
    ...attempt,
    environment: { ...environment, log: { ...environment.log, append } },
  });
  if (outcome.status === 'refused') return outcome.refusal.refused;
  if (outcome.status === 'done') return isWritten ? 'carried out' : 'nothing to do';
  return outcome.status;
};

const isAtEnd = ({ progress }: History, number: number) => {
  const { script = [], at = 0 } = progress.get(number) ?? {};
  return at >= script.length;
};

/** Lets everybody try every action at every step of every script, and keeps what came of it. */
const everybodyTriesEverything = async (history: History): Promise<readonly Tried[]> => {
  const tried: Tried[] = [];
  const count = new Map<string, number>();
  for (const [place, script] of scripts.entries()) {
    const number = place + 1;
    history.progress.set(number, { script, at: 0 });
    for (let steps = 0; !isAtEnd(history, number); steps++) {
      expect(steps).toBeLessThan(3 * script.length);
      const twist = steps % 2 ? 3 : 1;
      for (const command of commands) {
        const step: Step = { number, as: 'nobody', amountCents: 90_000, twist };
        tried.push(...(await everybodyTries(history, command, step, count)));
      }
      await walk(history, { number, isWild: false, command: 0, person: 0, amountCents: 90_000, twist });
    }
  }
  return tried;
};

const everybodyTries = async (
  history: History,
  command: AnyCommand,
  step: Step,
  count: Map<string, number>,
): Promise<readonly Tried[]> => {
  const sent = await moves[command.name]?.(history, step);
  const params = command.params.safeParse(sent?.params ?? {});
  const body = command.body.safeParse(sent?.body ?? {});
  if (!params.success || !body.success) return [];
  const { environment, tenant } = history.world;
  const attemptOf = async (as: string): Promise<CommandAttempt> => ({
    ...{ environment, tenant, params: params.data, body: body.data },
    ...(await history.world.actor(as)),
    ...{ idempotencyKey: `a try of ${as}, not to be written`, correlation: 'a try' },
  });
  const { state } = await command.standing(await attemptOf('nobody'));
  const cell = `${command.name} ${state}`;
  if ((count.get(cell) ?? 0) >= TRIES) return [];
  count.set(cell, (count.get(cell) ?? 0) + 1);
  const tried: Tried[] = [];
  for (const as of people) {
    const attempt = await attemptOf(as);
    const { verdict } = await command.standing(attempt);
    tried.push({ action: command.name, as, state, verdict, result: await resultOf(command, attempt) });
  }
  return tried;
};

describe('everybody tries every action in every state', () => {
  const kept: { opened?: OpenEnvironment; tried: readonly Tried[] } = { tried: [] };

  beforeAll(async () => {
    kept.opened = await openEnvironment(sqliteInMemory);
    const world = worldOf(kept.opened, 'musterstadt');
    await world.build();
    kept.tried = await everybodyTriesEverything(await beginHistory(world, new Map()));
  }, 600_000);
  afterAll(() => kept.opened?.close());

  const found = (wanted: (one: Tried) => boolean) => [
    ...new Set(
      kept.tried
        .filter(wanted)
        .map(
          ({ action, as, state, verdict, result }) => `${action} by ${as} on ${state}: ${verdict}, ${result}`,
        ),
    ),
  ];

  test('and what the table forbids is refused in words of its own, never only by the second line', () => {
    expect(found(({ result }) => result === 'not-permitted')).toEqual([]);
  });

  test('and only what the table allows is carried out', () => {
    expect(found(({ verdict, result }) => verdict !== 'allowed' && result === 'carried out')).toEqual([]);
  });
});
