import type { ApplicationStatus } from '../application/application.ts';
import type { ApplicationRow } from '../application/application-row.ts';
import type { PayoutStatus } from '../payout/payout-status.ts';

/** Where a case stands, from submission to its end: the application's status, and from the grant on that of the grant. */
export type CaseStatus =
  | Exclude<ApplicationStatus, 'none' | 'lapsed'>
  | Exclude<PayoutStatus, 'none'>
  | 'recommended-amount-open'
  | 'deferred-question-open'
  | 'rejected-reasons-open'
  | 'application-lapsed';

/** Who has to do the next step. */
export type WaitsFor = 'applicant' | 'coordination-office' | 'committee' | 'finance' | 'checker' | 'nobody';

/** Every status in the order of the way, with whoever the case then waits for. */
export const waitsFor: Readonly<Record<CaseStatus, WaitsFor>> = {
  submitted: 'coordination-office',
  'in-check': 'coordination-office',
  clarification: 'applicant',
  admitted: 'committee',
  deferred: 'committee',
  'deferred-question-open': 'applicant',
  waitlisted: 'committee',
  'recommended-amount-open': 'committee',
  recommended: 'coordination-office',
  issued: 'applicant',
  accepted: 'applicant',
  lapsed: 'nobody',
  renounced: 'coordination-office',
  'proof-submitted': 'checker',
  'proof-asked': 'applicant',
  'proof-checked': 'coordination-office',
  settled: 'finance',
  revoked: 'finance',
  closed: 'nobody',
  'rejected-reasons-open': 'coordination-office',
  rejected: 'nobody',
  withdrawn: 'nobody',
  'application-lapsed': 'nobody',
};

export const caseStatuses = Object.keys(waitsFor) as readonly CaseStatus[];

/** The status of a case, from the application and, where there is one, the grant. */
export const caseStatus = (
  application: Pick<ApplicationRow, 'status' | 'recommendedCents' | 'answerDueOn' | 'needsReasons'>,
  payoutStatus: PayoutStatus | undefined,
): CaseStatus => {
  if (payoutStatus && payoutStatus !== 'none') return payoutStatus;
  const { status, recommendedCents, answerDueOn, needsReasons } = application;
  if (status === 'recommended' && recommendedCents === null) return 'recommended-amount-open';
  if (status === 'deferred' && answerDueOn !== null) return 'deferred-question-open';
  if (status === 'rejected' && needsReasons) return 'rejected-reasons-open';
  if (status === 'lapsed') return 'application-lapsed';
  return status === 'none' ? 'submitted' : status;
};

/** Status and next step as keys of sentences. */
export const statusKeys = (status: CaseStatus) =>
  ({ statusKey: `status-${status}`, nextKey: `next-${status}` }) as const;
