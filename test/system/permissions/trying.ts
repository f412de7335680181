import { addDays, dayInBerlin } from '../../../domain/calendar.ts';
import { dailyFollowUps } from '../../../domain/views/daily-follow-ups.ts';
import { effects } from '../../../functions/effects.ts';
import type { AnyCommand, CommandAttempt } from '../../../runtime/command.ts';
import { runDailyRound } from '../../../runtime/daily-round.ts';
import { performer } from '../../../runtime/perform.ts';
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

type AttemptOf = (as: Trier) => Promise<CommandAttempt>;

/** Where a case has got to, and the environment in which nothing is written there; `twist` chooses what is sent. */
type Situation = { readonly history: History; readonly environment: Environment; readonly twist: number };

/** What somebody would send now; undefined for nonsense. */
const attempts = async (
  { history, environment, twist }: Situation,
  { name, params, body }: AnyCommand,
): Promise<AttemptOf | undefined> => {
  const { tenant, actor } = history.world;
  const sent = await moves[name]?.(history, { number: 1, as: 'nobody', amountCents: 90_000, twist });
  const [ownParams, ownBody] = [params.safeParse(sent?.params ?? {}), body.safeParse(sent?.body ?? {})];
  if (!ownParams.success || !ownBody.success) return undefined;
  return async (as) => ({
    ...{ environment, tenant, params: ownParams.data, body: ownBody.data },
    ...(await actor(as)),
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
    await command.execute(await attemptOf(usuallyDone(name)));
    const isNew = countIn(`${name} ${tally.lastState}`) <= TRIES;
    for (const as of isNew ? triers : insiders(name)) await command.execute(await attemptOf(as));
  };

  const timeWouldPass = async ({ environment, tenant }: World): Promise<void> => {
    const today = dayInBerlin(environment.clock.now());
    for (const days of LATER) {
      const later = unwritten(environment, `${addDays(today, days)}T03:00:00.000Z`);
      await runDailyRound(later, tenant, dailyFollowUps, performer(followUps, effects)(later));
    }
  };

  return async (history: History, twist: number): Promise<void> => {
    const situation = { history, environment: unwritten(history.world.environment), twist };
    for (const command of commands) await tryAction(situation, command);
    await timeWouldPass(history.world);
  };
};
