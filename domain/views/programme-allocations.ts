import type { FundSource } from '../../events/fund-source-events.ts';
import { type FundLedgerRow, fundLedgerRow } from '../fund/fund-ledger-row.ts';
import { fundRow } from '../fund/fund-row.ts';
import { sumCents } from '../money.ts';
import { programmeRow } from '../programme/programme-row.ts';
import type { RowReader } from '../projection.ts';

const sumOf = (sources: readonly FundSource[]) => sumCents(sources.map(({ amountCents }) => amountCents));

const sourcesNow = ({ sourcesVersions }: FundLedgerRow) => sourcesVersions.at(-1)?.sources;

const partsOf = (sources: readonly FundSource[], sourceId: string) =>
  sumOf(sources.filter((source) => source.sourceId === sourceId));

/** What one financier gives, what of it is in funds, and the difference: below zero where funds name more. */
const bySource = (given: readonly FundSource[], inFunds: readonly FundSource[]) => {
  const byId = new Map([...inFunds, ...given].map(({ sourceId, title }) => [sourceId, title]));
  return [...byId].map(([sourceId, title]) => {
    const [givenCents, inFundsCents] = [partsOf(given, sourceId), partsOf(inFunds, sourceId)];
    return { sourceId, title, givenCents, inFundsCents, unallocatedCents: givenCents - inFundsCents };
  });
};

/**
 * What is given for a year beside what its funds have; whole cents.
 *
 * `unallocatedCents` is null where nobody has said what is given, and below zero where funds have more. What funds have
 * without saying from whom is `unnamedCents`: with it, the differences by financier are the whole difference.
 */
export const yearOfProgramme = (
  year: number,
  given: readonly FundSource[] | undefined,
  funds: readonly FundLedgerRow[],
) => {
  const inFunds = funds.flatMap((fund) => sourcesNow(fund) ?? []);
  const inFundsCents = sumCents(funds.map(({ allocatedCents }) => allocatedCents));
  const givenCents = given ? sumOf(given) : null;
  return {
    year,
    givenCents,
    inFundsCents,
    unallocatedCents: givenCents === null ? null : givenCents - inFundsCents,
    unnamedCents: inFundsCents - sumOf(inFunds),
    sources: given ? bySource(given, inFunds) : [],
    funds: funds.map((fund) => {
      const { fundId, title, allocatedCents } = fund;
      return { fundId, title, allocatedCents, sources: sourcesNow(fund) ?? [] };
    }),
  };
};

/** Of a year of which nobody has said what is given. */
const NOBODY_SAID = { reason: null, setAt: null, setBy: null };

/** Every year of a programme of which somebody said what is given, or that has a fund; undefined for an unknown one. */
export const programmeAllocations = async (rows: RowReader, programmeId: string) => {
  const found = await rows.get(programmeRow, `programme-${programmeId}`);
  if (!found) return undefined;
  const listed = await rows.list(fundRow, `programme/${programmeId}`);
  const funds = await Promise.all(
    listed.map(async ({ row }) => (await rows.get(fundLedgerRow, `fund-${row.fundId}`))?.row ?? []),
  ).then((all) => all.flat());
  const { allocations } = found.row;
  const years = new Set([...allocations, ...funds].map(({ year }) => year));
  return {
    version: found.revision,
    body: {
      programmeId,
      years: [...years]
        .toSorted((a, b) => a - b)
        .map((year) => {
          const said = allocations.find((allocation) => allocation.year === year);
          const own = funds.filter((fund) => fund.year === year);
          const { reason, setAt, setBy } = said ?? NOBODY_SAID;
          return { ...yearOfProgramme(year, said?.sources, own), reason, setAt, setBy };
        }),
    },
  };
};
