import type { MeetingEvent } from '../../events/meeting-events.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import type { Meeting } from './meeting.ts';
import { findItem, isItemPending, itemRefusals, type OnItem, theSeat, type Voting } from './meeting-rules.ts';

export type ConsentToItem = OnItem;

const consentRules = {
  'item-decided': isItemPending,
  'consent-not-needed': (_command, { item }) => item.needsConsent,
} satisfies Rules<ConsentToItem, Voting>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const consentRefusals = { ...itemRefusals, ...theSeat, ...consentRules };

export type ConsentRefusal = keyof typeof consentRefusals;

/** Puts down that a seat agrees to decide on an item that came to the agenda late. */
export const consentToItem = (
  command: ConsentToItem,
  meeting: Meeting,
): Decision<MeetingEvent, ConsentRefusal> => {
  const found = findItem({}, command, meeting, undefined);
  if ('refused' in found) return found;
  const consenting = findOrRefuse(theSeat, consentRules, command, found, undefined);
  if ('refused' in consenting) return consenting;
  const { meetingId, itemId, actorId: personId } = command;
  const { item, seat } = consenting;
  if (item.consents.has(seat.seatId)) return { accepted: [] };
  return { accepted: [{ type: 'ItemConsented', data: { meetingId, itemId, personId } }] };
};
