import type { MeetingEvent } from '../../events/meeting-events.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import type { Meeting } from './meeting.ts';
import {
  type Circulation,
  hasVote,
  isNotClosed,
  type OnMeeting,
  theCirculation,
  theMeeting,
} from './meeting-rules.ts';

export type ObjectToCircularVote = OnMeeting;

const speakingRules = { 'without-a-vote': hasVote };

const circulationRules = {
  'meeting-closed': isNotClosed,
  'circulation-over': ({ now }, { votesUntil }) => now < votesUntil,
} satisfies Rules<ObjectToCircularVote, Circulation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const circularObjectionRefusals = {
  ...theMeeting,
  ...speakingRules,
  ...theCirculation,
  ...circulationRules,
};

export type CircularObjectionRefusal = keyof typeof circularObjectionRefusals;

/** A member wants to talk about it in a meeting: the vote by circulation has failed. */
export const objectToCircularVote = (
  command: ObjectToCircularVote,
  state: Meeting,
): Decision<MeetingEvent, CircularObjectionRefusal> => {
  const known = findOrRefuse(theMeeting, speakingRules, command, state, undefined);
  if ('refused' in known) return known;
  const meeting = findOrRefuse(theCirculation, circulationRules, command, known, undefined);
  if ('refused' in meeting) return meeting;
  const { meetingId, actorId: personId } = command;
  if (meeting.objectingPersonIds.has(personId)) return { accepted: [] };
  return { accepted: [{ type: 'CirculationObjected', data: { meetingId, personId } }] };
};
