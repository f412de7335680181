import type { FundEvent } from '../../events/fund-events.ts';
import type { Acting } from '../aggregate.ts';
import { endOfDay } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { type Fund, type Opened, theFund } from './fund.ts';
import type { FundRound } from './fund-round.ts';

type RoundOpened = Extract<FundEvent, { type: 'RoundOpened' }>['data'];
export type OpenRound = Acting & Omit<RoundOpened, 'closesAt' | 'openedAt'>;

const lastRound = ({ rounds }: Opened): FundRound | undefined => [...rounds.values()].at(-1);

const openRoundRules = {
  'fund-closed': (_command, { isClosed }) => !isClosed,
  'round-exists': ({ roundId }, { rounds }) => !rounds.has(roundId) || { roundId },
  'round-ends-before-start': ({ opensAt, deadlineOn }) =>
    opensAt < endOfDay(deadlineOn) || { opensAt, deadlineOn },
  'rounds-out-of-order': ({ deadlineOn }, fund) => {
    const before = lastRound(fund);
    return (
      before === undefined || before.deadlineOn < deadlineOn || { previousDeadlineOn: before.deadlineOn }
    );
  },
  'rounds-overlap': ({ opensAt }, fund) => {
    const before = lastRound(fund);
    return before === undefined || before.closesAt <= opensAt || { previousDeadlineOn: before.deadlineOn };
  },
  'round-quota-falls': ({ quotaBasisPoints }, fund) => {
    const quotaBefore = lastRound(fund)?.quotaBasisPoints ?? 0;
    return quotaBefore <= quotaBasisPoints || { quotaMinPercent: quotaBefore / 100 };
  },
} satisfies Rules<OpenRound, Opened>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const openRoundRefusals = { ...theFund, ...openRoundRules };

export type OpenRoundRefusal = keyof typeof openRoundRefusals;

/**
 * Decides whether a fund gets another round, after those it has.
 *
 * The deadline is a day in Berlin; what it means as an instant is computed here once and kept.
 */
export const openRound = (command: OpenRound, state: Fund): Decision<FundEvent, OpenRoundRefusal> => {
  const fund = findOrRefuse(theFund, openRoundRules, command, state, undefined);
  if ('refused' in fund) return fund;
  const {
    fundId,
    roundId,
    title,
    opensAt,
    deadlineOn,
    quotaBasisPoints,
    provenance,
    now: openedAt,
  } = command;
  const closesAt = endOfDay(deadlineOn);
  const times = { openedAt, opensAt, deadlineOn, closesAt };
  return {
    accepted: [
      { type: 'RoundOpened', data: { fundId, roundId, title, ...times, quotaBasisPoints, provenance } },
    ],
  };
};
