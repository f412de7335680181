import type { Seat } from '../../events/programme-events.ts';
import { type Quorum, type QuorumSetting, quorum } from './quorum.ts';

/** Who sits in a meeting and who is in the room. */
export type Room = {
  readonly seats: readonly Seat[];
  readonly presentPersonIds: ReadonlySet<string>;
  readonly setting: QuorumSetting;
};

export const seatIn = ({ seats }: Pick<Room, 'seats'>, personId: string): Seat | undefined =>
  seats.find((seat) => seat.personId === personId);

/** Everyone who keeps out of an item: conflicts declared in the meeting and during the review. */
export const conflictsOf = (...declared: readonly (ReadonlySet<string> | undefined)[]): ReadonlySet<string> =>
  new Set(declared.flatMap((personIds) => [...(personIds ?? [])]));

/** Whether a person may vote on an item as far as seat and conflict go. */
export const isEntitled = (room: Pick<Room, 'seats'>, conflicted: ReadonlySet<string>, personId: string) =>
  seatIn(room, personId)?.voting === true && !conflicted.has(personId);

/** The quorum for one item at this moment: conflicted members count neither as present nor for the vote (VwVfG § 20 (4)). */
export const itemQuorum = (room: Room, conflicted: ReadonlySet<string>): Quorum => {
  const voting = room.seats.filter((seat) => seat.voting);
  return quorum(room.setting, {
    votingCount: voting.length,
    conflictedCount: voting.filter(({ personId }) => conflicted.has(personId)).length,
    presentCount: voting.filter(
      ({ personId }) => room.presentPersonIds.has(personId) && !conflicted.has(personId),
    ).length,
  });
};

/**
 * The person who leads an item: the chair; the deputy while the chair is away or has a conflict for it.
 *
 * Undefined when neither can, so that nobody votes under the lead of an excluded person.
 */
export const presidingPersonId = (room: Room, conflicted: ReadonlySet<string>): string | undefined =>
  (['chair', 'deputy'] as const)
    .flatMap((office) => room.seats.filter((seat) => seat.office === office))
    .find(({ personId }) => room.presentPersonIds.has(personId) && !conflicted.has(personId))?.personId;

/** Whether a person holds the chair or stands in for it, whatever the item. */
export const isChairOrDeputy = (room: Pick<Room, 'seats'>, personId: string): boolean =>
  room.seats.some((seat) => seat.personId === personId && seat.office !== 'member');
