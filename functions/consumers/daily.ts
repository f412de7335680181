import * as z from 'zod';
import { dailyFollowUps } from '../../domain/due/daily-follow-ups.ts';
import { draftFollowUps } from '../../domain/due/drafts-due.ts';
import type { RowReader } from '../../domain/projection.ts';
import type { FollowUp } from '../../domain/reaction.ts';
import { type DailyTally, runDailyRound } from '../../runtime/commands/daily-round.ts';
import { environment } from '../../runtime/environment.ts';
import { logger } from '../../runtime/logger.ts';
import type { Environment } from '../../runtime/ports.ts';
import { perform } from './react.ts';

const Occasion = z.object({ tenants: z.array(z.string().min(1)).min(1) });

/** What follows from a day in a partnership: in its cases by their rows, in its drafts by their store. */
export const followUpsOfDay =
  ({ drafts }: Pick<Environment, 'drafts'>, tenant: string) =>
  async (rows: RowReader, today: string): Promise<readonly FollowUp[]> => [
    ...(await dailyFollowUps(rows, today)),
    ...draftFollowUps(await drafts.dueBy(tenant, today)),
  ];

/** The round of one partnership, wherever it is run from. */
export const dailyRound = (outside: Environment, tenant: string): Promise<DailyTally> =>
  runDailyRound(outside, tenant, followUpsOfDay(outside, tenant), perform(outside));

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
