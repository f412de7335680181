import type { MeetingEvent } from '../../events/meeting-events.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { isCirculation, seatIn } from './item-seats.ts';
import type { Convened, Meeting } from './meeting.ts';
import { isNotClosed, type OnMeeting, runsMeeting, theMeeting } from './meeting-rules.ts';

export type RecordPresence = OnMeeting & { readonly personId: string; readonly isPresent: boolean };

const presenceRules = {
  'not-running-the-meeting': runsMeeting,
  'meeting-closed': isNotClosed,
  'no-room-in-circulation': (_command, meeting) => !isCirculation(meeting),
  'without-a-seat': ({ personId }, meeting) => seatIn(meeting, personId) !== undefined,
} satisfies Rules<RecordPresence, Convened>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const presenceRefusals = { ...theMeeting, ...presenceRules };

export type PresenceRefusal = keyof typeof presenceRefusals;

/** Decides whether a member or substitute is noted as having come or gone; what is noted already stays as it is. */
export const recordPresence = (
  command: RecordPresence,
  state: Meeting,
): Decision<MeetingEvent, PresenceRefusal> => {
  const meeting = findOrRefuse(theMeeting, presenceRules, command, state, undefined);
  if ('refused' in meeting) return meeting;
  const { meetingId, personId, isPresent } = command;
  if (meeting.presentPersonIds.has(personId) === isPresent) return { accepted: [] };
  return { accepted: [{ type: 'PresenceRecorded', data: { meetingId, personId, isPresent } }] };
};
