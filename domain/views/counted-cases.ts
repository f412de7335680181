import { applicationRow } from '../agenda/application-rows.ts';
import { payoutRow } from '../agenda/payout-rows.ts';
import { handedInCases, handedInFor } from '../application/handed-in-cases.ts';
import { receivedCases, receivedFrom } from '../application/received-cases.ts';
import { type CaseStatus, caseStatuses, isOfGrant } from '../case/case-status.ts';
import { fundRow } from '../fund/fund-row.ts';
import type { OrderedList } from '../ordered-list.ts';
import { grantsStanding } from '../payout/granted-list.ts';
import type { RowReader } from '../projection.ts';
import { type Count, countIn, countThrough, LOOKED_THROUGH_MAX } from '../reading/count.ts';
import { allCases, type WhichCase } from './all-cases.ts';

/** How many cases stand somewhere. */
export type StatusCount = Count & { readonly status: CaseStatus };

/** What was asked for, without what was not. */
const askedOf = ({ name, ...which }: WhichCase): readonly (readonly [string, unknown])[] => [
  ...Object.entries(which).filter(([, value]) => value !== undefined),
  ...name.map((word) => ['name', word] as const),
];

const ofFund = async (rows: RowReader, fundId: string): Promise<OrderedList> => {
  const programmeId = (await rows.get(fundRow, `fund-${fundId}`))?.row.programmeId ?? '';
  return receivedCases(programmeId, { fundId });
};

/** The list that has exactly what one choice asks for. */
const listOf: Readonly<Record<string, (rows: RowReader, id: string) => OrderedList | Promise<OrderedList>>> =
  {
    inChargeId: (_rows, inChargeId) => handedInCases({ inChargeId }),
    organisationId: (_rows, organisationId) => receivedFrom(organisationId),
    roundId: (_rows, roundId) => handedInFor(roundId),
    programmeId: (_rows, programmeId) => receivedCases(programmeId, {}),
    fundId: ofFund,
  };

const countOfStatus = (rows: RowReader, status: CaseStatus): Promise<Count> =>
  isOfGrant(status)
    ? countIn(rows, payoutRow, grantsStanding(status))
    : countIn(rows, applicationRow, handedInCases({ standing: status }));

const byIndex = async (rows: RowReader, which: WhichCase): Promise<Count | undefined> => {
  const [first, ...others] = askedOf(which);
  if (first === undefined) return countIn(rows, applicationRow, handedInCases({}));
  if (others.length > 0) return undefined;
  if (which.status !== undefined) return countOfStatus(rows, which.status);
  const [choice, value] = first;
  const list = await listOf[choice]?.(rows, String(value));
  return list && countIn(rows, applicationRow, list);
};

const looking =
  (rows: RowReader, today: string, which: WhichCase) =>
  ({ limit, after }: { readonly limit: number; readonly after?: string | undefined }) =>
    allCases(rows, today, which, { limit, after, order: 'falling' });

/** Counts cases: by one index where no or one thing is asked for, and by looking through at most 500 of them otherwise. */
export const countOfCases = async (
  rows: RowReader,
  today: string,
  which: WhichCase,
): Promise<Count | undefined> =>
  (await byIndex(rows, which)) ?? (await countThrough(looking(rows, today, which)));

/**
 * Counts cases by where they stand; a status that none has is left out.
 *
 * Of all cases by an index for each status, of some by looking through at most 500 of them.
 */
export const countByStatus = async (
  rows: RowReader,
  today: string,
  which: WhichCase,
): Promise<readonly StatusCount[]> => {
  const asked = askedOf(which);
  const counted =
    asked.length === 0
      ? await Promise.all(
          caseStatuses.map(async (status) => ({ status, ...(await countOfStatus(rows, status)) })),
        )
      : await countedThrough(rows, today, which);
  return counted.filter(({ items }) => items > 0);
};

const countedThrough = async (
  rows: RowReader,
  today: string,
  which: WhichCase,
): Promise<readonly StatusCount[]> => {
  const { items, next } = await looking(rows, today, which)({ limit: LOOKED_THROUGH_MAX });
  return caseStatuses.map((status) => ({
    status,
    items: items.filter((line) => line.status === status).length,
    isAll: next === null,
  }));
};
