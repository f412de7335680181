import type { MeetingItemRow } from './meeting-item-row.ts';
import type { MeetingRow } from './meeting-row.ts';

/** From when to when somebody was there; `until` is null where nobody noted that they left. */
export type Stay = { readonly personId: string; readonly from: string; readonly until: string | null };

/** Who came and left, as pairs of moments. */
export const staysOf = ({ presence }: Pick<MeetingRow, 'presence'>): readonly Stay[] =>
  presence.flatMap(({ personId, isPresent, at }, place) => {
    if (!isPresent) return [];
    const leaving = presence
      .slice(place + 1)
      .find((later) => later.personId === personId && !later.isPresent);
    return [{ personId, from: at, until: leaving?.at ?? null }];
  });

/** Everyone who was there at some moment between the call of an item and its end. */
const presentDuring = (stays: readonly Stay[], { calledAt, endedAt }: MeetingItemRow): readonly string[] => {
  const [from, to] = [calledAt ?? endedAt ?? '', endedAt ?? ''];
  const isThere = (stay: Stay) => stay.from <= to && (stay.until === null || stay.until >= from);
  return [...new Set(stays.filter(isThere).map(({ personId }) => personId))];
};

const isThereAt =
  (stays: readonly Stay[], at: string) =>
  (personId: string): boolean =>
    stays.some((stay) => stay.personId === personId && stay.from <= at && (stay.until ?? at) >= at);

/** What the minutes say of a conflict: whether there is one, and who decided it, not why. */
const conflictsOf = ({ conflicts }: MeetingItemRow) =>
  conflicts.map(({ personId, stand, decision }) => ({
    ...{ personId, stand },
    decidedBy: decision?.decidedBy ?? null,
    presidingPersonId: decision?.presidingPersonId ?? null,
    yesCount: decision?.yesCount ?? null,
    noCount: decision?.noCount ?? null,
  }));

const itemOf = (row: MeetingRow, item: MeetingItemRow, stays: readonly Stay[]) => {
  const { itemId, applicationId, organisationId, requestedCents, reconsideredFor, motions, status } = item;
  const { resolution, reason, calledAt, endedAt, endAnnouncedAt, voidedVotes } = item;
  return {
    ...{ itemId, applicationId, organisationId, requestedCents, reconsideredFor, motions, status },
    ...{ calledAt, endedAt, endAnnouncedAt, resolution, reason, voidedVotes },
    conflicts: conflictsOf(item),
    presentPersonIds: presentDuring(stays, item),
    /** Who was in the room when each vote was cast, by its moment; how they voted is not said. */
    votes: item.votes.map(({ personId, castAt }) => ({
      ...{ personId, castAt },
      presentCount: row.seats.filter(
        (seat) =>
          seat.voting && [seat.personId, seat.substitutePersonId ?? ''].some(isThereAt(stays, castAt)),
      ).length,
    })),
    remarks: row.remarks.filter((remark) => remark.itemId === itemId),
  };
};

/**
 * The minutes of a meeting: place, day, who led and who was there from when to when, the items with their motions,
 * counts and resolutions, what was put off and why, and remarks.
 *
 * Made of the meeting's own record and nothing else, so that the same record always gives the same minutes.
 *
 * @see VwVfG § 93
 */
export const minutesOf = (row: MeetingRow) => {
  const { meetingId, programmeId, committeeId, title, place, startsAt, convenedAt, closedAt } = row;
  const { ruleSet, quorumRule, isSecondMeeting, urgency, votesUntil, objections } = row;
  const stays = staysOf(row);
  return {
    ...{ meetingId, programmeId, committeeId, title, place, startsAt, convenedAt, closedAt },
    ...{ ruleSet, quorumRule, isSecondMeeting, urgency, votesUntil, objections },
    seats: row.seats,
    attendance: stays,
    excusedPersonIds: row.excusedPersonIds,
    items: row.items.map((item) => itemOf(row, item, stays)),
    remarks: row.remarks.filter(({ itemId }) => itemId === null),
  };
};
