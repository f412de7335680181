import type { PayoutEvent } from '../../events/payout-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import type { OnGrant } from '../payout/grant-rules.ts';
import type { Payout } from '../payout/payout.ts';
import { afterChange, neededGrantCents } from '../payout/plan-change.ts';
import { type Change, currentVersion } from '../payout/plan-versions.ts';
import { proofDueAfter } from '../payout/proof-due.ts';

export type OnChange = OnGrant & { readonly changeId: string };
export type AnswerChange = OnChange & { readonly reason: PersonalText };

export const changeOf = ({ plans }: Payout, { changeId }: Pick<OnChange, 'changeId'>): Change | undefined =>
  plans.changes.find((change) => change.changeId === changeId);

/** What holds before the office answers a change, whatever it says. */
export const answerChangeRules = {
  'unknown-change': (command, payout) => changeOf(payout, command) !== undefined,
  'acts-for-recipient': isOutsider,
  'change-answered-before': (command, payout) => changeOf(payout, command)?.status === 'open',
} satisfies Rules<AnswerChange, Payout, WithOrganisation>;

export const approveChangeRules = {
  ...answerChangeRules,
  'change-too-late': (_command, { status }) => status === 'accepted',
  'change-overtaken': (command, payout) => {
    const plan = changeOf(payout, command)?.plan;
    return !plan || neededGrantCents(plan) === payout.grant?.amountCents;
  },
} satisfies Rules<AnswerChange, Payout, WithOrganisation>;

export type ApproveChangeRefusal = keyof typeof approveChangeRules;

/**
 * Decides whether the office agrees with a change: plan and period become the next version, which counts from now on.
 *
 * An approval that comes after spending was reported says so in its fact.
 */
export const approveChange = (
  command: AnswerChange,
  payout: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, ApproveChangeRefusal> => {
  const refusal = firstBroken(approveChangeRules, command, payout, others);
  if (refusal) return refusal;
  const { grant, plans, use } = payout;
  const change = changeOf(payout, command);
  if (!grant || !change) return { refused: 'unknown-change' };
  const { applicationId, changeId, reason, actorId: approvedBy } = command;
  const changed = afterChange(change, grant);
  const data = {
    ...{ applicationId, changeId, planVersion: currentVersion(plans) + 1, ...changed },
    proofDueOn: proofDueAfter(changed.periodEndsOn, grant.terms),
    ...{ spentBeforeCents: use.spentCents, reason, approvedBy },
  };
  return { accepted: [{ type: 'ChangeApproved', data }] };
};
