import type { Seat } from '../../events/programme-events.ts';
import { type KeepingOut, keepsOut } from './item-conflicts.ts';
import type { Convened } from './meeting.ts';
import { type SeatVotes, seatOfPerson } from './meeting-item.ts';
import { type Quorum, quorum } from './quorum.ts';

/** Who sits in a meeting, who is in the room, and by which rules they vote. */
export type Room = Pick<Convened, 'seats' | 'presentPersonIds' | 'excusedPersonIds' | 'setting'>;

/** The seat of a person, as its member or as its substitute. */
export const seatIn = ({ seats }: Pick<Room, 'seats'>, personId: string): Seat | undefined =>
  seatOfPerson(seats, personId);

/** In a vote by circulation nobody has to be in a room; only who excused themselves is away. */
export const isCirculation = ({ setting }: Pick<Room, 'setting'>): boolean => setting.votesUntil !== null;

const isThere = (room: Room, personId: string): boolean =>
  isCirculation(room) ? !room.excusedPersonIds.has(personId) : room.presentPersonIds.has(personId);

/**
 * The one person who may vote for a seat on an item now: the member, or the substitute where the member is away or excluded.
 *
 * Nobody while it is undecided whether the member has a conflict: the substitute does not run ahead of that decision.
 */
export const votesForSeat = (room: Room, out: KeepingOut, seat: Seat): string | undefined => {
  const { personId, substitutePersonId } = seat;
  if (out.undecided.has(personId)) return undefined;
  if (isThere(room, personId) && !out.excluded.has(personId)) return personId;
  const canStandIn =
    substitutePersonId !== null && isThere(room, substitutePersonId) && !keepsOut(out, substitutePersonId);
  return canStandIn ? substitutePersonId : undefined;
};

/** The votes that count: what was cast by somebody who keeps out does not. */
export const validVotes = (votes: SeatVotes, out: KeepingOut): SeatVotes =>
  new Map([...votes].filter(([, { personId }]) => !keepsOut(out, personId)));

const votingSeats = ({ seats }: Pick<Room, 'seats'>): readonly Seat[] => seats.filter(({ voting }) => voting);

export const votingCount = (room: Pick<Room, 'seats'>): number => votingSeats(room).length;

const isEmptiedByConflict = ({ excluded }: KeepingOut, { personId, substitutePersonId }: Seat): boolean =>
  excluded.has(personId) && (substitutePersonId === null || excluded.has(substitutePersonId));

/**
 * Whether a seat takes part in the decision on an item: somebody is there for it, or its vote was cast while they were.
 *
 * In a vote by circulation only the vote itself shows it.
 */
const takesPart = (room: Room, out: KeepingOut, votes: SeatVotes, seat: Seat): boolean =>
  validVotes(votes, out).has(seat.seatId) ||
  (!isCirculation(room) && votesForSeat(room, out, seat) !== undefined);

const quorumOf = (room: Room, out: KeepingOut, isPresent: (seat: Seat) => boolean): Quorum => {
  const seats = votingSeats(room);
  return quorum(room.setting, {
    votingCount: seats.length,
    conflictedCount: seats.filter((seat) => isEmptiedByConflict(out, seat)).length,
    presentCount: seats.filter(isPresent).length,
  });
};

/**
 * The quorum for one item at this moment: whoever keeps out of it counts neither as present nor for the vote.
 *
 * @see VwVfG §§ 20 (4) and 90, GemO BW § 37 (2)
 */
export const itemQuorum = (room: Room, out: KeepingOut, votes: SeatVotes): Quorum =>
  quorumOf(room, out, (seat) => takesPart(room, out, votes, seat));

/** The same where silence counts: everyone who was asked and could answer is there. */
export const askedQuorum = (room: Room, out: KeepingOut): Quorum =>
  quorumOf(room, out, (seat) => votesForSeat(room, out, seat) !== undefined);

/** Seats for which somebody could vote now and has not. */
export const seatsWithoutVote = (room: Room, out: KeepingOut, votes: SeatVotes): readonly Seat[] => {
  const cast = validVotes(votes, out);
  return votingSeats(room).filter(
    (seat) => !cast.has(seat.seatId) && votesForSeat(room, out, seat) !== undefined,
  );
};

/**
 * The person who leads an item: the chair; the deputy while the chair is away or keeps out of it.
 *
 * Undefined when neither can, so that nobody votes under the lead of an excluded person. A substitute of the chair votes
 * and does not lead.
 */
export const presidingPersonId = (room: Room, out: KeepingOut): string | undefined =>
  (['chair', 'deputy'] as const)
    .flatMap((office) => room.seats.filter((seat) => seat.office === office))
    .find(({ personId }) => isThere(room, personId) && !keepsOut(out, personId))?.personId;

/** Whether a person holds the chair or stands in for it, whatever the item. */
export const isChairOrDeputy = (room: Pick<Room, 'seats'>, personId: string): boolean =>
  room.seats.some((seat) => seat.personId === personId && seat.office !== 'member');
