import type { Seat } from '../../events/programme-events.ts';
import type { GroupLimits } from '../../events/rules/committee-rules.ts';
import type { SeatVotes } from './meeting-item.ts';

type Group = NonNullable<Seat['group']>;

/** How many of the votes cast, with abstentions, come from one group of interests. */
export type GroupShare = { readonly group: Group; readonly voteCount: number };

export const groupShares = (seats: readonly Seat[], votes: SeatVotes): readonly GroupShare[] => {
  const groups = seats.flatMap(({ seatId, group }) => (group && votes.has(seatId) ? [group] : []));
  return [...new Set(groups)]
    .toSorted()
    .map((group) => ({ group, voteCount: groups.filter((one) => one === group).length }));
};

const ALL_BASIS_POINTS = 10_000;

/**
 * Whether the votes of an item keep to the limits: no group with more than its share, civil society with at least its own.
 *
 * Without votes there is no share to be exceeded. A seat that stands for no group counts in the whole only.
 */
export const keepsGroupLimits = (
  limits: GroupLimits | null,
  seats: readonly Seat[],
  votes: SeatVotes,
): boolean => {
  if (!limits) return true;
  const shares = groupShares(seats, votes);
  const { groupMaxBasisPoints: max, civilSocietyMinBasisPoints: min } = limits;
  const civilCount = shares.find(({ group }) => group === 'civil-society')?.voteCount ?? 0;
  const isEnough = civilCount * ALL_BASIS_POINTS >= (min ?? 0) * votes.size;
  const isNotTooMuch = ({ voteCount }: GroupShare) =>
    voteCount * ALL_BASIS_POINTS <= (max ?? ALL_BASIS_POINTS) * votes.size;
  return isEnough && shares.every(isNotTooMuch);
};
