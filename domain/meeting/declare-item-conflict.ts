import type { MeetingEvent } from '../../events/meeting-events.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { isChairOrDeputy, seatIn } from './item-seats.ts';
import { isPendingItem, type Meeting } from './meeting.ts';
import { itemOf, knowsMeeting, type OnItem } from './meeting-rules.ts';

/** `personId` is null where members declare for themselves. */
export type DeclareItemConflict = OnItem & { readonly personId: string | null };

const whose = ({ personId, actorId }: DeclareItemConflict): string => personId ?? actorId;

export const itemConflictRules = {
  'unknown-meeting': knowsMeeting,
  'unknown-item': (command, meeting) => itemOf(meeting, command) !== undefined,
  'conflict-of-another': (command, meeting) =>
    whose(command) === command.actorId || isChairOrDeputy(meeting, command.actorId),
  'without-a-seat': (command, meeting) => seatIn(meeting, whose(command)) !== undefined,
  'item-decided': (command, meeting) => {
    const item = itemOf(meeting, command);
    return item !== undefined && isPendingItem(item);
  },
} satisfies Rules<DeclareItemConflict, Meeting>;

export type ItemConflictRefusal = keyof typeof itemConflictRules;

/**
 * Decides whether a member keeps out of one item; a vote that this member has cast on it no longer counts.
 *
 * @param command by the member, or by the chair for another whom the committee excluded
 * @see VwVfG § 20 (4), GemO BW § 18
 */
export const declareItemConflict = (
  command: DeclareItemConflict,
  meeting: Meeting,
): Decision<MeetingEvent, ItemConflictRefusal> => {
  const refusal = firstBroken(itemConflictRules, command, meeting, undefined);
  if (refusal) return refusal;
  const { meetingId, itemId } = command;
  const personId = whose(command);
  if (itemOf(meeting, command)?.conflictedPersonIds.has(personId)) return { accepted: [] };
  return { accepted: [{ type: 'ItemConflictDeclared', data: { meetingId, itemId, personId } }] };
};
