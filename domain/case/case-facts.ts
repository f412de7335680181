import type { ApplicationRow } from '../application/application-row.ts';
import type { OrganisationRow } from '../organisation/organisation-row.ts';
import type { GrantRow } from '../payout/payout-row.ts';
import { type CaseStatus, caseStatus } from './case-status.ts';

/** Everything that says what is due in one case. */
export type CaseFacts = {
  readonly status: CaseStatus;
  readonly application: ApplicationRow;
  readonly payout: GrantRow | undefined;
  /** Since when its newest bank account waits for a second person; null where none does. */
  readonly accountWaitsSince: string | null;
};

/** The rows that a case is told from, as far as there are any. */
export type CaseRows = {
  readonly application: ApplicationRow;
  readonly payout: GrantRow | undefined;
  readonly organisation: OrganisationRow | undefined;
};

const accountWaitsSince = (organisation: OrganisationRow | undefined): string | null => {
  const newest = organisation?.accounts.at(-1);
  return newest?.confirmedBy === null ? newest.proposedAt : null;
};

/** Puts the rows of one case together. */
export const caseFacts = ({ application, payout, organisation }: CaseRows): CaseFacts => ({
  status: caseStatus(application, payout?.status),
  application,
  payout,
  accountWaitsSince: accountWaitsSince(organisation),
});
