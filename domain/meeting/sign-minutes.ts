import type { MeetingEvent } from '../../events/meeting-events.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { isChairOrDeputy } from './item-seats.ts';
import type { Meeting } from './meeting.ts';
import { knowsMeeting, type OnMeeting } from './meeting-rules.ts';

export type SignMinutes = OnMeeting & {
  /** Of the minutes that were read and are signed. */
  readonly digest: string;
  /** Of the minutes as they are. */
  readonly digestNow: string;
};

export const signRules = {
  'unknown-meeting': knowsMeeting,
  'not-signing': ({ actorId }, meeting) => isChairOrDeputy(meeting, actorId),
  'meeting-not-closed': (_command, { isClosed }) => isClosed,
  'minutes-signed': ({ digest }, { signedDigest }) => signedDigest === undefined || signedDigest === digest,
  'minutes-changed': ({ digest, digestNow }) => digest === digestNow,
} satisfies Rules<SignMinutes, Meeting>;

export type SignRefusal = keyof typeof signRules;

/** Decides whether the chair or the deputy signs the minutes that they have read; what is signed is named by its digest. */
export const signMinutes = (command: SignMinutes, meeting: Meeting): Decision<MeetingEvent, SignRefusal> => {
  const refusal = firstBroken(signRules, command, meeting, undefined);
  if (refusal) return refusal;
  const { meetingId, digest, actorId: signedBy } = command;
  if (meeting.signedDigest === digest) return { accepted: [] };
  return { accepted: [{ type: 'MinutesSigned', data: { meetingId, signedBy, digest } }] };
};
