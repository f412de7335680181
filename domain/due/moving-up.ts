import { startOfDay } from '../calendar/calendar-day.ts';
import { movesInRow } from '../fund/moves-in-row.ts';
import type { Waiting } from '../fund/waiting-list.ts';
import type { WaitingListRow } from '../fund/waiting-list-row.ts';
import type { FollowUp } from '../reaction.ts';
import { isSame } from '../same.ts';

/** A fund with those of its waiting list who still wait. */
export type WaitedFor = { readonly row: WaitingListRow; readonly waiting: readonly Waiting[] };

/**
 * A round that has ended carries what it left over to the next, so that more may move up although no money came back.
 *
 * Silent where that was said already.
 */
export const changedMoves = ({ row, waiting }: WaitedFor, today: string): readonly FollowUp[] => {
  const moves = movesInRow(row, waiting, startOfDay(today));
  return isSame(moves, row.list.moves)
    ? []
    : [{ command: 'propose-moving-up', params: { fundId: row.fundId }, body: {} }];
};
