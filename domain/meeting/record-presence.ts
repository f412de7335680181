import type { MeetingEvent } from '../../events/meeting-events.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { isCirculation, seatIn } from './item-seats.ts';
import type { Meeting } from './meeting.ts';
import { knowsMeeting, type OnMeeting, runsMeeting } from './meeting-rules.ts';

export type RecordPresence = OnMeeting & { readonly personId: string; readonly isPresent: boolean };

export const presenceRules = {
  'unknown-meeting': knowsMeeting,
  'not-running-the-meeting': runsMeeting,
  'meeting-closed': (_command, { isClosed }) => !isClosed,
  'no-room-in-circulation': (_command, meeting) => !isCirculation(meeting),
  'without-a-seat': ({ personId }, meeting) => seatIn(meeting, personId) !== undefined,
} satisfies Rules<RecordPresence, Meeting>;

export type PresenceRefusal = keyof typeof presenceRules;

/** Decides whether a member or substitute is noted as having come or gone; what is noted already stays as it is. */
export const recordPresence = (
  command: RecordPresence,
  meeting: Meeting,
): Decision<MeetingEvent, PresenceRefusal> => {
  const refusal = firstBroken(presenceRules, command, meeting, undefined);
  if (refusal) return refusal;
  const { meetingId, personId, isPresent } = command;
  if (meeting.presentPersonIds.has(personId) === isPresent) return { accepted: [] };
  return { accepted: [{ type: 'PresenceRecorded', data: { meetingId, personId, isPresent } }] };
};
