import type { FundSource } from '../../events/fund-source-events.ts';
import type { FundLedgerRow } from '../fund/fund-ledger-row.ts';
import { totalsOf } from '../fund/fund-row.ts';
import { type FundSources, ownAndOthers, ownNeededCents } from '../fund/fund-sources.ts';
import { splitBookings, sumsOf } from '../fund/split-bookings.ts';
import { shareCents } from '../money.ts';

const WHOLE = 10_000;

const basisPointsOf = (partCents: number, wholeCents: number): number =>
  wholeCents === 0 ? 0 : shareCents(WHOLE, partCents, wholeCents);

const ownShareOf = (parts: FundSources) => {
  if (parts.ownShare === null) return null;
  const { ownCents, othersCents } = ownAndOthers(parts);
  return {
    ...parts.ownShare,
    ownCents,
    neededCents: ownNeededCents(parts.ownShare, othersCents),
    /** The same money in either reading, in hundredths of a percent. */
    ofGrantBasisPoints: basisPointsOf(ownCents, othersCents),
    ofTotalBasisPoints: basisPointsOf(ownCents, ownCents + othersCents),
  };
};

/** Every source that the fund ever had, with what it gives now. */
const everySource = ({ sourcesVersions }: FundLedgerRow): readonly FundSource[] => {
  const now = sourcesVersions.at(-1)?.sources ?? [];
  const former = sourcesVersions
    .flatMap(({ sources }) => sources)
    .filter(({ sourceId }, place, all) => all.findIndex((one) => one.sourceId === sourceId) === place)
    .filter(({ sourceId }) => now.every((source) => source.sourceId !== sourceId))
    .map((source) => ({ ...source, amountCents: 0 }));
  return [...now, ...former];
};

/** Where the money of a fund comes from, with every booking split; undefined where nobody has said so. */
export const fundSourcesView = (row: FundLedgerRow) => {
  const current = row.sourcesVersions.at(-1);
  if (!current) return undefined;
  const bookings = splitBookings(row);
  const { allocatedCents } = row;
  return {
    fundId: row.fundId,
    ...totalsOf(row),
    ownShare: ownShareOf(current),
    sources: everySource(row).map((source) => ({
      ...source,
      ofFundBasisPoints: basisPointsOf(source.amountCents, allocatedCents),
      ...sumsOf(bookings, source.sourceId),
    })),
    versions: row.sourcesVersions,
    bookings,
  };
};
