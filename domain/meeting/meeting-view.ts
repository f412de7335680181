import { applicationRow } from '../application/application-row.ts';
import { organisationRow } from '../organisation/organisation-row.ts';
import type { RowReader } from '../projection.ts';
import { reviewRow } from '../review/review-row.ts';
import { readsEveryCase } from '../views/visibility.ts';
import { countVotes } from './ballot.ts';
import { conflictsOf, itemQuorum, presidingPersonId, type Room, seatIn } from './item-seats.ts';
import { isPendingItem } from './meeting.ts';
import { type MeetingItemRow, type MeetingRow, meetingRow } from './meeting-row.ts';

type Reader = { readonly personId: string; readonly roles: ReadonlySet<string> };

const roomOf = (row: MeetingRow): Room => ({
  seats: row.seats,
  presentPersonIds: new Set(row.presentPersonIds),
  setting: row,
});

const maySee = (reader: Reader, row: MeetingRow): boolean =>
  readsEveryCase(reader) || seatIn(row, reader.personId) !== undefined;

/** What the votes say: counts while the item is open, by seat after its end, nothing to those who keep out of it. */
const votesFor = (
  { personId }: Reader,
  row: MeetingRow,
  { status, votes }: MeetingItemRow,
  conflicted: ReadonlySet<string>,
) => {
  if (conflicted.has(personId)) return { count: null, votes: null };
  const counted = votes.filter((vote) => !conflicted.has(vote.personId));
  const count = countVotes(counted.map(({ vote }) => vote));
  if (status === 'open' || status === 'planned') return { count, votes: null };
  return {
    count,
    votes: counted.map((vote) => ({ ...vote, seatId: seatIn(row, vote.personId)?.seatId ?? null })),
  };
};

const standOf = (room: Room, item: MeetingItemRow, conflicted: ReadonlySet<string>) =>
  isPendingItem(item)
    ? {
        quorum: itemQuorum(room, conflicted),
        presidingPersonId: presidingPersonId(room, conflicted) ?? null,
      }
    : { quorum: null, presidingPersonId: null };

const itemFor = async (rows: RowReader, reader: Reader, row: MeetingRow, item: MeetingItemRow) => {
  const [application, review, organisation] = await Promise.all([
    rows.get(applicationRow, `application-${item.applicationId}`),
    rows.get(reviewRow, `review-${item.applicationId}`),
    rows.get(organisationRow, `organisation-${item.organisationId}`),
  ]);
  const actsForApplicant = organisation?.row.members.map(({ personId }) => personId) ?? [];
  const conflicted = conflictsOf(
    new Set(item.conflictedPersonIds),
    new Set(review?.row.conflictedPersonIds),
    // What was counted in the end stands in the resolution, whoever joined the applicant since.
    new Set(isPendingItem(item) ? actsForApplicant.filter((personId) => seatIn(row, personId)) : []),
  );
  return {
    ...item,
    title: application?.row.title ?? null,
    organisationName: organisation?.row.name ?? null,
    applicationStatus: application?.row.status ?? null,
    conflictedPersonIds: [...conflicted],
    ...standOf(roomOf(row), item, conflicted),
    ...votesFor(reader, row, item, conflicted),
    myVote: item.votes.find(({ personId }) => personId === reader.personId)?.vote ?? null,
  };
};

/** One meeting as its members and the offices see it; undefined for everybody else. */
export const meetingFor = async (rows: RowReader, reader: Reader, meetingId: string) => {
  const found = await rows.get(meetingRow, `meeting-${meetingId}`);
  if (!found || !maySee(reader, found.row)) return undefined;
  const items = await Promise.all(found.row.items.map((item) => itemFor(rows, reader, found.row, item)));
  return { body: { ...found.row, items }, version: found.revision };
};

/** One line of the list of meetings. */
export const meetingLine = ({ items, seats: _seats, presentPersonIds, ...meeting }: MeetingRow) => ({
  ...meeting,
  itemCount: items.length,
  pendingCount: items.filter(isPendingItem).length,
  presentCount: presentPersonIds.length,
});
