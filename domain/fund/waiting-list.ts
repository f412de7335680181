import type { FundEvent } from '../../events/fund-events.ts';
import { fromExact } from '../fraction.ts';
import { byRank, type Rankable } from '../rank-order.ts';

type DataOf<Type extends FundEvent['type']> = Extract<FundEvent, { type: Type }>['data'];

/** An application that waits for money, with the rank that it had when the committee put it there. */
export type Waiting = DataOf<'WaitingListEntered'>;
/** An application that could move up, and with which sum. */
export type Move = DataOf<'MoveUpProposed'>['moves'][number];

/** Who waits for the money of a fund, and who was last said to move up. */
export type WaitingList = { readonly waiting: readonly Waiting[]; readonly moves: readonly Move[] };

export const nobodyWaits: WaitingList = { waiting: [], moves: [] };

const without = <Entry extends { readonly applicationId: string }>(
  entries: readonly Entry[],
  applicationId: string,
): readonly Entry[] => entries.filter((entry) => entry.applicationId !== applicationId);

/** Whoever gets money waits no longer. */
export const evolveWaitingList = (
  { waiting, moves }: WaitingList,
  { type, data }: FundEvent,
): WaitingList => {
  switch (type) {
    case 'WaitingListEntered':
      return { waiting: [...without(waiting, data.applicationId), data], moves };
    case 'FundsReserved':
      return { waiting: without(waiting, data.applicationId), moves: without(moves, data.applicationId) };
    case 'MoveUpProposed':
      return { waiting, moves: data.moves };
    default:
      return { waiting, moves };
  }
};

const rankable = ({ applicationId, completeAt, meanShare, firstCriterionShare }: Waiting): Rankable => ({
  ...{ applicationId, completeAt },
  mean: meanShare ? fromExact(meanShare) : undefined,
  firstCriterion: firstCriterionShare ? fromExact(firstCriterionShare) : undefined,
});

/** Those who wait in the order of the ranking, by the scores that they had when they were put there. */
export const inRank = (waiting: readonly Waiting[]): readonly Waiting[] =>
  waiting.toSorted((a, b) => byRank(rankable(a), rankable(b)));

/**
 * Who moves up with the money that is free: in the order of rank, the last one with what is left.
 *
 * Nobody overtakes somebody better placed only because they ask for less.
 *
 * @param freeCentsFor what may be committed now for an application of this round, whole cents
 */
export const movesUp = (
  waiting: readonly Waiting[],
  freeCentsFor: (roundId: string) => number,
): readonly Move[] => {
  const moves: Move[] = [];
  let takenCents = 0;
  for (const { applicationId, roundId, requestedCents } of inRank(waiting)) {
    const amountCents = Math.min(requestedCents, freeCentsFor(roundId) - takenCents);
    if (amountCents > 0) moves.push({ applicationId, amountCents, requestedCents });
    if (amountCents < requestedCents) break;
    takenCents += amountCents;
  }
  return moves;
};
