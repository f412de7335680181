import type { MeetingEvent } from '../../events/meeting-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { type ItsPapers, lastingWords } from './lasting-words.ts';
import type { Meeting } from './meeting.ts';
import { type OnMeeting, runsMeeting, type Subject, theMeeting, theSubject } from './meeting-rules.ts';

/** `itemId` is null where it is about the meeting as a whole. */
export type RecordRemark = OnMeeting & { readonly itemId: string | null; readonly text: PersonalText };

const leadingRules = { 'not-running-the-meeting': runsMeeting };

const remarkRules = {
  'minutes-signed': (_command, { signedDigest }) => signedDigest === null,
  ...lastingWords,
} satisfies Rules<RecordRemark, Subject, ItsPapers>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const remarkRefusals = { ...theMeeting, ...leadingRules, ...theSubject, ...remarkRules };

export type RemarkRefusal = keyof typeof remarkRefusals;

/** Puts something into the minutes before they are signed. */
export const recordRemark = (
  command: RecordRemark,
  state: Meeting,
  others: ItsPapers,
): Decision<MeetingEvent, RemarkRefusal> => {
  const meeting = findOrRefuse(theMeeting, leadingRules, command, state, undefined);
  if ('refused' in meeting) return meeting;
  const subject = findOrRefuse(theSubject, remarkRules, command, meeting, others);
  if ('refused' in subject) return subject;
  const { meetingId, itemId, text, actorId: recordedBy } = command;
  const { applicationId } = subject;
  const data = { meetingId, itemId, applicationId, text, recordedBy };
  return { accepted: [{ type: 'RemarkRecorded', data }] };
};
