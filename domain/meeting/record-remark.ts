import type { MeetingEvent } from '../../events/meeting-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Meeting } from './meeting.ts';
import { caseOfItem, knowsMeeting, type OnMeeting, runsMeeting } from './meeting-rules.ts';

/** `itemId` is null where it is about the meeting as a whole. */
export type RecordRemark = OnMeeting & { readonly itemId: string | null; readonly text: PersonalText };

export const remarkRules = {
  'unknown-meeting': knowsMeeting,
  'not-running-the-meeting': runsMeeting,
  'unknown-item': ({ itemId }, { items }) => itemId === null || items.has(itemId),
  'minutes-signed': (_command, { signedDigest }) => signedDigest === undefined,
} satisfies Rules<RecordRemark, Meeting>;

export type RemarkRefusal = keyof typeof remarkRules;

/** Puts something into the minutes before they are signed. */
export const recordRemark = (
  command: RecordRemark,
  meeting: Meeting,
): Decision<MeetingEvent, RemarkRefusal> => {
  const refusal = firstBroken(remarkRules, command, meeting, undefined);
  if (refusal) return refusal;
  const { meetingId, itemId, text, actorId: recordedBy } = command;
  const applicationId = caseOfItem(meeting, itemId);
  const data = { meetingId, itemId, applicationId, text, recordedBy };
  return { accepted: [{ type: 'RemarkRecorded', data }] };
};
