import type { Acting } from '../aggregate.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Review } from '../review/review.ts';
import { type KeepingOut, keepingOut } from './item-conflicts.ts';
import { isChairOrDeputy, itemQuorum, seatIn } from './item-seats.ts';
import type { Meeting } from './meeting.ts';
import { isPendingItem, type MeetingItem } from './meeting-item.ts';
import type { Quorum } from './quorum.ts';

export type OnMeeting = Acting & { readonly meetingId: string };
export type OnItem = OnMeeting & { readonly itemId: string };

const isOffice = ({ roles }: Pick<Acting, 'roles'>): boolean => roles.has('coordination-office');

/** Whether the meeting exists for this person: for members, their substitutes, and the office. */
export const knowsMeeting = (acting: Acting, meeting: Meeting): boolean =>
  meeting.meetingId !== undefined && (isOffice(acting) || seatIn(meeting, acting.actorId) !== undefined);

/** Whether a person may run the meeting: the chair, the deputy, the coordination office. */
export const runsMeeting = (acting: Acting, meeting: Pick<Meeting, 'seats'>): boolean =>
  isOffice(acting) || isChairOrDeputy(meeting, acting.actorId);

/** Whether a person has a seat with a vote, as its member or its substitute. */
export const hasVote = ({ actorId }: Acting, meeting: Meeting): boolean =>
  seatIn(meeting, actorId)?.voting === true;

export const itemOf = ({ items }: Meeting, { itemId }: Pick<OnItem, 'itemId'>): MeetingItem | undefined =>
  items.get(itemId);

/** The case that an item is about; null where something is about the meeting as a whole. */
export const caseOfItem = ({ items }: Meeting, itemId: string | null): string | null =>
  itemId === null ? null : (items.get(itemId)?.applicationId ?? null);

export const knowsItem = (command: OnItem, meeting: Meeting): boolean =>
  itemOf(meeting, command) !== undefined;

/** Whether the item still waits for its end. */
export const isItemPending = (command: OnItem, meeting: Meeting): boolean => {
  const item = itemOf(meeting, command);
  return item !== undefined && isPendingItem(item);
};

/** Whose conflicts were declared, decided or raised while the application was scored, and who acts for the applicant. */
export type WithConflicts = {
  readonly review: Pick<Review, 'conflictedPersonIds' | 'raisedConflicts'>;
  readonly organisation: Pick<Organisation, 'members'>;
};

/** Everyone who keeps out of the item that a command is about. */
export const outOf = (
  command: Pick<OnItem, 'itemId'>,
  meeting: Meeting,
  { review, organisation }: WithConflicts,
): KeepingOut =>
  keepingOut(
    itemOf(meeting, command)?.conflicts ?? new Map(),
    { declared: review.conflictedPersonIds, raised: new Set(review.raisedConflicts.keys()) },
    new Set(organisation.members.keys()),
  );

/** The quorum for the item that a command is about, at this moment. */
export const quorumFor = (command: Pick<OnItem, 'itemId'>, meeting: Meeting, others: WithConflicts): Quorum =>
  itemQuorum(meeting, outOf(command, meeting, others), itemOf(meeting, command)?.votes ?? new Map());

/** The item that is open for votes now; in a room there is never more than one. */
export const openItem = ({ items }: Meeting): MeetingItem | undefined =>
  [...items.values()].find(({ status }) => status === 'open');
