import { type Undecided, type UngrantedStatus, ungrantedStatus } from '../application/ungranted-status.ts';
import type { PayoutStatus } from '../payout/payout-status.ts';

/** Where a case can stand whose grant was issued: where the grant stands. */
export type GrantedStatus = Exclude<PayoutStatus, 'none'>;

/** Where a case stands, from submission to its end: the application's status, and from the grant on that of the grant. */
export type CaseStatus = UngrantedStatus | GrantedStatus;

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

const granted: Readonly<Record<GrantedStatus, true>> = {
  ...{ issued: true, accepted: true, lapsed: true, renounced: true, 'proof-submitted': true },
  ...{ 'proof-asked': true, 'proof-checked': true, settled: true, revoked: true, closed: true },
};

/** Tells whether a status says where the grant of a case stands. */
export const isOfGrant = (status: CaseStatus): status is GrantedStatus => Object.hasOwn(granted, status);

/** The status of a case, from the application and, where there is one, the grant. */
export const caseStatus = (application: Undecided, payoutStatus: PayoutStatus | undefined): CaseStatus =>
  payoutStatus && payoutStatus !== 'none' ? payoutStatus : ungrantedStatus(application);

/** Status and next step as keys of sentences. */
export const statusKeys = (status: CaseStatus) =>
  ({ statusKey: `status-${status}`, nextKey: `next-${status}` }) as const;
