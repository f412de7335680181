import type { MeetingEvent } from '../../events/meeting-events.ts';
import { type Decision, firstBroken, type Rules, type Verdict } from '../decision.ts';
import { itemQuorum, seatIn } from './item-seats.ts';
import type { Meeting, Vote } from './meeting.ts';
import { conflictsFor, itemOf, knowsMeeting, type OnItem, type WithConflicts } from './meeting-rules.ts';

export type CastVote = OnItem & { readonly vote: Vote };

/** In the order in which a member should hear of them. */
export const voteRules = {
  'unknown-meeting': knowsMeeting,
  'unknown-item': (command, meeting) => itemOf(meeting, command) !== undefined,
  'without-a-vote': ({ actorId }, meeting) => seatIn(meeting, actorId)?.voting === true,
  'conflict-for-this-item': (command, meeting, others) =>
    !conflictsFor(command, meeting, others).has(command.actorId),
  'not-present': ({ actorId }, { presentPersonIds }) => presentPersonIds.has(actorId),
  'item-not-open': (command, meeting) => itemOf(meeting, command)?.status === 'open',
  'vote-already-cast': (command, meeting) => {
    const earlier = itemOf(meeting, command)?.votes.get(command.actorId);
    return earlier === undefined || earlier === command.vote;
  },
  'quorum-not-met': (command, meeting, others): Verdict => {
    const { isMet, presentCount, requiredCount } = itemQuorum(
      meeting,
      conflictsFor(command, meeting, others),
    );
    return isMet || { presentCount, requiredCount };
  },
} satisfies Rules<CastVote, Meeting, WithConflicts>;

export type VoteRefusal = keyof typeof voteRules;

/**
 * Decides whether a member's vote counts: one for each seat, never changed; the same vote sent again is no second one.
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
  if (itemOf(meeting, command)?.votes.has(personId)) return { accepted: [] };
  return { accepted: [{ type: 'VoteCast', data: { meetingId, itemId, personId, vote } }] };
};
