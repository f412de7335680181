import type { MeetingEvent } from '../../events/meeting-events.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { presidingPersonId } from './item-seats.ts';
import type { Meeting } from './meeting.ts';
import { itemOf, knowsItem, knowsMeeting, type OnItem, outOf, type WithConflicts } from './meeting-rules.ts';

export type AnnounceEndOfVote = OnItem;

export const announceRules = {
  'unknown-meeting': knowsMeeting,
  'unknown-item': knowsItem,
  'not-presiding': (command, meeting, others) =>
    presidingPersonId(meeting, outOf(command, meeting, others)) === command.actorId,
  'item-not-open': (command, meeting) => itemOf(meeting, command)?.status === 'open',
  'motion-in-circulation': (_command, { setting }) => setting.votesUntil === null,
} satisfies Rules<AnnounceEndOfVote, Meeting, WithConflicts>;

export type AnnounceRefusal = keyof typeof announceRules;

/** Puts down that the vote on an item ends now, although not everyone has voted: who has not, had the chance to hear it. */
export const announceEndOfVote = (
  command: AnnounceEndOfVote,
  meeting: Meeting,
  others: WithConflicts,
): Decision<MeetingEvent, AnnounceRefusal> => {
  const refusal = firstBroken(announceRules, command, meeting, others);
  if (refusal) return refusal;
  if (itemOf(meeting, command)?.isEndAnnounced) return { accepted: [] };
  const { meetingId, itemId, actorId: announcedBy } = command;
  return { accepted: [{ type: 'VoteEndAnnounced', data: { meetingId, itemId, announcedBy } }] };
};
