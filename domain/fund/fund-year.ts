import type { FundEvent } from '../../events/fund-events.ts';
import type { Aggregate } from '../aggregate.ts';

/** Whether the year of a fund is still open: all that commands on its payments ask of it. */
export type FundYear = {
  /** The day on which its year was closed; undefined while it was not. */
  readonly yearClosedOn: string | undefined;
};

/** The part of a fund's stream that says whether its year is open; the whole is `fund`. */
export const fundYear: Aggregate<FundYear, FundEvent> = {
  family: 'fund',
  part: 'year',
  initial: { yearClosedOn: undefined },
  evolve: ({ yearClosedOn }, { type, data }) => ({
    yearClosedOn: type === 'FundYearClosed' ? data.closedOn : yearClosedOn,
  }),
};
