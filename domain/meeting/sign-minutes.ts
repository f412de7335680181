import type { MeetingEvent } from '../../events/meeting-events.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { isChairOrDeputy } from './item-seats.ts';
import type { Convened, Meeting } from './meeting.ts';
import { type OnMeeting, theMeeting } from './meeting-rules.ts';

export type SignMinutes = OnMeeting & {
  /** Of the minutes that were read and are signed. */
  readonly digest: string;
  /** Of the minutes as they are. */
  readonly digestNow: string;
};

const signRules = {
  'not-signing': ({ actorId }, meeting) => isChairOrDeputy(meeting, actorId),
  'meeting-not-closed': (_command, { status }) => status === 'closed',
  'minutes-signed': ({ digest }, { signedDigest }) => signedDigest === null || signedDigest === digest,
  'minutes-changed': ({ digest, digestNow }) => digest === digestNow,
} satisfies Rules<SignMinutes, Convened>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const signRefusals = { ...theMeeting, ...signRules };

export type SignRefusal = keyof typeof signRefusals;

/** Decides whether the chair or the deputy signs the minutes that they have read; what is signed is named by its digest. */
export const signMinutes = (command: SignMinutes, state: Meeting): Decision<MeetingEvent, SignRefusal> => {
  const meeting = findOrRefuse(theMeeting, signRules, command, state, undefined);
  if ('refused' in meeting) return meeting;
  const { meetingId, digest, actorId: signedBy } = command;
  if (meeting.signedDigest === digest) return { accepted: [] };
  return { accepted: [{ type: 'MinutesSigned', data: { meetingId, signedBy, digest } }] };
};
