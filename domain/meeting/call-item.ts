import type { MeetingEvent, Motion } from '../../events/meeting-events.ts';
import type { Decision, Rules } from '../decision.ts';
import { hasEnoughSheets, type ReviewSheets } from '../review/review-rules.ts';
import { isSame } from '../same.ts';
import { votingCount } from './item-seats.ts';
import type { Meeting } from './meeting.ts';
import {
  findItem,
  type ItemOf,
  isInRoom,
  isItemPending,
  isNotClosed,
  isPresiding,
  itemRefusals,
  type OnItem,
  openItem,
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

const callRules = {
  'motion-in-circulation': isInRoom,
  'not-presiding': isPresiding,
  'meeting-closed': isNotClosed,
  'meeting-not-begun': ({ now }, { startsAt }) => startsAt <= now,
  'urgency-objected': (_command, { objectingPersonIds }) => objectingPersonIds.size === 0,
  'item-decided': isItemPending,
  'consents-missing': (_command, { item, ...meeting }) => {
    const missingCount = item.needsConsent ? votingCount(meeting) - item.consents.size : 0;
    return missingCount === 0 || { missingCount };
  },
  'too-few-sheets': (_command, _meeting, { review }) => hasEnoughSheets(review),
  'another-item-open': ({ itemId }, meeting) => {
    const open = openItem(meeting);
    return open === undefined || open.itemId === itemId || { itemId: open.itemId };
  },
  ...motionRules,
} satisfies Rules<CallItem, ItemOf, CallOthers>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const callRefusals = { ...itemRefusals, ...callRules };

export type CallRefusal = keyof typeof callRefusals;

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
  const found = findItem(callRules, command, meeting, others);
  if ('refused' in found) return found;
  const { meetingId, itemId, outcome, amountCents, conditions, exceptionReason } = command;
  const motion = { outcome, amountCents, conditions, exceptionReason };
  if (isSame(command.lastMotion, motion)) return { accepted: [] };
  const { item } = found;
  const { applicationId } = item;
  const before = item.status === 'open' ? item.ballot.motionNumber : 0;
  const data = { meetingId, itemId, applicationId, motionNumber: before + 1, motion };
  return { accepted: [{ type: 'ItemCalled', data }] };
};
