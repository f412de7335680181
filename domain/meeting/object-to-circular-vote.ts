import type { MeetingEvent } from '../../events/meeting-events.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { isCirculation } from './item-seats.ts';
import type { Meeting } from './meeting.ts';
import { hasVote, knowsMeeting, type OnMeeting } from './meeting-rules.ts';

export type ObjectToCircularVote = OnMeeting;

export const circularObjectionRules = {
  'unknown-meeting': knowsMeeting,
  'without-a-vote': hasVote,
  'not-by-circulation': (_command, meeting) => isCirculation(meeting),
  'meeting-closed': (_command, { isClosed }) => !isClosed,
  'circulation-over': ({ now }, { setting }) => now < (setting.votesUntil ?? ''),
} satisfies Rules<ObjectToCircularVote, Meeting>;

export type CircularObjectionRefusal = keyof typeof circularObjectionRules;

/** A member wants to talk about it in a meeting: the vote by circulation has failed. */
export const objectToCircularVote = (
  command: ObjectToCircularVote,
  meeting: Meeting,
): Decision<MeetingEvent, CircularObjectionRefusal> => {
  const refusal = firstBroken(circularObjectionRules, command, meeting, undefined);
  if (refusal) return refusal;
  const { meetingId, actorId: personId } = command;
  if (meeting.objectingPersonIds.has(personId)) return { accepted: [] };
  return { accepted: [{ type: 'CirculationObjected', data: { meetingId, personId } }] };
};
