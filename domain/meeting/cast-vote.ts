import type { MeetingEvent } from '../../events/meeting-events.ts';
import { type Decision, firstBroken, type Rules, type Verdict } from '../decision.ts';
import { isCirculation, seatIn, validVotes, votesForSeat } from './item-seats.ts';
import type { Meeting } from './meeting.ts';
import type { SeatVote, Vote } from './meeting-item.ts';
import {
  hasVote,
  itemOf,
  knowsItem,
  knowsMeeting,
  type OnItem,
  outOf,
  quorumFor,
  type WithConflicts,
} from './meeting-rules.ts';
import { voidedVotes } from './void-votes.ts';

export type CastVote = OnItem & {
  readonly vote: Vote;
  /** The motion that whoever votes has read; nothing where it does not matter which. */
  readonly motionNumber?: number | null;
};

const votesItself = (command: CastVote, meeting: Meeting, others: WithConflicts): boolean => {
  const seat = seatIn(meeting, command.actorId);
  const voter = seat && votesForSeat(meeting, outOf(command, meeting, others), seat);
  return seat?.personId === command.actorId || voter === command.actorId;
};

/** What counts already for the seat of whoever votes, by its member or its substitute. */
const castBefore = (command: CastVote, meeting: Meeting, others: WithConflicts): SeatVote | undefined =>
  validVotes(itemOf(meeting, command)?.votes ?? new Map(), outOf(command, meeting, others)).get(
    seatIn(meeting, command.actorId)?.seatId ?? '',
  );

/** In the order in which a member should hear of them. */
export const voteRules = {
  'unknown-meeting': knowsMeeting,
  'unknown-item': knowsItem,
  'without-a-vote': hasVote,
  'conflict-for-this-item': (command, meeting, others) =>
    !outOf(command, meeting, others).excluded.has(command.actorId),
  'conflict-undecided': (command, meeting, others) =>
    !outOf(command, meeting, others).undecided.has(command.actorId),
  'not-present': ({ actorId }, meeting) => isCirculation(meeting) || meeting.presentPersonIds.has(actorId),
  'member-votes-themselves': votesItself,
  'meeting-not-begun': ({ now }, { startsAt }) => startsAt <= now,
  'circulation-over': ({ now }, { setting }) => setting.votesUntil === null || now < setting.votesUntil,
  'item-not-open': (command, meeting) => itemOf(meeting, command)?.status === 'open',
  'motion-changed': (command, meeting) => {
    const { motionNumber = 0 } = itemOf(meeting, command) ?? {};
    return (command.motionNumber ?? motionNumber) === motionNumber || { motionNumber };
  },
  'vote-already-cast': (command, meeting, others) => {
    const earlier = castBefore(command, meeting, others);
    return !earlier || (earlier.personId === command.actorId && earlier.vote === command.vote);
  },
  'quorum-not-met': (command, meeting, others): Verdict => {
    if (isCirculation(meeting)) return true;
    const { isMet, presentCount, requiredCount } = quorumFor(command, meeting, others);
    return isMet || { presentCount, requiredCount };
  },
} satisfies Rules<CastVote, Meeting, WithConflicts>;

export type VoteRefusal = keyof typeof voteRules;

/**
 * Decides whether a vote counts: one for each seat, never changed; the same vote sent again is no second one, and a vote on a
 * motion that was replaced meanwhile is none on the new one.
 *
 * Where the member voted before their conflict was known, the substitute's vote takes the place of the void one.
 *
 * @see VwVfG §§ 20, 90, GemO BW §§ 18, 37
 */
export const castVote = (
  command: CastVote,
  meeting: Meeting,
  others: WithConflicts,
): Decision<MeetingEvent, VoteRefusal> => {
  const refusal = firstBroken(voteRules, command, meeting, others);
  if (refusal) return refusal;
  const { meetingId, itemId, actorId: personId, vote } = command;
  const item = itemOf(meeting, command);
  if (!item || castBefore(command, meeting, others)) return { accepted: [] };
  const voided = voidedVotes(meetingId, item, outOf(command, meeting, others));
  const data = { meetingId, itemId, motionNumber: item.motionNumber, personId, vote };
  return { accepted: [...voided, { type: 'VoteCast', data }] };
};
