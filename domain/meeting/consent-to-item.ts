import type { MeetingEvent } from '../../events/meeting-events.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { seatIn } from './item-seats.ts';
import type { Meeting } from './meeting.ts';
import { hasVote, isItemPending, itemOf, knowsItem, knowsMeeting, type OnItem } from './meeting-rules.ts';

export type ConsentToItem = OnItem;

export const consentRules = {
  'unknown-meeting': knowsMeeting,
  'unknown-item': knowsItem,
  'without-a-vote': hasVote,
  'item-decided': isItemPending,
  'consent-not-needed': (command, meeting) => itemOf(meeting, command)?.needsConsent === true,
} satisfies Rules<ConsentToItem, Meeting>;

export type ConsentRefusal = keyof typeof consentRules;

/** Puts down that a seat agrees to decide on an item that came to the agenda late. */
export const consentToItem = (
  command: ConsentToItem,
  meeting: Meeting,
): Decision<MeetingEvent, ConsentRefusal> => {
  const refusal = firstBroken(consentRules, command, meeting, undefined);
  if (refusal) return refusal;
  const { meetingId, itemId, actorId: personId } = command;
  const seatId = seatIn(meeting, personId)?.seatId ?? '';
  if (itemOf(meeting, command)?.consents.has(seatId)) return { accepted: [] };
  return { accepted: [{ type: 'ItemConsented', data: { meetingId, itemId, personId } }] };
};
