import { addMonths, dayInBerlin } from '../calendar/calendar-day.ts';
import { endOfPeriod } from '../calendar/period.ts';
import type { Verdict } from '../decision.ts';
import type { Grant } from '../payout/grant-in-force.ts';
import type { OnGrant } from '../payout/grant-rules.ts';
import type { Granted } from '../payout/payout.ts';
import type { Relief, Repayment } from '../payout/recovery.ts';

type InState = (command: OnGrant, payout: Granted) => Verdict;

export const isOpen: InState = (_command, { isClosed }) => !isClosed;
/** Hearings and revocations belong to administrative acts. */
export const isByBescheid: InState = (_command, { grant }) => grant.instrument === 'bescheid';

/** Whether a hearing goes on: opened, and neither used nor dropped. */
export const hearingRuns = ({ recovery: { hearing } }: Pick<Granted, 'recovery'>): boolean =>
  hearing?.status === 'open' || hearing?.status === 'answered';

/** Whether the recipient had the time that they were given, or has answered. */
export const wasHeard = ({ recovery: { hearing } }: Pick<Granted, 'recovery'>, todayOn: string): boolean =>
  hearing?.status === 'answered' || (hearing?.answerByOn ?? todayOn) < todayOn;

/**
 * The last day on which a grant may be revoked for facts that were known on a day.
 *
 * @see VwVfG § 48 (4), § 49 (3) sentence 2; a period of the office itself, so it is not moved off a Sunday
 */
export const revocableUntilOn = (knownSinceOn: string): string => addMonths(knownSinceOn, 12);

/** The proposal of relief that waits for a second person. */
export const openRelief = ({ recovery: { reliefs } }: Pick<Granted, 'recovery'>): Relief | undefined =>
  reliefs.find(({ status }) => status === 'open');

/** The repayment that waits for a second person. */
export const openRepayment = ({
  recovery: { repayments },
}: Pick<Granted, 'recovery'>): Repayment | undefined => repayments.find(({ status }) => status === 'ordered');

/** The day by which money has to be paid that is asked for today. */
export const dueOnFrom = ({ now }: Pick<OnGrant, 'now'>, { terms }: Pick<Grant, 'terms'>): string =>
  endOfPeriod(dayInBerlin(now), { unit: 'days', count: terms.refundDueDays }, terms.officeSeat);
