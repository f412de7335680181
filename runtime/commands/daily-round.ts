import { createHash } from 'node:crypto';
import { dayInBerlin } from '../../domain/calendar/calendar-day.ts';
import type { RowReader } from '../../domain/projection.ts';
import type { FollowUp } from '../../domain/reaction.ts';
import { canonicalJson } from '../log/canonical-json.ts';
import { logger } from '../logger.ts';
import type { Environment } from '../ports.ts';
import { liveRows } from '../views/live-rows.ts';
import type { Cause, Perform } from './follow-ups.ts';

/** The name in which the round acts. */
const DAILY_ROUND = 'daily-round';

/** What a round did; `refused`: the log knew better than the rows, so there was nothing to do after all. */
export type DailyTally = { readonly day: string; readonly done: number; readonly refused: number };

/** The same follow-up on the same day has the same id, however often the round runs. */
export const dailyCommandId = (tenant: string, day: string, { command, params, body }: FollowUp): string =>
  createHash('sha256')
    .update(canonicalJson([DAILY_ROUND, tenant, day, command, params, body]))
    .digest('base64url')
    .slice(0, 22);

const causeOn = (tenant: string, day: string, followUp: FollowUp): Cause => ({
  tenant,
  reaction: DAILY_ROUND,
  commandId: dailyCommandId(tenant, day, followUp),
  causation: null,
  correlation: `${DAILY_ROUND}:${day}`,
  traceparent: null,
});

type Attempt = 'done' | 'refused' | { readonly error: unknown };

const attempt = async (
  tenant: string,
  day: string,
  followUp: FollowUp,
  perform: Perform,
): Promise<Attempt> => {
  const { command, params } = followUp;
  const stream = Object.values(params).join(',');
  try {
    const refusal = await perform(followUp, causeOn(tenant, day, followUp));
    if (!refusal) return 'done';
    logger('warn', 'daily follow-up refused', { tenant, command, stream, code: refusal.refused });
    return 'refused';
  } catch (error) {
    logger('error', 'daily follow-up failed', { tenant, command, stream, error });
    return { error };
  }
};

/**
 * Does what follows from today, once, however often and however late it is called.
 *
 * One case that fails does not keep the others waiting.
 *
 * @throws AggregateError of what failed, after everything was tried; the next round tries it again
 */
export const runDailyRound = async (
  environment: Environment,
  tenant: string,
  followUpsFor: (rows: RowReader, today: string) => Promise<readonly FollowUp[]>,
  perform: Perform,
): Promise<DailyTally> => {
  const day = dayInBerlin(environment.clock.now());
  const attempts: Attempt[] = [];
  for (const followUp of await followUpsFor(await liveRows(environment, tenant), day))
    attempts.push(await attempt(tenant, day, followUp, perform));
  const errors = attempts.filter((one) => typeof one === 'object').map(({ error }) => error);
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} daily follow-ups failed`);
  const done = attempts.filter((one) => one === 'done').length;
  return { day, done, refused: attempts.length - done };
};
