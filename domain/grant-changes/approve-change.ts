import type { PayoutEvent } from '../../events/payout-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import type { OnGrant } from '../payout/grant-rules.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { afterChange, neededGrantCents } from '../payout/plan-change.ts';
import { type Change, currentVersion } from '../payout/plan-versions.ts';
import { proofDueAfter } from '../payout/proof-due.ts';

export type OnChange = OnGrant & { readonly changeId: string };
export type AnswerChange = OnChange & { readonly reason: PersonalText };

/** A grant and one of the changes that were asked for. */
type Asked = Granted & { readonly change: Change };

export const theChange = {
  'unknown-change': ({ changeId }: Pick<OnChange, 'changeId'>, state: Payout): Asked | undefined => {
    if (!state.grant) return undefined;
    const change = state.plans.changes.find((one) => one.changeId === changeId);
    return change && { ...state, change };
  },
};

/** What holds before the office answers a change, whatever it says. */
export const answerChangeRules = {
  'acts-for-recipient': isOutsider,
  'change-answered-before': (_command, { change }) => change.status === 'open',
} satisfies Rules<AnswerChange, Asked, WithOrganisation>;

const approveChangeRules = {
  ...answerChangeRules,
  'change-too-late': (_command, { status }) => status === 'accepted',
  'change-overtaken': (_command, { change: { plan }, grant }) =>
    !plan || neededGrantCents(plan) === grant.amountCents,
} satisfies Rules<AnswerChange, Asked, WithOrganisation>;

/** Everything that it is refused for, in the order in which the office hears of it. */
export const approveChangeRefusals = { ...theChange, ...approveChangeRules };

export type ApproveChangeRefusal = keyof typeof approveChangeRefusals;

/**
 * Decides whether the office agrees with a change: plan and period become the next version, which counts from now on.
 *
 * An approval that comes after spending was reported says so in its fact.
 */
export const approveChange = (
  command: AnswerChange,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, ApproveChangeRefusal> => {
  const found = findOrRefuse(theChange, approveChangeRules, command, state, others);
  if ('refused' in found) return found;
  const { grant, plans, use, change } = found;
  const { applicationId, changeId, reason, actorId: approvedBy } = command;
  const changed = afterChange(change, grant);
  const data = {
    ...{ applicationId, changeId, planVersion: currentVersion(plans) + 1, ...changed },
    proofDueOn: proofDueAfter(changed.periodEndsOn, grant.terms),
    ...{ spentBeforeCents: use.spentCents, reason, approvedBy },
  };
  return { accepted: [{ type: 'ChangeApproved', data }] };
};
