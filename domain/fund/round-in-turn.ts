type Round = { readonly roundId: string; readonly closesAt: string; readonly quotaBasisPoints: number };

/**
 * The round whose quota holds for an application that waits: its own, or a later one whose deadline has passed.
 *
 * What came too late for the first half of the money competes for the rest with those of the next round.
 *
 * @param rounds in the order of their deadlines
 */
export const roundInTurn = (rounds: readonly Round[], ownRoundId: string, now: string): string => {
  const own = rounds.findIndex(({ roundId }) => roundId === ownRoundId);
  if (own < 0) return ownRoundId;
  return rounds.slice(own + 1).findLast(({ closesAt }) => closesAt <= now)?.roundId ?? ownRoundId;
};
