import type { PartnershipEvent } from '../../events/partnership-events.ts';
import type { Aggregate } from '../aggregate.ts';
import { type BaseRate, withRecorded } from './base-rates.ts';

/** The base rates that an administrator recorded; the book of a partnership has one key. */
export type BaseRateBook = { readonly recorded: readonly BaseRate[] };

export const BASE_RATE_BOOK = 'base-rates';

export const baseRateBook: Aggregate<BaseRateBook, PartnershipEvent> = {
  family: 'partnership',
  initial: { recorded: [] },
  evolve: ({ recorded }, { data: { recordedBy: _recordedBy, ...rate } }) => ({
    recorded: [...recorded.filter(({ validFromOn }) => validFromOn !== rate.validFromOn), rate],
  }),
};

/** Every rate that is known: what comes with the program, and what was recorded. */
export const knownRates = ({ recorded }: BaseRateBook): readonly BaseRate[] => withRecorded(recorded);
