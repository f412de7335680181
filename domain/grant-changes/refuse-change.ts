import type { PayoutEvent } from '../../events/payout-events.ts';
import { type Decision, firstBroken } from '../decision.ts';
import type { WithOrganisation } from '../organisation/organisation.ts';
import type { Payout } from '../payout/payout.ts';
import { type AnswerChange, answerChangeRules } from './approve-change.ts';

export type RefuseChangeRefusal = keyof typeof answerChangeRules;

/** Decides whether the office turns a change down; plan and period stay as they are. */
export const refuseChange = (
  command: AnswerChange,
  payout: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, RefuseChangeRefusal> => {
  const refusal = firstBroken(answerChangeRules, command, payout, others);
  if (refusal) return refusal;
  const { applicationId, changeId, reason, actorId: refusedBy } = command;
  return { accepted: [{ type: 'ChangeRefused', data: { applicationId, changeId, reason, refusedBy } }] };
};
