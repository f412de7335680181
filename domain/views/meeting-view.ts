import { applicationRow } from '../agenda/application-rows.ts';
import { countVotes } from '../meeting/ballot.ts';
import { groupShares } from '../meeting/group-shares.ts';
import {
  type ItemConflict,
  type KeepingOut,
  keepingOut,
  keepsOut,
  type ReviewConflicts,
} from '../meeting/item-conflicts.ts';
import { itemQuorum, presidingPersonId, type Room, seatIn, validVotes } from '../meeting/item-seats.ts';
import { isPendingItem, type SeatVotes } from '../meeting/meeting-item.ts';
import type { ItemConflictRow, MeetingItemRow } from '../meeting/meeting-item-row.ts';
import { type MeetingRow, meetingRow } from '../meeting/meeting-row.ts';
import { organisationRow } from '../organisation/organisation-row.ts';
import type { RowReader } from '../projection.ts';
import { readsEveryCase } from '../reading/visibility.ts';
import { type ReviewRow, reviewRow } from '../review/review-row.ts';

type Reader = { readonly personId: string; readonly roles: ReadonlySet<string> };

const roomOf = (row: MeetingRow): Room => ({
  seats: row.seats,
  presentPersonIds: new Set(row.presentPersonIds),
  excusedPersonIds: new Set(row.excusedPersonIds),
  setting: row,
});

const maySee = (reader: Reader, row: MeetingRow): boolean =>
  readsEveryCase(reader) || seatIn(row, reader.personId) !== undefined;

const conflictOf = ({ personId, declaredBy, stand, votes }: ItemConflictRow): [string, ItemConflict] => [
  personId,
  {
    stand,
    isSelfDeclared: declaredBy === personId,
    votes: new Map(votes.map((vote) => [vote.personId, vote.isConflict])),
  },
];

const reviewConflicts = (row: ReviewRow | undefined): ReviewConflicts => ({
  declared: new Set(row?.conflictedPersonIds),
  raised: new Set(row?.conflicts.filter(({ state }) => state === 'raised').map(({ personId }) => personId)),
});

const votesBySeat = (row: MeetingRow, { votes }: MeetingItemRow): SeatVotes =>
  new Map(votes.map((vote) => [seatIn(row, vote.personId)?.seatId ?? '', vote]));

/** What the votes say: counts while the item is open, by seat after its end, nothing to those who keep out of it. */
const votesFor = ({ personId }: Reader, row: MeetingRow, item: MeetingItemRow, out: KeepingOut) => {
  if (keepsOut(out, personId)) return { count: null, votes: null, groupShares: null };
  const valid = validVotes(votesBySeat(row, item), out);
  const count = countVotes([...valid.values()].map(({ vote }) => vote));
  const shares = row.groupLimits && groupShares(row.seats, valid);
  if (isPendingItem(item)) return { count, votes: null, groupShares: shares };
  const votes = [...valid].map(([seatId, vote]) => ({ ...vote, seatId }));
  return { count, votes, groupShares: shares };
};

const standOf = (row: MeetingRow, item: MeetingItemRow, out: KeepingOut) => {
  if (!isPendingItem(item)) return { quorum: null, presidingPersonId: null };
  const room = roomOf(row);
  return {
    quorum: itemQuorum(room, out, votesBySeat(row, item)),
    presidingPersonId: presidingPersonId(room, out) ?? null,
  };
};

/** Those who have to decide see why; the person sees what is said of them. Afterwards the result is enough. */
const conflictsFor = ({ personId, roles }: Reader, { conflicts }: MeetingItemRow) =>
  conflicts.map((conflict) => {
    const isConcerned = roles.has('coordination-office') || conflict.personId === personId;
    const maySeeReason = isConcerned || conflict.stand === 'undecided';
    const { reason: _reason, ground: _ground, ...rest } = conflict;
    return maySeeReason ? conflict : { ...rest, ground: null, reason: null };
  });

const itemFor = async (rows: RowReader, reader: Reader, row: MeetingRow, item: MeetingItemRow) => {
  const [application, review, organisation] = await Promise.all([
    rows.get(applicationRow, `application-${item.applicationId}`),
    rows.get(reviewRow, `review-${item.applicationId}`),
    rows.get(organisationRow, `organisation-${item.organisationId}`),
  ]);
  const actsForApplicant = organisation?.row.members.map(({ personId }) => personId) ?? [];
  const out = keepingOut(
    new Map(item.conflicts.map(conflictOf)),
    reviewConflicts(review?.row),
    // What was counted in the end stands in the resolution, whoever joined the applicant since.
    new Set(isPendingItem(item) ? actsForApplicant.filter((personId) => seatIn(row, personId)) : []),
  );
  return {
    ...item,
    title: application?.row.title ?? null,
    organisationName: organisation?.row.name ?? null,
    applicationStatus: application?.row.status ?? null,
    conflictedPersonIds: [...out.excluded],
    conflicts: conflictsFor(reader, item),
    ...standOf(row, item, out),
    ...votesFor(reader, row, item, out),
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
export const meetingLine = ({
  items,
  seats: _seats,
  presence: _presence,
  presentPersonIds,
  ...meeting
}: MeetingRow) => ({
  ...meeting,
  itemCount: items.length,
  pendingCount: items.filter(isPendingItem).length,
  presentCount: presentPersonIds.length,
});
