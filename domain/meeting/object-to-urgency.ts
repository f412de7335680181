import type { MeetingEvent } from '../../events/meeting-events.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import type { Convened, Meeting } from './meeting.ts';
import { hasVote, isNotClosed, type OnMeeting, theMeeting } from './meeting-rules.ts';

export type ObjectToUrgency = OnMeeting;

const urgencyRules = {
  'without-a-vote': hasVote,
  'meeting-not-urgent': (_command, { isUrgent }) => isUrgent,
  'meeting-closed': isNotClosed,
  'resolved-already': (_command, { items }) =>
    [...items.values()].every(({ status }) => status !== 'resolved'),
} satisfies Rules<ObjectToUrgency, Convened>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const urgencyRefusals = { ...theMeeting, ...urgencyRules };

export type UrgencyRefusal = keyof typeof urgencyRefusals;

/**
 * A member does not agree to be invited so late: no item of this meeting is called or resolved any more.
 *
 * Possible until the first resolution, in which everyone took part.
 */
export const objectToUrgency = (
  command: ObjectToUrgency,
  state: Meeting,
): Decision<MeetingEvent, UrgencyRefusal> => {
  const meeting = findOrRefuse(theMeeting, urgencyRules, command, state, undefined);
  if ('refused' in meeting) return meeting;
  const { meetingId, actorId: personId } = command;
  if (meeting.objectingPersonIds.has(personId)) return { accepted: [] };
  return { accepted: [{ type: 'UrgencyObjected', data: { meetingId, personId } }] };
};
