import type { MeetingEvent } from '../../events/meeting-events.ts';
import type { Application } from '../application/application.ts';
import { type Decision, firstBroken, type Rules, type Verdict } from '../decision.ts';
import { isDecidable } from './convene-meeting.ts';
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

export type DeferOthers = WithReview & { readonly application: Application };

export const deferRules = {
  'unknown-meeting': knowsMeeting,
  'unknown-item': (command, meeting) => itemOf(meeting, command) !== undefined,
  'not-running-the-meeting': runsMeeting,
  'item-decided': (command, meeting) => {
    const item = itemOf(meeting, command);
    return item !== undefined && isPendingItem(item);
  },
  'application-not-decidable': ({ itemId }, { items }, { application }) =>
    isDecidable(application) || { applicationId: items.get(itemId)?.applicationId ?? '' },
  'quorum-is-met': (command, meeting, others): Verdict => {
    const { isMet, presentCount, requiredCount } = itemQuorum(
      meeting,
      conflictsFor(command, meeting, others),
    );
    return command.reason !== 'quorum-not-met' || !isMet || { presentCount, requiredCount };
  },
} satisfies Rules<DeferItem, Meeting, DeferOthers>;

export type DeferRefusal = keyof typeof deferRules;

/** Decides whether an item is put off to another meeting, and why. */
export const deferItem = (
  command: DeferItem,
  meeting: Meeting,
  others: DeferOthers,
): Decision<MeetingEvent, DeferRefusal> => {
  const refusal = firstBroken(deferRules, command, meeting, others);
  if (refusal) return refusal;
  const { meetingId, itemId, reason } = command;
  const applicationId = itemOf(meeting, command)?.applicationId ?? '';
  return { accepted: [{ type: 'ItemDeferred', data: { meetingId, itemId, applicationId, reason } }] };
};
