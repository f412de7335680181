import type { Acting } from '../aggregate.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Review } from '../review/review.ts';
import { conflictsOf, isChairOrDeputy, seatIn } from './item-seats.ts';
import type { Meeting, MeetingItem } from './meeting.ts';

export type OnMeeting = Acting & { readonly meetingId: string };
export type OnItem = OnMeeting & { readonly itemId: string };

const isOffice = ({ roles }: Pick<Acting, 'roles'>): boolean => roles.has('coordination-office');

/** Whether the meeting exists for this person: for those on a seat, and for the office. */
export const knowsMeeting = (acting: Acting, meeting: Meeting): boolean =>
  meeting.meetingId !== undefined && (isOffice(acting) || seatIn(meeting, acting.actorId) !== undefined);

/** Whether a person may run the meeting: the chair, the deputy, the coordination office. */
export const runsMeeting = (acting: Acting, meeting: Pick<Meeting, 'seats'>): boolean =>
  isOffice(acting) || isChairOrDeputy(meeting, acting.actorId);

export const itemOf = ({ items }: Meeting, { itemId }: Pick<OnItem, 'itemId'>): MeetingItem | undefined =>
  items.get(itemId);

/** Who declared a conflict while the application was scored, and who acts for the applicant. */
export type WithConflicts = {
  readonly review: Pick<Review, 'conflictedPersonIds'>;
  readonly organisation: Pick<Organisation, 'members'>;
};

/**
 * Everyone who keeps out of the item that a command is about, whether they declared it or act for the applicant.
 *
 * @see VwVfG § 20 (1), GemO BW § 18 (2)
 */
export const conflictsFor = (
  command: Pick<OnItem, 'itemId'>,
  meeting: Meeting,
  { review, organisation }: WithConflicts,
): ReadonlySet<string> =>
  conflictsOf(
    itemOf(meeting, command)?.conflictedPersonIds,
    review.conflictedPersonIds,
    new Set(organisation.members.keys()),
  );

/** The item that is open for votes now; there is never more than one. */
export const openItem = ({ items }: Meeting): MeetingItem | undefined =>
  [...items.values()].find(({ status }) => status === 'open');
