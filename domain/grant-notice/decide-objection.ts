import type { FundEvent } from '../../events/fund-events.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { notifiedByPost, remedyEndsOn } from '../calendar/notification.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import type { Fund } from '../fund/fund.ts';
import type { RestoreRefusal } from '../fund/restore-reservation.ts';
import { isOutsider } from '../organisation/organisation.ts';
import type { Act } from '../payout/acts.ts';
import type { Grant } from '../payout/grant-in-force.ts';
import { nothingPending, type OnGrant, theGrant } from '../payout/grant-rules.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { knownRates } from '../recovery/base-rate-book.ts';
import { followingClaim } from '../recovery/following-claim.ts';
import type { WithRates } from '../recovery/interest-decision.ts';
import { nothingMore, relieved } from '../recovery/relieving.ts';
import { evolved, setOff } from '../recovery/set-off.ts';
import { type Against, aboutOf, theObjection, type WithObjection } from './objected.ts';

export type DecideObjection = OnGrant &
  Against & {
    readonly outcome: 'upheld' | 'rejected';
    readonly reasons: PersonalText;
    /** What stays revoked, or of the interest, where an objection against that is upheld; null otherwise. */
    readonly leftCents: number | null;
  };
export type DecideObjectionOthers = WithRates & { readonly fund: Fund };

/** The act of which a sum falls; a settlement is corrected by findings, the grant by a change: neither by a sum. */
const fallingAct = ({ outcome }: DecideObjection, { act }: WithObjection): Act | undefined =>
  outcome === 'upheld' && act && act.kind !== 'settlement' ? act : undefined;

const whoRules = { 'acts-for-recipient': isOutsider };

const decideObjectionRules = {
  'objection-entered-by-you': ({ actorId }, { objection }) => objection.filedBy !== actorId,
  'payments-pending': (command, found) => found.act?.kind !== 'revocation' || nothingPending(command, found),
  'left-amount-misplaced': (command, found) =>
    (fallingAct(command, found) !== undefined) === ((command.leftCents ?? null) !== null),
  'left-amount-not-lower': (command, found) => {
    const act = fallingAct(command, found);
    return !act || (command.leftCents ?? 0) < act.amountCents || { amountCents: act.amountCents };
  },
} satisfies Rules<DecideObjection, WithObjection>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const decideObjectionRefusals = {
  ...{ ...theGrant, ...whoRules },
  ...{ ...theObjection, ...decideObjectionRules },
};

export type DecideObjectionRefusal = keyof typeof decideObjectionRefusals | RestoreRefusal;

const decidedIn = (command: DecideObjection, { terms }: Grant): PayoutEvent => {
  const { applicationId, outcome, reasons, leftCents, actorId: decidedBy } = command;
  const decidedOn = dayInBerlin(command.now);
  const notifiedOn = notifiedByPost(decidedOn, terms.postDeemedDays);
  const data = {
    ...{ applicationId, outcome, reasons, decidedOn, notifiedOn, decidedBy },
    remedyEndsOn: outcome === 'rejected' ? remedyEndsOn(notifiedOn, true, terms.officeSeat) : null,
    ...aboutOf(command),
    isPartial: (leftCents ?? 0) > 0,
  };
  return { type: 'ObjectionDecided', data };
};

/** A revocation that fell takes with it what was computed on its demand; interest itself is only counted anew. */
const followsFrom = (
  kind: Act['kind'] | undefined,
  command: DecideObjection,
  payout: Granted,
  acts: readonly PayoutEvent[],
  { rates }: DecideObjectionOthers,
): readonly PayoutEvent[] => {
  if (kind === 'revocation') return followingClaim(command, payout, acts, knownRates(rates));
  return kind === 'interest' ? setOff(command, evolved(payout, acts)) : [];
};

/**
 * Decides an objection, with reasons. Upheld, the office changes the grant, a revocation or interest falls to what is left of
 * it in the same append, and a settlement waits for its correction, unenforced until then; rejected, an action is possible for a month
 * after the letter, which is posted on the same day.
 *
 * @see VwGO §§ 72 to 74
 */
export const decideObjection = (
  command: DecideObjection,
  state: Payout,
  others: DecideObjectionOthers,
): Decision<PayoutEvent, DecideObjectionRefusal, { readonly fund: readonly FundEvent[] }> => {
  const granted = findOrRefuse(theGrant, whoRules, command, state, others);
  if ('refused' in granted) return granted;
  const payout = findOrRefuse(theObjection, decideObjectionRules, command, granted, others);
  if ('refused' in payout) return payout;
  const { applicationId, outcome } = command;
  const act = outcome === 'upheld' ? payout.act : null;
  const relief = act
    ? relieved(act, applicationId, command.leftCents ?? 0, payout, others.fund, command.now)
    : nothingMore;
  if ('refused' in relief) return relief;
  const { accepted, fund } = relief;
  const acts = [decidedIn(command, payout.grant), ...accepted];
  return { accepted: [...acts, ...followsFrom(act?.kind, command, payout, acts, others)], also: { fund } };
};
