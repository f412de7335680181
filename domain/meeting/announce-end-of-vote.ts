import type { MeetingEvent } from '../../events/meeting-events.ts';
import { type Decision, findOrRefuse } from '../decision.ts';
import type { Meeting } from './meeting.ts';
import {
  findItem,
  isInRoom,
  isPresiding,
  itemRefusals,
  type OnItem,
  theOpenItem,
  type WithConflicts,
} from './meeting-rules.ts';

export type AnnounceEndOfVote = OnItem;

const leadingRules = { 'not-presiding': isPresiding };

const openRules = { 'motion-in-circulation': isInRoom };

/** Everything that it is refused for, in the order in which a person hears of it. */
export const announceRefusals = { ...itemRefusals, ...leadingRules, ...theOpenItem, ...openRules };

export type AnnounceRefusal = keyof typeof announceRefusals;

/** Puts down that the vote on an item ends now, although not everyone has voted: who has not, had the chance to hear it. */
export const announceEndOfVote = (
  command: AnnounceEndOfVote,
  meeting: Meeting,
  others: WithConflicts,
): Decision<MeetingEvent, AnnounceRefusal> => {
  const known = findItem(leadingRules, command, meeting, others);
  if ('refused' in known) return known;
  const found = findOrRefuse(theOpenItem, openRules, command, known, others);
  if ('refused' in found) return found;
  if (found.item.ballot.isEndAnnounced) return { accepted: [] };
  const { meetingId, itemId, actorId: announcedBy } = command;
  return { accepted: [{ type: 'VoteEndAnnounced', data: { meetingId, itemId, announcedBy } }] };
};
