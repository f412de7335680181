import type { MeetingEvent } from '../../events/meeting-events.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { ItemConflict } from './item-conflicts.ts';
import { seatIn, votesForSeat } from './item-seats.ts';
import type { Meeting } from './meeting.ts';
import {
  hasVote,
  itemOf,
  knowsItem,
  knowsMeeting,
  type OnItem,
  outOf,
  type WithConflicts,
} from './meeting-rules.ts';

/** `personId` is whose conflict it is. */
export type VoteOnItemConflict = OnItem & { readonly personId: string; readonly isConflict: boolean };

export const conflictOf = (
  command: OnItem & { readonly personId: string },
  meeting: Meeting,
): ItemConflict | undefined => itemOf(meeting, command)?.conflicts.get(command.personId);

export const conflictVoteRules = {
  'unknown-meeting': knowsMeeting,
  'unknown-item': knowsItem,
  'without-a-vote': hasVote,
  'own-conflict': ({ actorId, personId }) => actorId !== personId,
  'conflict-not-open': (command, meeting) => conflictOf(command, meeting)?.stand === 'undecided',
  'not-voting-now': (command, meeting, others) => {
    const seat = seatIn(meeting, command.actorId);
    const voter = seat && votesForSeat(meeting, outOf(command, meeting, others), seat);
    return voter === command.actorId;
  },
  'vote-already-cast': (command, meeting) => {
    const earlier = conflictOf(command, meeting)?.votes.get(command.actorId);
    return earlier === undefined || earlier === command.isConflict;
  },
} satisfies Rules<VoteOnItemConflict, Meeting, WithConflicts>;

export type ConflictVoteRefusal = keyof typeof conflictVoteRules;

/**
 * Decides whether a member's word counts on whether somebody else keeps out of an item; that person has none.
 *
 * @see VwVfG § 20 (4)
 */
export const voteOnItemConflict = (
  command: VoteOnItemConflict,
  meeting: Meeting,
  others: WithConflicts,
): Decision<MeetingEvent, ConflictVoteRefusal> => {
  const refusal = firstBroken(conflictVoteRules, command, meeting, others);
  if (refusal) return refusal;
  const { meetingId, itemId, personId, actorId: votedBy, isConflict } = command;
  if (conflictOf(command, meeting)?.votes.has(votedBy)) return { accepted: [] };
  return {
    accepted: [{ type: 'ConflictVoteCast', data: { meetingId, itemId, personId, votedBy, isConflict } }],
  };
};
