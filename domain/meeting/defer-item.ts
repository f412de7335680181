import type { MeetingEvent } from '../../events/meeting-events.ts';
import { type Decision, firstBroken, type Rules, type Verdict } from '../decision.ts';
import { itemQuorum } from './item-seats.ts';
import { isPendingItem, type Meeting } from './meeting.ts';
import {
  conflictsFor,
  itemOf,
  knowsMeeting,
  type OnItem,
  runsMeeting,
  type WithReview,
} from './meeting-rules.ts';

export type DeferItem = OnItem & {
  readonly reason: Extract<MeetingEvent, { type: 'ItemDeferred' }>['data']['reason'];
};

export const deferRules = {
  'unknown-meeting': knowsMeeting,
  'unknown-item': (command, meeting) => itemOf(meeting, command) !== undefined,
  'not-running-the-meeting': runsMeeting,
  'item-decided': (command, meeting) => {
    const item = itemOf(meeting, command);
    return item !== undefined && isPendingItem(item);
  },
  'quorum-is-met': (command, meeting, others): Verdict => {
    const { isMet, presentCount, requiredCount } = itemQuorum(
      meeting,
      conflictsFor(command, meeting, others),
    );
    return command.reason !== 'quorum-not-met' || !isMet || { presentCount, requiredCount };
  },
} satisfies Rules<DeferItem, Meeting, WithReview>;

export type DeferRefusal = keyof typeof deferRules;

/** Decides whether an item is put off to another meeting, and why. */
export const deferItem = (
  command: DeferItem,
  meeting: Meeting,
  others: WithReview,
): Decision<MeetingEvent, DeferRefusal> => {
  const refusal = firstBroken(deferRules, command, meeting, others);
  if (refusal) return refusal;
  const { meetingId, itemId, reason } = command;
  const applicationId = itemOf(meeting, command)?.applicationId ?? '';
  return { accepted: [{ type: 'ItemDeferred', data: { meetingId, itemId, applicationId, reason } }] };
};
