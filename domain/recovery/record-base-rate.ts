import type { PartnershipEvent } from '../../events/partnership-events.ts';
import type { Confidence } from '../../events/rules/sourced.ts';
import type { Acting } from '../aggregate.ts';
import { addDays, dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { type BaseRateBook, knownRates } from './base-rate-book.ts';
import { isRateDay } from './base-rates.ts';

export type RecordBaseRate = Acting & {
  readonly validFromOn: string;
  readonly basisPoints: number;
  readonly source: string;
  readonly confidence: Confidence;
};

const DAYS_AHEAD = 31;

export const recordBaseRateRules = {
  'no-rate-day': ({ validFromOn }) => isRateDay(validFromOn),
  'base-rate-too-early': ({ validFromOn, now }) => validFromOn <= addDays(dayInBerlin(now), DAYS_AHEAD),
} satisfies Rules<RecordBaseRate, BaseRateBook>;

export type RecordBaseRateRefusal = keyof typeof recordBaseRateRules;

/**
 * Records the base rate of a half-year, also to correct one; interest that was set keeps the rates it was set with.
 *
 * @see BGB § 247
 */
export const recordBaseRate = (
  command: RecordBaseRate,
  book: BaseRateBook,
): Decision<PartnershipEvent, RecordBaseRateRefusal> => {
  const refusal = firstBroken(recordBaseRateRules, command, book, undefined);
  if (refusal) return refusal;
  const { validFromOn, basisPoints, source, confidence, actorId: recordedBy } = command;
  const known = knownRates(book).find((rate) => rate.validFromOn === validFromOn);
  if (known?.basisPoints === basisPoints && known.source === source && known.confidence === confidence)
    return { accepted: [] };
  const data = { validFromOn, basisPoints, source, confidence, recordedBy };
  return { accepted: [{ type: 'BaseRateRecorded', data }] };
};
