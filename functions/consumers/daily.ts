import * as z from 'zod';
import { dailyFollowUps } from '../../domain/due/daily-follow-ups.ts';
import { type DailyTally, runDailyRound } from '../../runtime/commands/daily-round.ts';
import { environment } from '../../runtime/environment.ts';
import { logger } from '../../runtime/logger.ts';
import type { Environment } from '../../runtime/ports.ts';
import { perform } from './react.ts';

const Occasion = z.object({ tenants: z.array(z.string().min(1)).min(1) });

/** The round of one partnership, wherever it is run from. */
export const dailyRound = (outside: Environment, tenant: string): Promise<DailyTally> =>
  runDailyRound(outside, tenant, dailyFollowUps, perform(outside));

/** Once a day: what follows from the day itself, such as a reminder. Whoever calls twice does nothing twice. */
export const handler = async (event: unknown): Promise<void> => {
  const { tenants } = Occasion.parse(event);
  const outside = await environment();
  const rounds = await Promise.allSettled(tenants.map((tenant) => dailyRound(outside, tenant)));
  for (const [place, round] of rounds.entries())
    if (round.status === 'fulfilled')
      logger('info', 'daily round', { tenant: tenants[place], count: round.value.done });
  const failed = rounds.filter((round) => round.status === 'rejected');
  if (failed.length > 0) throw new AggregateError(failed.map(({ reason }) => reason));
};
