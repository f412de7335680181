import type { PayoutEvent } from '../../events/payout-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { WithOrganisation } from '../organisation/organisation.ts';
import { isOwnGrant, type OnGrant } from '../payout/grant-rules.ts';
import type { Payout } from '../payout/payout.ts';
import { currentVersion, type ReportedFunds } from '../payout/plan-versions.ts';

export type ReportOtherFunds = OnGrant & {
  readonly kind: ReportedFunds['kind'];
  readonly source: PersonalText;
  readonly amountCents: number;
};

export const reportOtherFundsRules = {
  'unknown-grant': isOwnGrant,
  'case-closed': (_command, { isClosed }) => !isClosed,
  'renounced-before': (_command, { status }) => status !== 'renounced',
  'funds-without-amount': ({ amountCents }) => amountCents > 0,
} satisfies Rules<ReportOtherFunds, Payout, WithOrganisation>;

export type ReportOtherFundsRefusal = keyof typeof reportOtherFundsRules;

/**
 * Notes money that came in for the project besides the plan; nobody who reports is turned away while the case is open.
 *
 * It counts in the settlement by itself. What is reported after that waits for a correction of the settlement.
 *
 * @see ANBest-P 5.1 on the duty to report, which goes on after the proof was handed in
 */
export const reportOtherFunds = (
  command: ReportOtherFunds,
  payout: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, ReportOtherFundsRefusal> => {
  const refusal = firstBroken(reportOtherFundsRules, command, payout, others);
  if (refusal) return refusal;
  const { applicationId, kind, source, amountCents, actorId: reportedBy } = command;
  const planVersion = currentVersion(payout.plans);
  const data = { applicationId, kind, source, amountCents, planVersion, reportedBy };
  return { accepted: [{ type: 'OtherFundsReported', data }] };
};
