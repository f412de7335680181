import type { ApplicationEvent } from '../../events/application-events.ts';
import type { FundEvent } from '../../events/fund-events.ts';
import type { MeetingEvent, Motion } from '../../events/meeting-events.ts';
import type { Application } from '../application/application.ts';
import { type Decision, firstBroken, type Refusal, type Rules, type Verdict } from '../decision.ts';
import type { Fund } from '../fund/fund.ts';
import type { ReserveRefusal } from '../fund/reserve-funds.ts';
import type { Payout } from '../payout/payout.ts';
import { type BallotResult, ballotResult } from './ballot-result.ts';
import { decidableAs } from './decidable.ts';
import { keepsOut } from './item-conflicts.ts';
import { deferred, type ItemOutcome, resolved } from './item-outcome.ts';
import { isChairOrDeputy, isCirculation, presidingPersonId, seatsWithoutVote } from './item-seats.ts';
import type { Meeting } from './meeting.ts';
import {
  itemOf,
  knowsItem,
  knowsMeeting,
  type OnItem,
  outOf,
  quorumFor,
  type WithConflicts,
} from './meeting-rules.ts';
import { voidedVotes } from './void-votes.ts';

export type ResolveItem = OnItem;
export type ResolveOthers = WithConflicts & {
  readonly fund: Fund;
  readonly application: Application;
  readonly payout: Pick<Payout, 'isIssued'>;
};

const resultOf = (
  command: ResolveItem,
  meeting: Meeting,
  others: WithConflicts,
): BallotResult | undefined => {
  const item = itemOf(meeting, command);
  return item && ballotResult(item, meeting, outOf(command, meeting, others));
};

/** Whether the vote can come to a resolution at all, or the item is put off. */
const isValidVote = ({ quorum, keepsGroupLimits }: BallotResult): boolean => quorum.isMet && keepsGroupLimits;

const isGrant = ({ outcome }: Motion): boolean => outcome === 'grant' || outcome === 'grant-amount-open';

/** Whether a motion that is voted down rejects the application, by the rules that the meeting was invited under. */
const rejectsByItself = (motion: Motion, { setting }: Meeting): boolean =>
  isGrant(motion) && setting.votedDownGrant === 'rejects';

/** What must hold of a vote that can come to a resolution; where it cannot, the item is put off in any case. */
const onValidVote =
  (holds: (result: BallotResult, motion: Motion, meeting: Meeting) => Verdict) =>
  (command: ResolveItem, meeting: Meeting, others: WithConflicts): Verdict => {
    const [result, motion] = [resultOf(command, meeting, others), itemOf(meeting, command)?.motion];
    return !result || !motion || !isValidVote(result) || holds(result, motion, meeting);
  };

/**
 * Whether a person may end an item: who leads it, so that nobody else picks the moment at which the vote ends.
 *
 * Without a quorum nothing but putting off can come of it, which the chair and the deputy may also from outside the room.
 */
export const mayResolve = (command: ResolveItem, meeting: Meeting, others: WithConflicts): boolean => {
  const out = outOf(command, meeting, others);
  if (presidingPersonId(meeting, out) === command.actorId) return true;
  const standsBy = isChairOrDeputy(meeting, command.actorId) && !keepsOut(out, command.actorId);
  return standsBy && !quorumFor(command, meeting, others).isMet;
};

export const resolveRules = {
  'unknown-meeting': knowsMeeting,
  'unknown-item': knowsItem,
  'motion-in-circulation': (_command, meeting) => !isCirculation(meeting),
  'not-presiding': mayResolve,
  'item-not-open': (command, meeting) => itemOf(meeting, command)?.status === 'open',
  'application-not-decidable': (command, meeting, { application }) => {
    const item = itemOf(meeting, command);
    return (
      (item && decidableAs(item, application) !== undefined) || { applicationId: item?.applicationId ?? '' }
    );
  },
  'grant-issued-before': (_command, _meeting, { payout }) => !payout.isIssued,
  'urgency-objected': (_command, { objectingPersonIds }) => objectingPersonIds.size === 0,
  'conflict-undecided': (command, meeting, others) => outOf(command, meeting, others).undecided.size === 0,
  'votes-missing': (command, meeting, others) => {
    const item = itemOf(meeting, command);
    if (!item || item.isEndAnnounced || !quorumFor(command, meeting, others).isMet) return true;
    const missingCount = seatsWithoutVote(meeting, outOf(command, meeting, others), item.votes).length;
    return missingCount === 0 || { missingCount };
  },
  'no-votes-cast': onValidVote(({ castCount }) => castCount > 0),
  'motion-not-carried': onValidVote(
    ({ isCarried, count: { yesCount, noCount } }, motion, meeting) =>
      isCarried || rejectsByItself(motion, meeting) || { yesCount, noCount },
  ),
} satisfies Rules<ResolveItem, Meeting, ResolveOthers>;

export type ResolveRefusal = keyof typeof resolveRules | ReserveRefusal;

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
  const refusal = firstBroken(resolveRules, command, meeting, others);
  if (refusal) return refusal;
  const [item, result] = [itemOf(meeting, command), resultOf(command, meeting, others)];
  const decided = item && decidableAs(item, others.application);
  if (!item?.motion || !result || !decided) return { refused: 'item-not-open' };
  const { meetingId } = command;
  const outcome = ((): ItemOutcome | Refusal<ReserveRefusal> => {
    if (!result.quorum.isMet) return deferred(meetingId, item, 'quorum-not-met');
    if (!result.keepsGroupLimits) return deferred(meetingId, item, 'group-limits');
    const streams = { fund: others.fund, application: decided };
    return resolved(meetingId, meeting, item, item.motion, result, streams, command.now);
  })();
  if ('refused' in outcome) return outcome;
  const { accepted, application, fund } = outcome;
  const voided = voidedVotes(meetingId, item, outOf(command, meeting, others));
  return { accepted: [...voided, ...accepted], also: { application, fund } };
};
