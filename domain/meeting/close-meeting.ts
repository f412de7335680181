import type { MeetingEvent } from '../../events/meeting-events.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import type { Convened, Meeting } from './meeting.ts';
import { isPendingItem } from './meeting-item.ts';
import { type OnMeeting, runsMeeting, theMeeting } from './meeting-rules.ts';

export type CloseMeeting = OnMeeting;

const closeMeetingRules = {
  'not-running-the-meeting': runsMeeting,
  'items-pending': (_command, { items }) => {
    const pending = [...items.values()].filter(isPendingItem);
    const [first] = pending;
    return first ? { itemId: first.itemId, pendingCount: pending.length } : true;
  },
} satisfies Rules<CloseMeeting, Convened>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const closeMeetingRefusals = { ...theMeeting, ...closeMeetingRules };

export type CloseMeetingRefusal = keyof typeof closeMeetingRefusals;

/** Decides whether a meeting ends: every item has its resolution, or was put off. */
export const closeMeeting = (
  command: CloseMeeting,
  state: Meeting,
): Decision<MeetingEvent, CloseMeetingRefusal> => {
  const meeting = findOrRefuse(theMeeting, closeMeetingRules, command, state, undefined);
  if ('refused' in meeting) return meeting;
  if (meeting.status === 'closed') return { accepted: [] };
  return { accepted: [{ type: 'MeetingClosed', data: { meetingId: command.meetingId } }] };
};
