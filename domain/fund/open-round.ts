import type { FundEvent } from '../../events/fund-events.ts';
import type { Acting } from '../aggregate.ts';
import { endOfDay } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Fund, FundRound } from './fund.ts';

type RoundOpened = Extract<FundEvent, { type: 'RoundOpened' }>['data'];
export type OpenRound = Acting & Omit<RoundOpened, 'closesAt'>;

const lastRound = ({ rounds }: Fund): FundRound | undefined => [...rounds.values()].at(-1);

/** In the order in which an administrator should hear of them. */
export const openRoundRules = {
  'unknown-fund': (_command, { fundId }) => fundId !== undefined,
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
} satisfies Rules<OpenRound, Fund>;

export type OpenRoundRefusal = keyof typeof openRoundRules;

/**
 * Decides whether a fund gets another round, after those it has.
 *
 * The deadline is a day in Berlin; what it means as an instant is computed here once and kept.
 */
export const openRound = (command: OpenRound, fund: Fund): Decision<FundEvent, OpenRoundRefusal> => {
  const refusal = firstBroken(openRoundRules, command, fund, undefined);
  if (refusal) return refusal;
  const { fundId, roundId, title, opensAt, deadlineOn, quotaBasisPoints, provenance } = command;
  const closesAt = endOfDay(deadlineOn);
  return {
    accepted: [
      {
        type: 'RoundOpened',
        data: { fundId, roundId, title, opensAt, deadlineOn, closesAt, quotaBasisPoints, provenance },
      },
    ],
  };
};
