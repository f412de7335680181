import type { MeetingEvent } from '../../events/meeting-events.ts';
import type { Application } from '../application/application.ts';
import type { Decision, Rules } from '../decision.ts';
import type { MaybeGrant } from '../payout/grant-in-force.ts';
import { decidableAs, reasonOfRemoval } from './decidable.ts';
import type { Meeting } from './meeting.ts';
import {
  findItem,
  type ItemOf,
  isItemPending,
  itemRefusals,
  type OnItem,
  runsMeeting,
} from './meeting-rules.ts';

export type RemoveItem = OnItem;
type Others = { readonly application: Application; readonly payout: MaybeGrant };

const removeRules = {
  'not-running-the-meeting': runsMeeting,
  'item-decided': isItemPending,
  'application-still-open': (_command, { item }, { application, payout }) =>
    payout.grant !== undefined || decidableAs(item, application) === undefined,
} satisfies Rules<RemoveItem, ItemOf, Others>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const removeRefusals = { ...itemRefusals, ...removeRules };

export type RemoveRefusal = keyof typeof removeRefusals;

/** Decides whether an item leaves the agenda, because there is nothing left to decide on its application. */
export const removeItem = (
  command: RemoveItem,
  meeting: Meeting,
  others: Others,
): Decision<MeetingEvent, RemoveRefusal> => {
  const found = findItem(removeRules, command, meeting, others);
  if ('refused' in found) return found;
  const { meetingId, itemId } = command;
  const { applicationId } = found.item;
  const reason = reasonOfRemoval(others.application.status);
  return { accepted: [{ type: 'ItemRemoved', data: { meetingId, itemId, applicationId, reason } }] };
};
