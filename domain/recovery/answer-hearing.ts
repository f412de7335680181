import type { PayoutEvent } from '../../events/payout-events.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import type { WithOrganisation } from '../organisation/organisation.ts';
import { type OnGrant, theirGrant } from '../payout/grant-rules.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { hearingRuns } from './recovery-rules.ts';

export type AnswerHearing = OnGrant & { readonly answer: string };

const answerHearingRules = {
  'no-hearing': (_command, payout) => hearingRuns(payout),
} satisfies Rules<AnswerHearing, Granted, WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const answerHearingRefusals = { ...theirGrant, ...answerHearingRules };

export type AnswerHearingRefusal = keyof typeof answerHearingRefusals;

/** Takes what the recipient says; as long as nothing was decided also after the day, and a later word besides an earlier one. */
export const answerHearing = (
  command: AnswerHearing,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, AnswerHearingRefusal> => {
  const payout = findOrRefuse(theirGrant, answerHearingRules, command, state, others);
  if ('refused' in payout) return payout;
  const { applicationId, answer, actorId: answeredBy } = command;
  const { hearingId = '' } = payout.recovery.hearing ?? {};
  return { accepted: [{ type: 'HearingAnswered', data: { applicationId, hearingId, answer, answeredBy } }] };
};
