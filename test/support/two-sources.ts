import { fundLedgerRow } from '../../domain/fund/fund-ledger-row.ts';
import type { FundEvent } from '../../events/fund-events.ts';
import { fundOpened, sourcesSet } from './fund-facts.ts';
import { rowOf } from './rows.ts';

/** The ledger of a fund after these events. */
export const ledger = (...events: FundEvent[]) => rowOf(fundLedgerRow, 'fund-aktionsfonds-2024', ...events);

/** Stuttgart: 125,000.00 of the federal programme and 15,000.00 of the city. */
export const stuttgart = [
  fundOpened({ allocatedCents: 14_000_000 }),
  sourcesSet({
    sources: [
      { sourceId: 'bund', title: 'Bund', amountCents: 12_500_000 },
      { sourceId: 'stadt', title: 'Stadt', amountCents: 1_500_000 },
    ],
  }),
];
