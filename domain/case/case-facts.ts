import type { RuleSet } from '../../events/rule-set.ts';
import type { ApplicationRow } from '../application/application-row.ts';
import type { FundRow } from '../fund/fund-row.ts';
import type { OrganisationRow } from '../organisation/organisation-row.ts';
import type { GrantRow } from '../payout/payout-row.ts';
import type { ProgrammeRow } from '../programme/programme-row.ts';
import { type CaseStatus, caseStatus } from './case-status.ts';

/** Everything that says what is due in one case. */
export type CaseFacts = {
  readonly status: CaseStatus;
  readonly application: ApplicationRow;
  readonly payout: GrantRow | undefined;
  /** The rules that the case is held to; undefined where they were never published. */
  readonly rules: RuleSet | undefined;
  /** Last day of the round that it was submitted to; null where the fund does not know it. */
  readonly roundEndsOn: string | null;
  /** Since when its newest bank account waits for a second person; null where none does. */
  readonly accountWaitsSince: string | null;
};

/** The rows that a case is told from, as far as there are any. */
export type CaseRows = {
  readonly application: ApplicationRow;
  readonly payout: GrantRow | undefined;
  readonly programme: ProgrammeRow | undefined;
  readonly fund: FundRow | undefined;
  readonly organisation: OrganisationRow | undefined;
};

const rulesOf = ({ ruleSet }: ApplicationRow, programme: ProgrammeRow | undefined): RuleSet | undefined =>
  programme?.ruleSets
    .map((published) => published.ruleSet)
    .find(({ ruleSetId, version }) => ruleSetId === ruleSet.ruleSetId && version === ruleSet.version);

const accountWaitsSince = (organisation: OrganisationRow | undefined): string | null => {
  const newest = organisation?.accounts.at(-1);
  return newest?.confirmedBy === null ? newest.proposedAt : null;
};

/** Puts the rows of one case together. */
export const caseFacts = ({ application, payout, programme, fund, organisation }: CaseRows): CaseFacts => ({
  status: caseStatus(application, payout?.status),
  application,
  payout,
  rules: rulesOf(application, programme),
  roundEndsOn: fund?.rounds.find(({ roundId }) => roundId === application.roundId)?.deadlineOn ?? null,
  accountWaitsSince: accountWaitsSince(organisation),
});
