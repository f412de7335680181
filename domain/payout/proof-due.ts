import type { GrantTerms } from '../../events/payout-events.ts';
import { addDays } from '../calendar.ts';

type ProofRules = Pick<GrantTerms, 'proofDueDays' | 'proofDueByMonthDay'>;

/** The day on which the proof of use is due: so long after the project, and by a fixed day of the year after it at the latest. */
export const proofDueAfter = (
  periodEndsOn: string,
  { proofDueDays, proofDueByMonthDay }: ProofRules,
): string => {
  const dueOn = addDays(periodEndsOn, proofDueDays);
  if (proofDueByMonthDay === null) return dueOn;
  const latestOn = `${Number(periodEndsOn.slice(0, 4)) + 1}-${proofDueByMonthDay}`;
  return dueOn < latestOn ? dueOn : latestOn;
};
