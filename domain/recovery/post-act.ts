import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { notifiedByPost, remedyEndsOn } from '../calendar/notification.ts';
import { type Decision, findOrRefuse, type Rules, type Verdict } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { type Act, actOf } from '../payout/acts.ts';
import { type OnGrant, theGrant } from '../payout/grant-rules.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { isByBescheid, isOpen } from './recovery-rules.ts';

export type PostAct = OnGrant & {
  readonly actId: string;
  /** Null where the letter goes out today. */
  readonly postedOn: string | null;
  /** Whether the letter says correctly what can be done against it. */
  readonly hasRemedyText: boolean;
};

const postedOnOf = ({ postedOn, now }: PostAct): string => postedOn ?? dayInBerlin(now);

const grantRules = {
  'acts-for-recipient': isOutsider,
  'case-closed': isOpen,
  'grant-lapsed': (_command, { status }) => status !== 'lapsed',
  'claim-under-contract': isByBescheid,
} satisfies Rules<PostAct, Granted, WithOrganisation>;

const theAct = {
  'unknown-act': ({ actId }: PostAct, { recovery }: Granted) => actOf(recovery, actId),
};

const actRules = {
  'act-posted-before': (_command, { postedOn }): Verdict => postedOn === null || { postedOn },
  'day-in-future': (command) => postedOnOf(command) <= dayInBerlin(command.now),
} satisfies Rules<PostAct, Act>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const postActRefusals = { ...theGrant, ...grantRules, ...theAct, ...actRules };

export type PostActRefusal = keyof typeof postActRefusals;

/**
 * Notes that the letter of a revocation, a settlement or a decision on interest was posted, and computes once until when an
 * objection against it is possible.
 *
 * @see VwVfG § 41 (2); VwGO §§ 58 and 70
 */
export const postAct = (
  command: PostAct,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, PostActRefusal> => {
  const payout = findOrRefuse(theGrant, grantRules, command, state, others);
  if ('refused' in payout) return payout;
  const act = findOrRefuse(theAct, actRules, command, payout, others);
  if ('refused' in act) return act;
  const { postDeemedDays, officeSeat } = payout.grant.terms;
  const { applicationId, actId, hasRemedyText, actorId: postedBy } = command;
  const postedOn = postedOnOf(command);
  const notifiedOn = notifiedByPost(postedOn, postDeemedDays);
  const endsOn = remedyEndsOn(notifiedOn, hasRemedyText, officeSeat);
  const days = { postedOn, hasRemedyText, notifiedOn, remedyEndsOn: endsOn };
  return { accepted: [{ type: 'ActPosted', data: { applicationId, actId, ...days, postedBy } }] };
};
