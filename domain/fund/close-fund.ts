import type { FundEvent } from '../../events/fund-events.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { type Fund, type Opened, theFund } from './fund.ts';

export type CloseFund = Acting & { readonly fundId: string };

const closeFundRules = {
  'fund-closed': (_command, { isClosed }) => !isClosed,
} satisfies Rules<CloseFund, Opened>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const closeFundRefusals = { ...theFund, ...closeFundRules };

export type CloseFundRefusal = keyof typeof closeFundRefusals;

/** Decides that a fund promises nothing more; what was promised is still paid, settled and refunded. */
export const closeFund = (command: CloseFund, state: Fund): Decision<FundEvent, CloseFundRefusal> => {
  const fund = findOrRefuse(theFund, closeFundRules, command, state, undefined);
  if ('refused' in fund) return fund;
  const { fundId, now } = command;
  return { accepted: [{ type: 'FundClosed', data: { fundId, closedOn: dayInBerlin(now) } }] };
};
