import type { GrantTerms } from '../../events/grant-events.ts';
import { addDays } from '../calendar/calendar-day.ts';
import { nextWorkingDay } from '../calendar/period.ts';
import { firstInText } from '../text-order.ts';

type ProofRules = Pick<GrantTerms, 'proofDueDays' | 'proofDueByMonthDay' | 'officeSeat'>;

/** A fixed day of the year after the project. */
const inYearAfter = (periodEndsOn: string, monthDay: string): string =>
  `${Number(periodEndsOn.slice(0, 4)) + 1}-${monthDay}`;

/**
 * The day on which the proof of use is due: so long after the project, and by a fixed day of the year after it at the latest.
 *
 * Moved off weekends and holidays once, here: the notice then names a day that needs no reading.
 *
 * @see ANBest-P 6.1; VwVfG § 31 (3), which moves every day but one that was named with a word on that
 */
export const proofDueAfter = (
  periodEndsOn: string,
  { proofDueDays, proofDueByMonthDay, officeSeat }: ProofRules,
): string => {
  const dueOn = addDays(periodEndsOn, proofDueDays);
  const latestOn = proofDueByMonthDay === null ? dueOn : inYearAfter(periodEndsOn, proofDueByMonthDay);
  return nextWorkingDay(firstInText(dueOn, latestOn), officeSeat);
};
