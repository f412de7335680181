import type { FundEvent } from '../../events/fund-events.ts';
import type { Acting } from '../aggregate.ts';
import type { Application } from '../application/application.ts';
import { dayInBerlin, lastDayOfYear } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse } from '../decision.ts';
import { freeCents, freeInRoundCents } from '../fund/bound.ts';
import { type Fund, type Opened, theFund } from '../fund/fund.ts';
import { roundInTurn } from '../fund/round-in-turn.ts';
import { type Move, movesUp } from '../fund/waiting-list.ts';
import { isSame } from '../same.ts';

export type ProposeMovingUp = Acting & { readonly fundId: string };

/** The applications that wait, by `application:<id>`. */
export type WaitingApplications = Readonly<Record<string, Pick<Application, 'status'>>>;

export type ProposeRefusal = keyof typeof theFund;

const movesNow = (now: string, fund: Opened, others: WaitingApplications): readonly Move[] => {
  if (fund.isClosed || dayInBerlin(now) > lastDayOfYear(fund.year)) return [];
  const rounds = [...fund.rounds.values()];
  const waiting = fund.waitingList.waiting.filter(
    ({ applicationId }) => others[`application:${applicationId}`]?.status === 'waitlisted',
  );
  return movesUp(waiting, (roundId) => freeInRoundCents(fund, roundInTurn(rounds, roundId, now)));
};

/**
 * Says who moves up when money has come back or its rounds have gone on; nothing where that was said already.
 *
 * A proposal moves nobody: each move up is a resolution of the committee.
 */
export const proposeMovingUp = (
  command: ProposeMovingUp,
  state: Fund,
  others: WaitingApplications,
): Decision<FundEvent, ProposeRefusal> => {
  const fund = findOrRefuse(theFund, {}, command, state, others);
  if ('refused' in fund) return fund;
  const { fundId } = fund;
  const moves = movesNow(command.now, fund, others);
  if (isSame(moves, fund.waitingList.moves)) return { accepted: [] };
  const data = { fundId, freeCents: freeCents(fund), moves: [...moves] };
  return { accepted: [{ type: 'MoveUpProposed', data }] };
};
