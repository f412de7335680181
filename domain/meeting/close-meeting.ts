import type { MeetingEvent } from '../../events/meeting-events.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Meeting } from './meeting.ts';
import { isPendingItem } from './meeting-item.ts';
import { knowsMeeting, type OnMeeting, runsMeeting } from './meeting-rules.ts';

export type CloseMeeting = OnMeeting;

export const closeMeetingRules = {
  'unknown-meeting': knowsMeeting,
  'not-running-the-meeting': runsMeeting,
  'items-pending': (_command, { items }) => {
    const pending = [...items.values()].filter(isPendingItem);
    const [first] = pending;
    return first ? { itemId: first.itemId, pendingCount: pending.length } : true;
  },
} satisfies Rules<CloseMeeting, Meeting>;

export type CloseMeetingRefusal = keyof typeof closeMeetingRules;

/** Decides whether a meeting ends: every item has its resolution, or was put off. */
export const closeMeeting = (
  command: CloseMeeting,
  meeting: Meeting,
): Decision<MeetingEvent, CloseMeetingRefusal> => {
  const refusal = firstBroken(closeMeetingRules, command, meeting, undefined);
  if (refusal) return refusal;
  if (meeting.isClosed) return { accepted: [] };
  return { accepted: [{ type: 'MeetingClosed', data: { meetingId: command.meetingId } }] };
};
