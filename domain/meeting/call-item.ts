import type { MeetingEvent, Motion } from '../../events/meeting-events.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { presidingPersonId } from './item-seats.ts';
import { isPendingItem, type Meeting } from './meeting.ts';
import {
  conflictsFor,
  itemOf,
  knowsMeeting,
  type OnItem,
  openItem,
  type WithConflicts,
} from './meeting-rules.ts';

export type CallItem = OnItem & Motion;

const sameMotion = (one: Motion | undefined, other: Motion): boolean =>
  one?.outcome === other.outcome &&
  one.amountCents === other.amountCents &&
  one.conditions.join('\n') === other.conditions.join('\n');

export const callRules = {
  'unknown-meeting': knowsMeeting,
  'unknown-item': (command, meeting) => itemOf(meeting, command) !== undefined,
  'not-presiding': (command, meeting, others) =>
    presidingPersonId(meeting, conflictsFor(command, meeting, others)) === command.actorId,
  'meeting-closed': (_command, { isClosed }) => !isClosed,
  'item-decided': (command, meeting) => {
    const item = itemOf(meeting, command);
    return item !== undefined && isPendingItem(item);
  },
  'another-item-open': ({ itemId }, meeting) => {
    const open = openItem(meeting);
    return open === undefined || open.itemId === itemId || { itemId: open.itemId };
  },
  'motion-without-amount': ({ outcome, amountCents }) => outcome !== 'grant' || amountCents > 0,
  'motion-with-amount': ({ outcome, amountCents }) => outcome === 'grant' || amountCents === 0,
  'motion-over-request': (command, meeting) => {
    const requestedCents = itemOf(meeting, command)?.requestedCents ?? 0;
    return command.amountCents <= requestedCents || { amountCents: command.amountCents, requestedCents };
  },
} satisfies Rules<CallItem, Meeting, WithConflicts>;

export type CallRefusal = keyof typeof callRules;

/**
 * Decides whether an item is opened for votes on a motion.
 *
 * An open item may be called again with another motion, for example a smaller sum: votes on the former no longer count.
 */
export const callItem = (
  command: CallItem,
  meeting: Meeting,
  others: WithConflicts,
): Decision<MeetingEvent, CallRefusal> => {
  const refusal = firstBroken(callRules, command, meeting, others);
  if (refusal) return refusal;
  const { meetingId, itemId, outcome, amountCents, conditions } = command;
  const motion = { outcome, amountCents, conditions };
  const item = itemOf(meeting, command);
  if (item?.status === 'open' && sameMotion(item.motion, motion)) return { accepted: [] };
  return { accepted: [{ type: 'ItemCalled', data: { meetingId, itemId, motion } }] };
};
