import * as z from 'zod';
import type { RowReader } from '../../domain/projection.ts';
import type { Language } from '../../wording/message.ts';
import { parsePosition } from '../log/position.ts';
import type { Environment } from '../ports.ts';
import { type Cut, cutAtInstant, cutAtPosition, PositionError } from '../views/cut.ts';
import { type LiveRows, liveRows } from '../views/live-rows.ts';
import { momentNamed } from '../views/moment.ts';
import { rowsAsOf } from '../views/rows-as-of.ts';
import { placeInWords, problem } from './problem.ts';
import { Answered, type HttpAnswer } from './request.ts';

/** Of which moment, or from which position on, a query asks. */
export const Timing = z.object({
  /** Recompute the answer from the log as it was at this instant, or at this position. */
  asOf: z.string().min(1).max(2_000).optional(),
  /** Wait until this position, from a command's answer, is visible. */
  after: z.string().max(2_000).optional(),
});

/** Whether the rows have not come to the position that was asked for. */
export const isBehind = (rows: RowReader | LiveRows) => 'behind' in rows && rows.behind().length > 0;

/** Whoever waits for their own write must not be shown a state from before it. */
export const behind = (language: Language): HttpAnswer => problem(503, 'position-not-reached', language);

/** The rows that the answer is made of: the live ones, or those of some moment. */
export const rowsFor = async (
  outside: Environment,
  tenant: string,
  { cut, after }: { readonly cut: Cut | undefined; readonly after: string | undefined },
  language: Language,
): Promise<RowReader> =>
  cut
    ? rowsAsOf(outside, tenant, cut)
    : liveRows(outside, tenant, checkedPosition(after, '/after', language));

/** What of the log is shown; answers 503 for a position that the log has not come to. */
export const cutFor = async (
  outside: Environment,
  tenant: string,
  asOf: string | undefined,
  language: Language,
): Promise<Cut | undefined> => {
  if (asOf === undefined) return undefined;
  if (parsePosition(asOf) === undefined) return cutAtInstant(asOf);
  try {
    return await cutAtPosition(outside, tenant, asOf);
  } catch (error) {
    if (error instanceof PositionError) throw new Answered(behind(language));
    throw error;
  }
};

/** The moment that was asked for, an instant with its milliseconds; answers 400 for one that cannot be shown. */
export const checkedMoment = (asOf: string | undefined, { clock }: Environment, language: Language) => {
  if (asOf === undefined) return undefined;
  const moment = momentNamed(asOf, clock.now());
  if (moment === 'not-a-moment') return checkedPosition(asOf, '/asOf', language);
  if (typeof moment === 'string') throw new Answered(problem(400, moment, language));
  return 'instant' in moment ? moment.instant : checkedPosition(asOf, '/asOf', language);
};

/** Enough for a reader who waits for many commands at once; each stream is looked for again and again. */
const STREAMS_MAX = 64;

const checkedPosition = (text: string | undefined, pointer: string, language: Language) => {
  if (text === undefined) return text;
  const streams = parsePosition(text);
  if (streams && streams.length <= STREAMS_MAX) return text;
  const errors = [placeInWords({ pointer, code: 'neither-instant-nor-position' }, language)];
  throw new Answered(problem(400, 'invalid-query', language, { errors }));
};
