import type { MeetingEvent } from '../../events/meeting-events.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Meeting } from './meeting.ts';
import { hasVote, knowsMeeting, type OnMeeting } from './meeting-rules.ts';

export type ObjectToUrgency = OnMeeting;

export const urgencyRules = {
  'unknown-meeting': knowsMeeting,
  'without-a-vote': hasVote,
  'meeting-not-urgent': (_command, { isUrgent }) => isUrgent,
  'meeting-closed': (_command, { isClosed }) => !isClosed,
  'resolved-already': (_command, { items }) =>
    [...items.values()].every(({ status }) => status !== 'resolved'),
} satisfies Rules<ObjectToUrgency, Meeting>;

export type UrgencyRefusal = keyof typeof urgencyRules;

/**
 * A member does not agree to be invited so late: no item of this meeting is called or resolved any more.
 *
 * Possible until the first resolution, in which everyone took part.
 */
export const objectToUrgency = (
  command: ObjectToUrgency,
  meeting: Meeting,
): Decision<MeetingEvent, UrgencyRefusal> => {
  const refusal = firstBroken(urgencyRules, command, meeting, undefined);
  if (refusal) return refusal;
  const { meetingId, actorId: personId } = command;
  if (meeting.objectingPersonIds.has(personId)) return { accepted: [] };
  return { accepted: [{ type: 'UrgencyObjected', data: { meetingId, personId } }] };
};
