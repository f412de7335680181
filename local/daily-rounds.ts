import { dayInBerlin, startOfDay } from '../domain/calendar/calendar-day.ts';
import { nextEventfulDay } from '../domain/due/daily-follow-ups.ts';
import { dailyRound } from '../functions/consumers/daily.ts';
import { logger } from '../runtime/logger.ts';
import type { Environment } from '../runtime/ports.ts';
import { liveRows } from '../runtime/views/live-rows.ts';
import type { DemoClock } from './demo-clock.ts';

/** How often the calendar is looked at: a new day is noticed within this time. */
const LOOK_MS = 60_000;

/** The daily round on one machine. */
export type DailyRounds = {
  /**
   * Makes the round of today and, if it is to `follow` the clock, again whenever a day has begun; what fails is in the log
   * and is tried again by the next.
   */
  readonly begin: (options: { readonly follow: boolean }) => Promise<void>;
  /** Moves a manual clock through the days from which something follows, making the round of each, and on to its goal. */
  readonly moveTo: (clock: DemoClock, wanted: unknown) => Promise<ReturnType<DemoClock['moveTo']>>;
  readonly stop: () => Promise<void>;
};

/** @param idle resolves when the rows show what was written */
export const dailyRounds = (
  environment: Environment,
  tenant: string,
  idle: () => Promise<void>,
): DailyRounds => {
  const today = () => dayInBerlin(environment.clock.now());
  const state: { day?: string; timer?: NodeJS.Timeout; running: Promise<void> } = {
    running: Promise.resolve(),
  };

  const make = async () => {
    state.day = today();
    try {
      const { done: count } = await dailyRound(environment, tenant);
      if (count === 0) return;
      logger('info', 'daily round', { tenant, count });
      await idle();
    } catch (error) {
      logger('error', 'daily round failed', { tenant, error });
    }
  };
  /** One at a time, in the order in which they were asked for. */
  const round = () => {
    state.running = state.running.then(make);
    return state.running;
  };

  /** Of the days until then the first from which something follows, in a case or for a draft. */
  const nextDay = async (until: string) => {
    const [eventful, drafts] = await Promise.all([
      nextEventfulDay(await liveRows(environment, tenant), today(), until),
      environment.drafts.dueBy(tenant, until),
    ]);
    const ofDrafts = drafts.map(({ dueOn }) => dueOn).filter((day) => day > today());
    return [...ofDrafts, ...(eventful === undefined ? [] : [eventful])].toSorted()[0];
  };

  const passDays = async (clock: DemoClock, until: string) => {
    const day = await nextDay(until);
    if (day === undefined) return;
    clock.moveTo({ now: startOfDay(day) });
    await round();
    await passDays(clock, until);
  };

  return {
    begin: async ({ follow }) => {
      await round();
      if (!follow) return;
      state.timer = setInterval(() => {
        if (state.day !== today()) void round();
      }, LOOK_MS);
    },
    moveTo: async (clock, wanted) => {
      const goal = clock.goal(wanted);
      if ('refused' in goal) return goal;
      const until = dayInBerlin(goal.now);
      if (until === today()) return clock.moveTo(wanted);
      await idle();
      await passDays(clock, until);
      return clock.moveTo(wanted);
    },
    stop: async () => {
      clearInterval(state.timer);
      await state.running;
    },
  };
};
