import type { MeetingEvent } from '../../events/meeting-events.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { seatIn } from './item-seats.ts';
import type { Meeting } from './meeting.ts';
import { knowsMeeting, type OnMeeting, runsMeeting } from './meeting-rules.ts';

export type ExcuseAbsence = OnMeeting & { readonly personId: string };

export const excuseRules = {
  'unknown-meeting': knowsMeeting,
  'excuse-of-another': (command, meeting) =>
    command.personId === command.actorId || runsMeeting(command, meeting),
  'without-a-seat': ({ personId }, meeting) => seatIn(meeting, personId) !== undefined,
  'meeting-closed': (_command, { isClosed }) => !isClosed,
} satisfies Rules<ExcuseAbsence, Meeting>;

export type ExcuseRefusal = keyof typeof excuseRules;

/** Decides whether a member is noted as having excused themselves; in a vote by circulation the substitute then votes. */
export const excuseAbsence = (
  command: ExcuseAbsence,
  meeting: Meeting,
): Decision<MeetingEvent, ExcuseRefusal> => {
  const refusal = firstBroken(excuseRules, command, meeting, undefined);
  if (refusal) return refusal;
  const { meetingId, personId } = command;
  if (meeting.excusedPersonIds.has(personId)) return { accepted: [] };
  return { accepted: [{ type: 'AbsenceExcused', data: { meetingId, personId } }] };
};
