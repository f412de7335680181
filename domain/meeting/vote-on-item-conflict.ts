import type { MeetingEvent } from '../../events/meeting-events.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import type { ItemConflict } from './item-conflicts.ts';
import { seatIn, votesForSeat } from './item-seats.ts';
import type { Meeting } from './meeting.ts';
import {
  findItem,
  hasVote,
  type ItemOf,
  itemRefusals,
  type OnItem,
  outOf,
  type WithConflicts,
} from './meeting-rules.ts';

/** `personId` is whose conflict it is. */
export type VoteOnItemConflict = OnItem & { readonly personId: string; readonly isConflict: boolean };

/** Whose conflict it is that waits to be decided, on which item. */
export type Undecided = ItemOf & { readonly conflict: ItemConflict };

export const theOpenConflict = {
  'conflict-not-open': (
    { personId }: { readonly personId: string },
    found: ItemOf,
  ): Undecided | undefined => {
    const conflict = found.item.conflicts.get(personId);
    return conflict?.stand === 'undecided' ? { ...found, conflict } : undefined;
  },
};

const voterRules = {
  'without-a-vote': hasVote,
  'own-conflict': ({ actorId, personId }) => actorId !== personId,
} satisfies Rules<VoteOnItemConflict, ItemOf, WithConflicts>;

const conflictVoteRules = {
  'not-voting-now': ({ actorId }, { item, ...meeting }, others) => {
    const seat = seatIn(meeting, actorId);
    const voter = seat && votesForSeat(meeting, outOf(item, others), seat);
    return voter === actorId;
  },
  'vote-already-cast': ({ actorId, isConflict }, { conflict }) => {
    const earlier = conflict.votes.get(actorId);
    return earlier === undefined || earlier === isConflict;
  },
} satisfies Rules<VoteOnItemConflict, Undecided, WithConflicts>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const conflictVoteRefusals = {
  ...itemRefusals,
  ...voterRules,
  ...theOpenConflict,
  ...conflictVoteRules,
};

export type ConflictVoteRefusal = keyof typeof conflictVoteRefusals;

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
  const found = findItem(voterRules, command, meeting, others);
  if ('refused' in found) return found;
  const undecided = findOrRefuse(theOpenConflict, conflictVoteRules, command, found, others);
  if ('refused' in undecided) return undecided;
  const { meetingId, itemId, personId, actorId: votedBy, isConflict } = command;
  if (undecided.conflict.votes.has(votedBy)) return { accepted: [] };
  return {
    accepted: [{ type: 'ConflictVoteCast', data: { meetingId, itemId, personId, votedBy, isConflict } }],
  };
};
