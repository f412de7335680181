import type { MeetingEvent } from '../../events/meeting-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Meeting } from './meeting.ts';
import { caseOfItem, knowsMeeting, type OnMeeting, runsMeeting } from './meeting-rules.ts';

export type CorrectMinutes = OnMeeting & {
  readonly itemId: string | null;
  readonly text: PersonalText;
  readonly reason: PersonalText;
};

export const correctRules = {
  'unknown-meeting': knowsMeeting,
  'not-running-the-meeting': runsMeeting,
  'unknown-item': ({ itemId }, { items }) => itemId === null || items.has(itemId),
  'minutes-not-signed': (_command, { signedDigest }) => signedDigest !== undefined,
} satisfies Rules<CorrectMinutes, Meeting>;

export type CorrectRefusal = keyof typeof correctRules;

/** Says beside signed minutes what is wrong in them, and why; the minutes and votes themselves stay as they are. */
export const correctMinutes = (
  command: CorrectMinutes,
  meeting: Meeting,
): Decision<MeetingEvent, CorrectRefusal> => {
  const refusal = firstBroken(correctRules, command, meeting, undefined);
  if (refusal) return refusal;
  const { meetingId, itemId, text, reason, actorId: correctedBy } = command;
  const applicationId = caseOfItem(meeting, itemId);
  const data = { meetingId, itemId, applicationId, text, reason, correctedBy };
  return { accepted: [{ type: 'MinutesCorrected', data }] };
};
