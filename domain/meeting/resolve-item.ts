import type { ApplicationEvent } from '../../events/application-events.ts';
import type { FundEvent } from '../../events/fund-events.ts';
import type { MeetingEvent, Motion } from '../../events/meeting-events.ts';
import type { Application, WithCommittee } from '../application/application.ts';
import { type Decision, findOrRefuse, missing, type Refusal, type Rules, type Verdict } from '../decision.ts';
import type { Fund } from '../fund/fund.ts';
import type { ReserveRefusal } from '../fund/reserve-funds.ts';
import type { MaybeGrant } from '../payout/grant-in-force.ts';
import { type BallotResult, ballotResult } from './ballot-result.ts';
import { decidableAs } from './decidable.ts';
import { type KeepingOut, keepsOut } from './item-conflicts.ts';
import { deferred, type ItemOutcome, resolved } from './item-outcome.ts';
import { isChairOrDeputy, seatsWithoutVote } from './item-seats.ts';
import type { Convened, Meeting } from './meeting.ts';
import type { OpenItem } from './meeting-item.ts';
import {
  findItem,
  type ItemOf,
  isInRoom,
  isPresiding,
  itemRefusals,
  type OnItem,
  outOf,
  quorumFor,
  theOpenItem,
  type WithConflicts,
} from './meeting-rules.ts';
import { voidedVotes } from './void-votes.ts';

export type ResolveItem = OnItem;
export type ResolveOthers = WithConflicts & {
  readonly fund: Fund;
  readonly application: Application;
  readonly payout: MaybeGrant;
};

/** Whether the vote can come to a resolution at all, or the item is put off. */
const isValidVote = ({ quorum, keepsGroupLimits }: BallotResult): boolean => quorum.isMet && keepsGroupLimits;

const isGrant = ({ outcome }: Motion): boolean => outcome === 'grant' || outcome === 'grant-amount-open';

/** Whether a motion that is voted down rejects the application, by the rules that the meeting was invited under. */
const rejectsByItself = (motion: Motion, { setting }: Pick<Convened, 'setting'>): boolean =>
  isGrant(motion) && setting.votedDownGrant === 'rejects';

/**
 * Whether a person may end an item: who leads it, so that nobody else picks the moment at which the vote ends.
 *
 * Without a quorum nothing but putting off can come of it, which the chair and the deputy may also from outside the room.
 */
export const mayResolve = (
  command: Pick<ResolveItem, 'actorId'>,
  found: ItemOf,
  others: WithConflicts,
): boolean => {
  if (isPresiding(command, found, others)) return true;
  const { actorId } = command;
  const standsBy = isChairOrDeputy(found, actorId) && !keepsOut(outOf(found.item, others), actorId);
  return standsBy && !quorumFor(found, others).isMet;
};

const leadingRules = {
  'motion-in-circulation': isInRoom,
  'not-presiding': mayResolve,
} satisfies Rules<ResolveItem, ItemOf, ResolveOthers>;

/** An open item whose application can be decided on, and how the ballot on it stands. */
type Ballot = ItemOf<OpenItem> & {
  readonly application: WithCommittee;
  readonly out: KeepingOut;
  readonly result: BallotResult;
};

const theBallot = {
  'application-not-decidable': (_command: unknown, found: ItemOf<OpenItem>, others: ResolveOthers) => {
    const { item, ...meeting } = found;
    const application = decidableAs(item, others.application);
    if (!application) return missing({ applicationId: item.applicationId });
    const out = outOf(item, others);
    return { ...found, application, out, result: ballotResult(item, meeting, out) } satisfies Ballot;
  },
};

/** What must hold of a vote that can come to a resolution; where it cannot, the item is put off in any case. */
const onValidVote =
  (holds: (ballot: Ballot) => Verdict) =>
  (_command: unknown, ballot: Ballot): Verdict =>
    !isValidVote(ballot.result) || holds(ballot);

const ballotRules = {
  'grant-issued-before': (_command, _ballot, { payout }) => payout.grant === undefined,
  'urgency-objected': (_command, { objectingPersonIds }) => objectingPersonIds.size === 0,
  'conflict-undecided': (_command, { out }) => out.undecided.size === 0,
  'votes-missing': (_command, { item, out, result, ...meeting }) => {
    if (item.ballot.isEndAnnounced || !result.quorum.isMet) return true;
    const missingCount = seatsWithoutVote(meeting, out, item.ballot.votes).length;
    return missingCount === 0 || { missingCount };
  },
  'no-votes-cast': onValidVote(({ result }) => result.castCount > 0),
  'motion-not-carried': onValidVote(({ result: { isCarried, count }, item, ...meeting }) => {
    const { yesCount, noCount } = count;
    return isCarried || rejectsByItself(item.ballot.motion, meeting) || { yesCount, noCount };
  }),
} satisfies Rules<ResolveItem, Ballot, ResolveOthers>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const resolveRefusals = {
  ...itemRefusals,
  ...leadingRules,
  ...theOpenItem,
  ...theBallot,
  ...ballotRules,
};

export type ResolveRefusal = keyof typeof resolveRefusals | ReserveRefusal;

const findBallot = (command: ResolveItem, meeting: Meeting, others: ResolveOthers) => {
  const known = findItem(leadingRules, command, meeting, others);
  if ('refused' in known) return known;
  const open = findOrRefuse(theOpenItem, {}, command, known, others);
  return 'refused' in open ? open : findOrRefuse(theBallot, ballotRules, command, open, others);
};

const outcomeOf = (
  { meetingId, now }: ResolveItem,
  { item, application, result, setting }: Ballot,
  { fund }: ResolveOthers,
): ItemOutcome | Refusal<ReserveRefusal> => {
  if (!result.quorum.isMet) return deferred(meetingId, item, 'quorum-not-met');
  if (!result.keepsGroupLimits) return deferred(meetingId, item, 'group-limits');
  return resolved(meetingId, { setting }, item, result, { fund, application }, now);
};

type ResolveAlso = {
  readonly application?: readonly ApplicationEvent[];
  readonly fund?: readonly FundEvent[];
};

/**
 * Decides how an item ends: with what the committee resolved, or deferred where it has no quorum at this moment, or where
 * one group of interests has more of the votes than the rules allow.
 *
 * What follows for the application stands in the same append, and so does the reservation of a sum: neither is decided on
 * twice nor promised twice. A grant that is voted down is a rejection where the rules say so; any other motion that is voted
 * down decides nothing, and the chair puts the next one.
 *
 * @see VwVfG §§ 90 and 91, GemO BW § 37
 */
export const resolveItem = (
  command: ResolveItem,
  meeting: Meeting,
  others: ResolveOthers,
): Decision<MeetingEvent, ResolveRefusal, ResolveAlso> => {
  const ballot = findBallot(command, meeting, others);
  if ('refused' in ballot) return ballot;
  const outcome = outcomeOf(command, ballot, others);
  if ('refused' in outcome) return outcome;
  const { accepted, application, fund } = outcome;
  const voided = voidedVotes(command.meetingId, ballot.item, ballot.out);
  return { accepted: [...voided, ...accepted], also: { application, fund } };
};
