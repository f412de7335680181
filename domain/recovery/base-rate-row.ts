import type { PartnershipEvent } from '../../events/partnership-events.ts';
import type { Projection, RowReader } from '../projection.ts';
import { BASE_RATE_BOOK, type BaseRateBook, baseRateBook, knownRates } from './base-rate-book.ts';
import type { BaseRate } from './base-rates.ts';

/** The base rates that were recorded; read by its one stream, so it is in no list. */
export const baseRateRow: Projection<BaseRateBook, PartnershipEvent> = {
  name: 'base-rates',
  version: 1,
  family: 'partnership',
  initial: baseRateBook.initial,
  project: (row, { event }) => baseRateBook.evolve(row, event),
  listsOf: () => [],
};

/** Every rate that is known, oldest first; without a row those that come with the program. */
export const ratesFrom = (row: BaseRateBook = baseRateBook.initial): readonly BaseRate[] => knownRates(row);

/** The same from the live row. */
export const ratesIn = async (rows: RowReader): Promise<readonly BaseRate[]> =>
  ratesFrom((await rows.get(baseRateRow, `partnership-${BASE_RATE_BOOK}`))?.row);
