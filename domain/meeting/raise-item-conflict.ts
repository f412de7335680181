import type { MeetingEvent } from '../../events/meeting-events.ts';
import type { Decision, Rules } from '../decision.ts';
import type { ItemConflict } from './item-conflicts.ts';
import { seatIn } from './item-seats.ts';
import type { Meeting } from './meeting.ts';
import { findItem, type ItemOf, isItemPending, itemRefusals, type OnItem } from './meeting-rules.ts';

type Declared = Extract<MeetingEvent, { type: 'ItemConflictDeclared' }>['data'];

/** `personId` is null where members speak of themselves. */
export type RaiseItemConflict = OnItem & {
  readonly personId: string | null;
  readonly ground: Declared['ground'];
  readonly reason: Declared['reason'];
};

const whose = ({ personId, actorId }: RaiseItemConflict): string => personId ?? actorId;
const isOwn = (command: RaiseItemConflict): boolean => whose(command) === command.actorId;

/** What was said of it before; undefined where nobody has. */
const saidBefore = (command: RaiseItemConflict, { item }: ItemOf): ItemConflict | undefined =>
  item.conflicts.get(whose(command));

/** Whether it says something new: that there is a question, or that the member agrees to it. */
const isNews = (command: RaiseItemConflict, before: ItemConflict | undefined): boolean => {
  if (before?.stand === 'excluded') return false;
  return before?.stand !== 'undecided' || (isOwn(command) && !before.isSelfDeclared);
};

const raiseRules = {
  'without-a-seat': (command, meeting) => seatIn(meeting, whose(command)) !== undefined,
  'conflict-without-reason': (command) => isOwn(command) || command.reason !== null,
  'item-decided': isItemPending,
  // Whom the others found free is not kept from voting a second time by saying it again.
  'conflict-cleared': (command, found) => isOwn(command) || saidBefore(command, found)?.stand !== 'cleared',
} satisfies Rules<RaiseItemConflict, ItemOf>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const raiseRefusals = { ...itemRefusals, ...raiseRules };

export type RaiseRefusal = keyof typeof raiseRefusals;

/**
 * Puts down that somebody may have a conflict of interest for an item; they do not vote on it until that is decided.
 *
 * @param command by the member, or with a reason by anybody in the committee or by the office
 * @see VwVfG § 20 (4), GemO BW § 18 (4)
 */
export const raiseItemConflict = (
  command: RaiseItemConflict,
  meeting: Meeting,
): Decision<MeetingEvent, RaiseRefusal> => {
  const found = findItem(raiseRules, command, meeting, undefined);
  if ('refused' in found) return found;
  const { meetingId, itemId, actorId: declaredBy, ground, reason } = command;
  const personId = whose(command);
  if (!isNews(command, saidBefore(command, found))) return { accepted: [] };
  const data = { meetingId, itemId, personId, declaredBy, ground, reason };
  return { accepted: [{ type: 'ItemConflictDeclared', data }] };
};
