import type { Seat } from '../../events/programme-events.ts';
import type { Acting } from '../aggregate.ts';
import { findOrRefuse, type Rules } from '../decision.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Review } from '../review/review.ts';
import { type KeepingOut, keepingOut } from './item-conflicts.ts';
import { isChairOrDeputy, isCirculation, itemQuorum, presidingPersonId, seatIn } from './item-seats.ts';
import type { Convened, Meeting } from './meeting.ts';
import { isPendingItem, type MeetingItem, type OpenItem, votesOn } from './meeting-item.ts';
import type { Quorum } from './quorum.ts';

export type OnMeeting = Acting & { readonly meetingId: string };
export type OnItem = OnMeeting & { readonly itemId: string };

const isOffice = ({ roles }: Pick<Acting, 'roles'>): boolean => roles.has('coordination-office');

/** One item of a meeting, with the meeting. */
export type ItemOf<Item extends MeetingItem = MeetingItem> = Convened & { readonly item: Item };

export const itemOf = (meeting: Meeting, { itemId }: Pick<OnItem, 'itemId'>): MeetingItem | undefined =>
  meeting.status === 'none' ? undefined : meeting.items.get(itemId);

/** The meeting as its members, their substitutes and the office find it: for nobody else there is one. */
export const theMeeting = {
  'unknown-meeting': (acting: Acting, meeting: Meeting): Convened | undefined => {
    if (meeting.status === 'none') return undefined;
    return isOffice(acting) || seatIn(meeting, acting.actorId) ? meeting : undefined;
  },
};

export const theItem = {
  'unknown-item': (command: Pick<OnItem, 'itemId'>, meeting: Convened): ItemOf | undefined => {
    const item = itemOf(meeting, command);
    return item && { ...meeting, item };
  },
};

/** What words in the minutes are about: an item with its case, or the meeting as a whole. */
export type Subject = Convened & { readonly applicationId: string | null };

export const theSubject = {
  'unknown-item': (
    { itemId }: { readonly itemId: string | null },
    meeting: Convened,
  ): Subject | undefined => {
    if (itemId === null) return { ...meeting, applicationId: null };
    const item = meeting.items.get(itemId);
    return item && { ...meeting, applicationId: item.applicationId };
  },
};

/** The item while it can be voted on. */
export const theOpenItem = {
  'item-not-open': (_command: unknown, { item, ...meeting }: ItemOf): ItemOf<OpenItem> | undefined =>
    item.status === 'open' ? { ...meeting, item } : undefined,
};

export const itemRefusals = { ...theMeeting, ...theItem };

/** The item that a command is about, as those find it for whom there is the meeting, where no rule on it is broken. */
export const findItem = <Command extends OnItem, Others, R extends Rules<Command, ItemOf, Others>>(
  rules: R,
  command: Command,
  state: Meeting,
  others: Others,
) => {
  const meeting = findOrRefuse(theMeeting, {}, command, state, others);
  return 'refused' in meeting ? meeting : findOrRefuse(theItem, rules, command, meeting, others);
};

/** A vote by circulation, with its last moment. */
export type Circulation = Convened & { readonly votesUntil: string };

export const theCirculation = {
  'not-by-circulation': (_command: unknown, meeting: Convened): Circulation | undefined => {
    const { votesUntil } = meeting.setting;
    return votesUntil === null ? undefined : { ...meeting, votesUntil };
  },
};

/** Whether a person may run the meeting: the chair, the deputy, the coordination office. */
export const runsMeeting = (acting: Acting, meeting: Pick<Convened, 'seats'>): boolean =>
  isOffice(acting) || isChairOrDeputy(meeting, acting.actorId);

const votingSeat = ({ actorId }: Acting, meeting: Pick<Convened, 'seats'>): Seat | undefined => {
  const seat = seatIn(meeting, actorId);
  return seat?.voting ? seat : undefined;
};

/** Whether a person has a seat with a vote, as its member or its substitute. */
export const hasVote = (acting: Acting, meeting: Pick<Convened, 'seats'>): boolean =>
  votingSeat(acting, meeting) !== undefined;

/** An item with the seat of somebody who has a vote on it. */
export type Voting<Found extends ItemOf = ItemOf> = Found & { readonly seat: Seat };

export const theSeat = {
  'without-a-vote': (acting: Acting, found: ItemOf): Voting | undefined => {
    const seat = votingSeat(acting, found);
    return seat && { ...found, seat };
  },
};

export const isNotClosed = (_command: unknown, { status }: Convened): boolean => status !== 'closed';

/** Whether people sit in a room, not each at home. */
export const isInRoom = (_command: unknown, meeting: Convened): boolean => !isCirculation(meeting);

/** Whether the item still waits for its end. */
export const isItemPending = (_command: unknown, { item }: ItemOf): boolean => isPendingItem(item);

/** Whose conflicts were declared, decided or raised while the application was scored, and who acts for the applicant. */
export type WithConflicts = {
  readonly review: Pick<Review, 'conflictedPersonIds' | 'raisedConflicts'>;
  readonly organisation: Pick<Organisation, 'members'>;
};

/** Everyone who keeps out of an item. */
export const outOf = (
  { conflicts }: Pick<MeetingItem, 'conflicts'>,
  { review, organisation }: WithConflicts,
): KeepingOut =>
  keepingOut(
    conflicts,
    { declared: review.conflictedPersonIds, raised: new Set(review.raisedConflicts.keys()) },
    new Set(organisation.members.keys()),
  );

/** Whether a person leads the item. */
export const isPresiding = (
  { actorId }: Pick<Acting, 'actorId'>,
  found: ItemOf,
  others: WithConflicts,
): boolean => presidingPersonId(found, outOf(found.item, others)) === actorId;

/** The quorum for an item at this moment. */
export const quorumFor = (found: ItemOf, others: WithConflicts): Quorum =>
  itemQuorum(found, outOf(found.item, others), votesOn(found.item));

/** The item that is open for votes now; in a room there is never more than one. */
export const openItem = ({ items }: Convened): MeetingItem | undefined =>
  [...items.values()].find(({ status }) => status === 'open');
