import type { FundEvent } from '../../events/fund-events.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Fund } from './fund.ts';

export type CloseFund = Acting & { readonly fundId: string };

export const closeFundRules = {
  'unknown-fund': (_command, { fundId }) => fundId !== undefined,
  'fund-closed': (_command, { isClosed }) => !isClosed,
} satisfies Rules<CloseFund, Fund>;

export type CloseFundRefusal = keyof typeof closeFundRules;

/** Decides that a fund promises nothing more; what was promised is still paid, settled and refunded. */
export const closeFund = (command: CloseFund, fund: Fund): Decision<FundEvent, CloseFundRefusal> => {
  const refusal = firstBroken(closeFundRules, command, fund, undefined);
  if (refusal) return refusal;
  const { fundId, now } = command;
  return { accepted: [{ type: 'FundClosed', data: { fundId, closedOn: dayInBerlin(now) } }] };
};
