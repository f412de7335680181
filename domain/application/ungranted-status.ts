import type { ApplicationStatus } from './application.ts';
import type { ApplicationRow } from './application-row.ts';

/** Where a case stands as long as it has no grant. */
export type UngrantedStatus =
  | Exclude<ApplicationStatus, 'none' | 'lapsed'>
  | 'recommended-amount-open'
  | 'deferred-question-open'
  | 'rejected-reasons-open'
  | 'application-lapsed';

/** What of an application tells it. */
export type Undecided = Pick<ApplicationRow, 'status' | 'recommendedCents' | 'answerDueOn' | 'needsReasons'>;

/** The status of a case without a grant. */
export const ungrantedStatus = ({
  status,
  recommendedCents,
  answerDueOn,
  needsReasons,
}: Undecided): UngrantedStatus => {
  if (status === 'recommended' && recommendedCents === null) return 'recommended-amount-open';
  if (status === 'deferred' && answerDueOn !== null) return 'deferred-question-open';
  if (status === 'rejected' && needsReasons) return 'rejected-reasons-open';
  if (status === 'lapsed') return 'application-lapsed';
  return status === 'none' ? 'submitted' : status;
};
