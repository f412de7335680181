import type { PayoutEvent } from '../../events/payout-events.ts';
import { type Decision, findOrRefuse } from '../decision.ts';
import type { WithOrganisation } from '../organisation/organisation.ts';
import { type OnGrant, theirGrant } from '../payout/grant-rules.ts';
import type { Payout } from '../payout/payout.ts';
import { theHearing } from './recovery-rules.ts';

export type AnswerHearing = OnGrant & { readonly answer: string };

/** Everything that it is refused for, in the order in which a person hears of it. */
export const answerHearingRefusals = { ...theirGrant, ...theHearing };

export type AnswerHearingRefusal = keyof typeof answerHearingRefusals;

/** Takes what the recipient says; as long as nothing was decided also after the day, and a later word besides an earlier one. */
export const answerHearing = (
  command: AnswerHearing,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, AnswerHearingRefusal> => {
  const payout = findOrRefuse(theirGrant, {}, command, state, others);
  if ('refused' in payout) return payout;
  const found = findOrRefuse(theHearing, {}, command, payout, others);
  if ('refused' in found) return found;
  const { applicationId, answer, actorId: answeredBy } = command;
  const { hearingId } = found.hearing;
  return { accepted: [{ type: 'HearingAnswered', data: { applicationId, hearingId, answer, answeredBy } }] };
};
