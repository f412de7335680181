import { dayInBerlin, lastDayOfYear } from '../calendar/calendar-day.ts';
import { publicFund } from './fund-row.ts';
import { roundInTurn } from './round-in-turn.ts';
import { type Move, movesUp, type Waiting } from './waiting-list.ts';
import type { WaitingListRow } from './waiting-list-row.ts';

/** Who moves up by what the row of a fund shows at an instant; what the system proposes is decided on the fund itself. */
export const movesInRow = (
  row: WaitingListRow,
  waiting: readonly Waiting[],
  now: string,
): readonly Move[] => {
  if (row.closedOn !== null || dayInBerlin(now) > lastDayOfYear(row.year)) return [];
  const { rounds } = publicFund(row);
  return movesUp(waiting, (roundId) => {
    const inTurn = roundInTurn(rounds, roundId, now);
    return rounds.find((round) => round.roundId === inTurn)?.freeCents ?? 0;
  });
};
