import type { PayoutEvent } from '../../events/payout-events.ts';
import { type Decision, findOrRefuse } from '../decision.ts';
import type { WithOrganisation } from '../organisation/organisation.ts';
import type { Payout } from '../payout/payout.ts';
import { type AnswerChange, answerChangeRules, theChange } from './approve-change.ts';

const refuseChangeRefusals = { ...theChange, ...answerChangeRules };

export type RefuseChangeRefusal = keyof typeof refuseChangeRefusals;

/** Decides whether the office turns a change down; plan and period stay as they are. */
export const refuseChange = (
  command: AnswerChange,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, RefuseChangeRefusal> => {
  const found = findOrRefuse(theChange, answerChangeRules, command, state, others);
  if ('refused' in found) return found;
  const { applicationId, changeId, reason, actorId: refusedBy } = command;
  return { accepted: [{ type: 'ChangeRefused', data: { applicationId, changeId, reason, refusedBy } }] };
};
