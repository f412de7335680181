import { addMonths, dayInBerlin } from '../calendar/calendar-day.ts';
import { endOfPeriod } from '../calendar/period.ts';
import type { Verdict } from '../decision.ts';
import type { Grant } from '../payout/grant-in-force.ts';
import type { OnGrant } from '../payout/grant-rules.ts';
import type { Granted } from '../payout/payout.ts';
import { type RunningHearing, runningHearing } from '../payout/recovery.ts';

type InState = (command: OnGrant, payout: Granted) => Verdict;

export const isOpen: InState = (_command, { isClosed }) => !isClosed;
/** Hearings and revocations belong to administrative acts. */
export const isByBescheid: InState = (_command, { grant }) => grant.instrument === 'bescheid';

/** Whether the recipient had the time that they were given, or has answered. */
export const wasHeard = ({ status, answerByOn }: RunningHearing, todayOn: string): boolean =>
  status === 'answered' || answerByOn < todayOn;

/** A grant with the hearing on it that goes on. */
export type InHearing = Granted & { readonly hearing: RunningHearing };

/** The hearing on a grant, while it goes on. */
export const hearingOf = (_command: unknown, payout: Granted): InHearing | undefined => {
  const hearing = runningHearing(payout.recovery);
  return hearing && { ...payout, hearing };
};

export const theHearing = { 'no-hearing': hearingOf };

/**
 * The last day on which a grant may be revoked for facts that were known on a day.
 *
 * @see VwVfG § 48 (4), § 49 (3) sentence 2; a period of the office itself, so it is not moved off a Sunday
 */
export const revocableUntilOn = (knownSinceOn: string): string => addMonths(knownSinceOn, 12);

/** The day by which money has to be paid that is asked for today. */
export const dueOnFrom = ({ now }: Pick<OnGrant, 'now'>, { terms }: Pick<Grant, 'terms'>): string =>
  endOfPeriod(dayInBerlin(now), { unit: 'days', count: terms.refundDueDays }, terms.officeSeat);
