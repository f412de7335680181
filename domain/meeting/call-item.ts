import type { MeetingEvent, Motion } from '../../events/meeting-events.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { hasEnoughSheets, type ReviewSheets } from '../review/review-rules.ts';
import { isSame } from '../same.ts';
import { isCirculation, presidingPersonId, votingCount } from './item-seats.ts';
import type { Meeting } from './meeting.ts';
import {
  isItemPending,
  itemOf,
  knowsItem,
  knowsMeeting,
  type OnItem,
  openItem,
  outOf,
  type WithConflicts,
} from './meeting-rules.ts';
import { motionRules } from './motion-rules.ts';

export type CallItem = OnItem &
  Motion & {
    /** The motion that was put last, its words opened: sealed, they differ also where they say the same. */
    readonly lastMotion: unknown;
  };

/** The scores of the application, too: a vote may need a least number of sheets. */
export type CallOthers = WithConflicts & { readonly review: ReviewSheets };

export const callRules = {
  'unknown-meeting': knowsMeeting,
  'unknown-item': knowsItem,
  'motion-in-circulation': (_command, meeting) => !isCirculation(meeting),
  'not-presiding': (command, meeting, others) =>
    presidingPersonId(meeting, outOf(command, meeting, others)) === command.actorId,
  'meeting-closed': (_command, { isClosed }) => !isClosed,
  'meeting-not-begun': ({ now }, { startsAt }) => startsAt <= now,
  'urgency-objected': (_command, { objectingPersonIds }) => objectingPersonIds.size === 0,
  'item-decided': isItemPending,
  'consents-missing': (command, meeting) => {
    const item = itemOf(meeting, command);
    const missingCount = item?.needsConsent ? votingCount(meeting) - item.consents.size : 0;
    return missingCount === 0 || { missingCount };
  },
  'too-few-sheets': (_command, _meeting, { review }) => hasEnoughSheets(review),
  'another-item-open': ({ itemId }, meeting) => {
    const open = openItem(meeting);
    return open === undefined || open.itemId === itemId || { itemId: open.itemId };
  },
  ...motionRules,
} satisfies Rules<CallItem, Meeting, CallOthers>;

export type CallRefusal = keyof typeof callRules;

/**
 * Decides whether an item is opened for votes on a motion.
 *
 * An open item may be called again with another motion, for example a smaller sum: votes on the former no longer count. The
 * same motion in the same words is none; one whose words were erased is never the same.
 */
export const callItem = (
  command: CallItem,
  meeting: Meeting,
  others: CallOthers,
): Decision<MeetingEvent, CallRefusal> => {
  const refusal = firstBroken(callRules, command, meeting, others);
  if (refusal) return refusal;
  const { meetingId, itemId, outcome, amountCents, conditions, exceptionReason } = command;
  const motion = { outcome, amountCents, conditions, exceptionReason };
  const item = itemOf(meeting, command);
  if (!item || isSame(command.lastMotion, motion)) return { accepted: [] };
  const { applicationId, motionNumber: before } = item;
  const data = { meetingId, itemId, applicationId, motionNumber: before + 1, motion };
  return { accepted: [{ type: 'ItemCalled', data }] };
};
