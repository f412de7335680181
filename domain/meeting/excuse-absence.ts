import type { MeetingEvent } from '../../events/meeting-events.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { seatIn } from './item-seats.ts';
import type { Convened, Meeting } from './meeting.ts';
import { isNotClosed, type OnMeeting, runsMeeting, theMeeting } from './meeting-rules.ts';

export type ExcuseAbsence = OnMeeting & { readonly personId: string };

const excuseRules = {
  'excuse-of-another': (command, meeting) =>
    command.personId === command.actorId || runsMeeting(command, meeting),
  'without-a-seat': ({ personId }, meeting) => seatIn(meeting, personId) !== undefined,
  'meeting-closed': isNotClosed,
} satisfies Rules<ExcuseAbsence, Convened>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const excuseRefusals = { ...theMeeting, ...excuseRules };

export type ExcuseRefusal = keyof typeof excuseRefusals;

/** Decides whether a member is noted as having excused themselves; in a vote by circulation the substitute then votes. */
export const excuseAbsence = (
  command: ExcuseAbsence,
  state: Meeting,
): Decision<MeetingEvent, ExcuseRefusal> => {
  const meeting = findOrRefuse(theMeeting, excuseRules, command, state, undefined);
  if ('refused' in meeting) return meeting;
  const { meetingId, personId } = command;
  if (meeting.excusedPersonIds.has(personId)) return { accepted: [] };
  return { accepted: [{ type: 'AbsenceExcused', data: { meetingId, personId } }] };
};
