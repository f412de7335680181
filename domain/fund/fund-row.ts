import type { FundEvent } from '../../events/fund-events.ts';
import { sumCents } from '../money.ts';
import { entryOfOrdered, type OrderedList } from '../ordered-list.ts';
import type { Parts, Projection } from '../projection.ts';
import { freeWithinQuotaCents } from './bound.ts';
import { boundInCaseCents, type CaseTotals, movedInYear, takenInCaseCents } from './case-money.ts';
import type { FundRound } from './fund-round.ts';

type DataOf<Type extends FundEvent['type']> = Extract<FundEvent, { type: Type }>['data'];

export type FundCase = CaseTotals & { readonly roundId: string; readonly grantedCents: number };

/** A round with the rules that the office took over for it while it was open, oldest first. */
export type RoundInRow = DataOf<'RoundOpened'> & Pick<FundRound, 'adoptions'>;

/** A fund with its rounds and, by application, the money in it; all amounts in whole cents. */
export type FundRow = Omit<DataOf<'FundOpened'>, 'provenance'> & {
  readonly provenance: DataOf<'FundOpened'>['provenance'] | null;
  readonly closedOn: string | null;
  /** What its year came to when it was closed; null before. */
  readonly yearClosed: DataOf<'FundYearClosed'> | null;
  readonly rounds: readonly RoundInRow[];
  readonly cases: Readonly<Record<string, FundCase>>;
  /** What each case had taken when the year was over. */
  readonly inYear: Readonly<Record<string, CaseTotals>>;
};

const untouched: FundCase = {
  roundId: '',
  reservedCents: 0,
  grantedCents: 0,
  paidCents: 0,
  refundedCents: 0,
};

const withCase = (
  { cases }: FundRow,
  applicationId: string,
  change: (money: FundCase) => Partial<FundCase>,
): Pick<FundRow, 'cases'> => {
  const money = cases[applicationId] ?? untouched;
  return { cases: { ...cases, [applicationId]: { ...money, ...change(money) } } };
};

export const emptyFund: FundRow = {
  fundId: '',
  programmeId: '',
  committeeId: '',
  title: '',
  year: 0,
  allocatedCents: 0,
  applicationMaxCents: null,
  provenance: null,
  closedOn: null,
  yearClosed: null,
  rounds: [],
  cases: {},
  inYear: {},
};

/** What an event changes in the row. */
export const changeOf = (row: FundRow, event: FundEvent): Partial<FundRow> => ({
  ...moneyOf(row, event),
  ...inYearOf(row, event),
});

const inYearOf = ({ inYear, year }: FundRow, event: FundEvent): Partial<FundRow> => {
  const moved = movedInYear((id) => inYear[id], event, year);
  return moved ? { inYear: { ...inYear, [moved.applicationId]: moved.totals } } : {};
};

const roundsAfter = (
  { rounds }: FundRow,
  { fundId: _fundId, roundId, ...adoption }: DataOf<'RoundRulesAdopted'>,
): FundRow['rounds'] =>
  rounds.map((round) =>
    round.roundId === roundId ? { ...round, adoptions: [...round.adoptions, adoption] } : round,
  );

const moneyOf = (row: FundRow, { type, data }: FundEvent): Partial<FundRow> => {
  switch (type) {
    case 'FundOpened':
      return data;
    case 'AllocationChanged':
      return { allocatedCents: data.allocatedCents };
    case 'RoundOpened':
      return { rounds: [...row.rounds, { ...data, adoptions: [] }] };
    case 'RoundRulesAdopted':
      return { rounds: roundsAfter(row, data) };
    case 'FundsReserved':
      return withCase(row, data.applicationId, ({ reservedCents }) => ({
        roundId: data.roundId,
        reservedCents: reservedCents + data.amountCents,
      }));
    case 'ReservationReleased':
      return withCase(row, data.applicationId, ({ reservedCents }) => ({
        reservedCents: reservedCents - data.amountCents,
      }));
    case 'ReservationRestored':
      return withCase(row, data.applicationId, ({ reservedCents }) => ({
        reservedCents: reservedCents + data.amountCents,
      }));
    case 'GrantBooked':
      return withCase(row, data.applicationId, () => ({ grantedCents: data.amountCents }));
    case 'DisbursementBooked':
      return withCase(row, data.applicationId, ({ paidCents }) => ({
        paidCents: paidCents + data.amountCents,
      }));
    case 'DisbursementReversed':
      return withCase(row, data.applicationId, ({ paidCents }) => ({
        paidCents: paidCents - data.amountCents,
      }));
    case 'RefundBooked':
    case 'RefundReversed': {
      const changeCents = type === 'RefundBooked' ? data.amountCents : -data.amountCents;
      return withCase(row, data.applicationId, ({ refundedCents }) => ({
        refundedCents: refundedCents + changeCents,
      }));
    }
    case 'FundSourcesSet':
    case 'WaitingListEntered':
    case 'MoveUpProposed':
      return {};
    case 'FundClosed':
      return { closedOn: data.closedOn };
    case 'FundYearClosed':
      return { closedOn: row.closedOn ?? data.closedOn, yearClosed: data };
  }
};

/** A fund has a case for each application that ever had money of it. */
export const fundParts: Parts = { rounds: 20, cases: 64, inYear: 64 };

/** Funds, all or those of a programme, by their years. */
export const fundsByYear = (programmeId: string | undefined): OrderedList => ({
  among: programmeId === undefined ? 'all' : `programme/${programmeId}`,
  by: 'year',
});

/** Lists: `all`, and `programme/<programmeId>`; both also ordered. */
export const fundRow: Projection<FundRow, FundEvent> = {
  name: 'fund',
  version: 6,
  family: 'fund',
  initial: emptyFund,
  project: (row, { event }) => ({ ...row, ...changeOf(row, event) }),
  listsOf: ({ programmeId }) => ['all', `programme/${programmeId}`],
  placesOf: ({ programmeId, year }) =>
    [fundsByYear(undefined), fundsByYear(programmeId)].map((list) => entryOfOrdered(list, String(year))),
  parts: fundParts,
};

const boundCents = ({ cases, inYear }: FundRow) =>
  sumCents(Object.entries(cases).map(([id, money]) => takenInCaseCents(inYear[id], money)));

/** What came back after the year of the fund: it belongs to the budget and is not given to anybody again. */
export const toBudgetInRowCents = (row: FundRow): number =>
  boundCents(row) - sumCents(Object.values(row.cases).map(boundInCaseCents));

/** What the fund can still give. */
export const freeInRowCents = (row: FundRow): number => row.allocatedCents - boundCents(row);

const sumOf = ({ cases }: FundRow, field: Exclude<keyof FundCase, 'roundId'>) =>
  sumCents(Object.values(cases).map((money) => money[field]));

/** The fund's totals as offices and auditors compare them with the books. */
export const totalsOf = (row: FundRow) => ({
  allocatedCents: row.allocatedCents,
  reservedCents: sumOf(row, 'reservedCents'),
  grantedCents: sumOf(row, 'grantedCents'),
  paidCents: sumOf(row, 'paidCents'),
  refundedCents: sumOf(row, 'refundedCents'),
  freeCents: freeInRowCents(row),
  toBudgetCents: toBudgetInRowCents(row),
});

/** A fund as everybody may see it: what is left in all and in each round, and nothing about single applications. */
export const publicFund = (row: FundRow) => {
  const { cases, inYear, rounds, ...fund } = row;
  const bound = boundCents(row);
  return {
    ...fund,
    freeCents: freeInRowCents(row),
    toBudgetCents: toBudgetInRowCents(row),
    rounds: rounds.map((round) => ({
      ...round,
      freeCents: freeWithinQuotaCents(fund.allocatedCents, bound, round.quotaBasisPoints),
    })),
  };
};
