import type { MeetingEvent } from '../../events/meeting-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { type ItsPapers, lastingWords } from './lasting-words.ts';
import type { Meeting } from './meeting.ts';
import { type OnMeeting, runsMeeting, type Subject, theMeeting, theSubject } from './meeting-rules.ts';

export type CorrectMinutes = OnMeeting & {
  readonly itemId: string | null;
  readonly text: PersonalText;
  readonly reason: PersonalText;
};

const leadingRules = { 'not-running-the-meeting': runsMeeting };

const correctRules = {
  'minutes-not-signed': (_command, { signedDigest }) => signedDigest !== null,
  ...lastingWords,
} satisfies Rules<CorrectMinutes, Subject, ItsPapers>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const correctRefusals = { ...theMeeting, ...leadingRules, ...theSubject, ...correctRules };

export type CorrectRefusal = keyof typeof correctRefusals;

/** Says beside signed minutes what is wrong in them, and why; the minutes and votes themselves stay as they are. */
export const correctMinutes = (
  command: CorrectMinutes,
  state: Meeting,
  others: ItsPapers,
): Decision<MeetingEvent, CorrectRefusal> => {
  const meeting = findOrRefuse(theMeeting, leadingRules, command, state, undefined);
  if ('refused' in meeting) return meeting;
  const subject = findOrRefuse(theSubject, correctRules, command, meeting, others);
  if ('refused' in subject) return subject;
  const { meetingId, itemId, text, reason, actorId: correctedBy } = command;
  const { applicationId } = subject;
  const data = { meetingId, itemId, applicationId, text, reason, correctedBy };
  return { accepted: [{ type: 'MinutesCorrected', data }] };
};
