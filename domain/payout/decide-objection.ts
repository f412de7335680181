import type { PayoutEvent } from '../../events/payout-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import { dayInBerlin } from '../calendar.ts';
import { notifiedByPost, remedyEndsOn } from '../deadlines/notification.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { isObjectionOpen } from './notice.ts';
import type { Payout } from './payout.ts';
import { isOutsider, type OnGrant, type WithOrganisation } from './payout-rules.ts';

export type DecideObjection = OnGrant & {
  readonly outcome: 'upheld' | 'rejected';
  readonly reasons: PersonalText;
};

export const decideObjectionRules = {
  'unknown-grant': (_command, { isIssued }) => isIssued,
  'acts-for-recipient': isOutsider,
  'no-objection-open': (_command, payout) => isObjectionOpen(payout),
  'objection-entered-by-you': ({ actorId }, { notice }) => notice.objection?.filedBy !== actorId,
} satisfies Rules<DecideObjection, Payout, WithOrganisation>;

export type DecideObjectionRefusal = keyof typeof decideObjectionRules;

/**
 * Decides an objection, with reasons. Upheld, the office changes the grant; rejected, an action is possible for a month
 * after the letter, which is posted on the same day.
 *
 * @see VwGO §§ 72 to 74
 */
export const decideObjection = (
  command: DecideObjection,
  payout: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, DecideObjectionRefusal> => {
  const refusal = firstBroken(decideObjectionRules, command, payout, others);
  if (refusal) return refusal;
  const { applicationId, outcome, reasons, actorId: decidedBy } = command;
  const decidedOn = dayInBerlin(command.now);
  const notifiedOn = notifiedByPost(decidedOn, payout.grant?.terms.postDeemedDays ?? 0);
  const data = {
    ...{ applicationId, outcome, reasons, decidedOn, notifiedOn, decidedBy },
    remedyEndsOn: outcome === 'rejected' ? remedyEndsOn(notifiedOn, true) : null,
  };
  return { accepted: [{ type: 'ObjectionDecided', data }] };
};
