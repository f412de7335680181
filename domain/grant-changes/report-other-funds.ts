import type { PayoutEvent } from '../../events/payout-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import type { WithOrganisation } from '../organisation/organisation.ts';
import { type OnGrant, theirGrant } from '../payout/grant-rules.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { currentVersion, type ReportedFunds } from '../payout/plan-versions.ts';

export type ReportOtherFunds = OnGrant & {
  readonly kind: ReportedFunds['kind'];
  readonly source: PersonalText;
  readonly amountCents: number;
};

const reportOtherFundsRules = {
  'case-closed': (_command, { isClosed }) => !isClosed,
  'renounced-before': (_command, { status }) => status !== 'renounced',
  'funds-without-amount': ({ amountCents }) => amountCents > 0,
} satisfies Rules<ReportOtherFunds, Granted, WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const reportOtherFundsRefusals = { ...theirGrant, ...reportOtherFundsRules };

export type ReportOtherFundsRefusal = keyof typeof reportOtherFundsRefusals;

/**
 * Notes money that came in for the project besides the plan; nobody who reports is turned away while the case is open.
 *
 * It counts in the settlement by itself. What is reported after that waits for a correction of the settlement.
 *
 * @see ANBest-P 5.1 on the duty to report, which goes on after the proof was handed in
 */
export const reportOtherFunds = (
  command: ReportOtherFunds,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, ReportOtherFundsRefusal> => {
  const payout = findOrRefuse(theirGrant, reportOtherFundsRules, command, state, others);
  if ('refused' in payout) return payout;
  const { applicationId, kind, source, amountCents, actorId: reportedBy } = command;
  const planVersion = currentVersion(payout.plans);
  const data = { applicationId, kind, source, amountCents, planVersion, reportedBy };
  return { accepted: [{ type: 'OtherFundsReported', data }] };
};
