import type { MeetingRow } from './meeting-row.ts';

/** What a meeting says of who came. */
export type Attended = Pick<
  MeetingRow,
  'startsAt' | 'closedAt' | 'votesUntil' | 'seats' | 'presence' | 'excusedPersonIds' | 'ruleSet'
>;

/** How often in a row a member stayed away without an excuse, and from which meeting the last time. */
export type Absences<Meeting> = { readonly count: number; readonly last: Meeting };

/** Only a meeting that came about says who stayed away: in a room, with somebody in it, and over. */
const cameAbout = ({ closedAt, votesUntil, presence }: Attended): boolean =>
  closedAt !== null && votesUntil === null && presence.some(({ isPresent }) => isPresent);

const seatOf = ({ seats }: Attended, personId: string) => seats.find((seat) => seat.personId === personId);

/** A substitute who came was there for the member; only the member's own excuse excuses the member. */
const stayedAway = (meeting: Attended, personId: string): boolean => {
  const came = (someone: string | null) =>
    meeting.presence.some((entry) => entry.isPresent && entry.personId === someone);
  const substitute = seatOf(meeting, personId)?.substitutePersonId ?? null;
  return !came(personId) && !came(substitute) && !meeting.excusedPersonIds.includes(personId);
};

/**
 * The meetings of a committee that a member missed without an excuse, counted back from the newest to which they were
 * invited; coming, sending the substitute or an excuse begins the count anew.
 *
 * @returns undefined where they came, were excused, or were never invited
 */
export const absencesInARow = <Meeting extends Attended>(
  personId: string,
  meetings: readonly Meeting[],
): Absences<Meeting> | undefined => {
  const invitedTo = meetings
    .filter((meeting) => cameAbout(meeting) && seatOf(meeting, personId) !== undefined)
    .toSorted((a, b) => Date.parse(b.startsAt) - Date.parse(a.startsAt));
  const cameAt = invitedTo.findIndex((meeting) => !stayedAway(meeting, personId));
  const missed = cameAt < 0 ? invitedTo : invitedTo.slice(0, cameAt);
  const [last] = missed;
  return last && { count: missed.length, last };
};
