import type { MeetingEvent } from '../../events/meeting-events.ts';
import type { Application } from '../application/application.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Payout } from '../payout/payout.ts';
import { decidableAs, reasonOfRemoval } from './decidable.ts';
import type { Meeting } from './meeting.ts';
import { isItemPending, itemOf, knowsItem, knowsMeeting, type OnItem, runsMeeting } from './meeting-rules.ts';

export type RemoveItem = OnItem;
type Others = { readonly application: Application; readonly payout: Pick<Payout, 'isIssued'> };

export const removeRules = {
  'unknown-meeting': knowsMeeting,
  'unknown-item': knowsItem,
  'not-running-the-meeting': runsMeeting,
  'item-decided': isItemPending,
  'application-still-open': (command, meeting, { application, payout }) => {
    const item = itemOf(meeting, command);
    return payout.isIssued || !(item && decidableAs(item, application) !== undefined);
  },
} satisfies Rules<RemoveItem, Meeting, Others>;

export type RemoveRefusal = keyof typeof removeRules;

/** Decides whether an item leaves the agenda, because there is nothing left to decide on its application. */
export const removeItem = (
  command: RemoveItem,
  meeting: Meeting,
  others: Others,
): Decision<MeetingEvent, RemoveRefusal> => {
  const refusal = firstBroken(removeRules, command, meeting, others);
  if (refusal) return refusal;
  const { meetingId, itemId } = command;
  const applicationId = itemOf(meeting, command)?.applicationId ?? '';
  const reason = reasonOfRemoval(others.application.status);
  return { accepted: [{ type: 'ItemRemoved', data: { meetingId, itemId, applicationId, reason } }] };
};
