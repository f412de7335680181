import type { Seat } from '../../events/programme-events.ts';

/** Names by pseudonym, in the clear. */
export type MemberNames = Readonly<Record<string, string>>;

const nameOf = (names: MemberNames, personId: string | null): string | null => names[personId ?? ''] ?? null;

/**
 * The seats as a meeting keeps them: with names of its own, so that its minutes can still be read when a member has left
 * and what belonged to them alone was erased.
 */
export const withNames = (seats: readonly Seat[], names: MemberNames): Seat[] =>
  seats.map((seat) => ({
    ...seat,
    name: nameOf(names, seat.personId),
    substituteName: nameOf(names, seat.substitutePersonId),
  }));
