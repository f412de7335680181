import { addDays, dayInBerlin } from '../../../domain/calendar/calendar-day.ts';
import { dailyFollowUps } from '../../../domain/due/daily-follow-ups.ts';
import { effects } from '../../../functions/consumers/effects.ts';
import type { AnyCommand, CommandAttempt } from '../../../runtime/commands/command.ts';
import { runDailyRound } from '../../../runtime/commands/daily-round.ts';
import { performer } from '../../../runtime/commands/perform.ts';
import type { Environment } from '../../../runtime/ports.ts';
import type { Registry, World } from '../../support/world.ts';
import type { History } from '../history/history.ts';
import { moves } from '../history/moves.ts';
import { people } from '../history/people.ts';
import { usually } from '../history/usually.ts';
import type { Tally } from './tally.ts';
import { unwritten } from './tried.ts';
import type { Trier } from './way.ts';

/** How often everybody tries an action in a state; in every state there are several situations. */
const TRIES = 2;
/** How many days are looked ahead for what time would bring: reminders, the end of periods, the end of papers. */
const LATER = [30, 60, 150, 4_400];
const triers: readonly Trier[] = [...people, 'insider'];

const usuallyDone = (name: string): Trier => usually[name] ?? 'administrator';

type AttemptOf = (as: Trier) => CommandAttempt;

/** Where a case has got to, who is who there, and the environment in which nothing is written; `twist` chooses what is sent. */
type Situation = {
  readonly history: History;
  readonly actors: ReadonlyMap<Trier, Awaited<ReturnType<World['actor']>>>;
  readonly environment: Environment;
  readonly twist: number;
};

const situationOf = async (history: History, twist: number): Promise<Situation> => {
  const { actor, environment } = history.world;
  const known = triers.map(async (as) => [as, await actor(as)] as const);
  return {
    history,
    actors: new Map(await Promise.all(known)),
    environment: unwritten(environment),
    twist,
  };
};

/** What somebody would send now; undefined for nonsense. */
const attempts = async (
  { history, actors, environment, twist }: Situation,
  { name, params, body }: AnyCommand,
): Promise<AttemptOf | undefined> => {
  const { tenant } = history.world;
  const sent = await moves[name]?.(history, { number: 1, as: 'nobody', amountCents: 90_000, twist });
  const [ownParams, ownBody] = [params.safeParse(sent?.params ?? {}), body.safeParse(sent?.body ?? {})];
  if (!ownParams.success || !ownBody.success) return undefined;
  return (as) => ({
    ...{ environment, tenant, params: ownParams.data, body: ownBody.data },
    ...{ actorId: as, roles: new Set<string>(), ...actors.get(as) },
    ...{ idempotencyKey: `a try of ${as}, not to be written`, correlation: 'a try' },
  });
};

/** Tries everything in every situation: by who usually does it, and by everybody where few have tried it in that state. */
export const tryingIn = ({ commands, followUps }: Registry, tally: Tally) => {
  const counts = new Map<string, number>();
  const countIn = (cell: string): number => {
    const count = 1 + (counts.get(cell) ?? 0);
    counts.set(cell, count);
    return count;
  };

  /** Who may show that those who act for the recipient keep out of it, until that was shown. */
  const insiders = (name: string): readonly Trier[] => (tally.isOwnCaseOpen(name) ? ['insider'] : []);

  const tryAction = async (situation: Situation, command: AnyCommand): Promise<void> => {
    const { name } = command;
    const attemptOf = await attempts(situation, command);
    if (!attemptOf) return;
    await command.execute(attemptOf(usuallyDone(name)));
    const isNew = countIn(`${name} ${tally.lastState}`) <= TRIES;
    for (const as of isNew ? triers : insiders(name)) await command.execute(attemptOf(as));
  };

  const timeWouldPass = async ({ environment, tenant }: World): Promise<void> => {
    const today = dayInBerlin(environment.clock.now());
    const hand = { now: '' };
    const later = { ...unwritten(environment), clock: { now: () => hand.now } };
    for (const days of LATER) {
      hand.now = `${addDays(today, days)}T03:00:00.000Z`;
      await runDailyRound(later, tenant, dailyFollowUps, performer(followUps, effects)(later));
    }
  };

  return async (history: History, twist: number): Promise<void> => {
    const situation = await situationOf(history, twist);
    for (const command of commands) await tryAction(situation, command);
    await timeWouldPass(history.world);
  };
};
