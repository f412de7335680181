import type { PayoutEvent } from '../../events/payout-events.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { WithOrganisation } from '../organisation/organisation.ts';
import { isOwnGrant, type OnGrant } from '../payout/grant-rules.ts';
import type { Payout } from '../payout/payout.ts';
import { hearingRuns } from './recovery-rules.ts';

export type AnswerHearing = OnGrant & { readonly answer: string };

export const answerHearingRules = {
  'unknown-grant': isOwnGrant,
  'no-hearing': (_command, payout) => hearingRuns(payout),
} satisfies Rules<AnswerHearing, Payout, WithOrganisation>;

export type AnswerHearingRefusal = keyof typeof answerHearingRules;

/** Takes what the recipient says; as long as nothing was decided also after the day, and a later word besides an earlier one. */
export const answerHearing = (
  command: AnswerHearing,
  payout: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, AnswerHearingRefusal> => {
  const refusal = firstBroken(answerHearingRules, command, payout, others);
  if (refusal) return refusal;
  const { applicationId, answer, actorId: answeredBy } = command;
  const { hearingId = '' } = payout.recovery.hearing ?? {};
  return { accepted: [{ type: 'HearingAnswered', data: { applicationId, hearingId, answer, answeredBy } }] };
};
