import { type DueRange, isDueIn } from '../agenda/agenda.ts';
import { applicationRow } from '../agenda/application-rows.ts';
import type { ApplicationRow } from '../application/application-row.ts';
import { handedInCases, handedInFor, type StandingListed } from '../application/handed-in-cases.ts';
import { receivedCases, receivedFrom } from '../application/received-cases.ts';
import { type CaseStatus, isOfGrant } from '../case/case-status.ts';
import { fundRow } from '../fund/fund-row.ts';
import { beginningWith, type OrderedList, type PlaceWish } from '../ordered-list.ts';
import { organisationRow, organisationsByWord } from '../organisation/organisation-row.ts';
import type { RowReader } from '../projection.ts';
import { mergedPage, type Source, sourceOf } from '../reading/merged-page.ts';
import { type Page, type PageWish, pageWhere } from '../reading/page.ts';
import { searchWords } from '../search-words.ts';
import { type CaseLine, casesOf } from './case-line.ts';

/** Which of all cases. */
export type WhichCase = DueRange & {
  readonly status?: CaseStatus | undefined;
  readonly programmeId?: string | undefined;
  readonly fundId?: string | undefined;
  readonly roundId?: string | undefined;
  readonly organisationId?: string | undefined;
  readonly inChargeId?: string | undefined;
  /** Words, each of which a word of the applicant's name begins with. */
  readonly name: readonly string[];
};

/** The list in which cases of a status stand. */
const standingOf = (status: CaseStatus): StandingListed => (isOfGrant(status) ? 'granted' : status);

const ofProgramme = async (rows: RowReader, { programmeId, fundId }: WhichCase) => {
  if (fundId === undefined) return programmeId;
  return (await rows.get(fundRow, `fund-${fundId}`))?.row.programmeId ?? programmeId;
};

/** The shortest of the lists that have all that is asked for. */
const listFor = async (rows: RowReader, which: WhichCase): Promise<OrderedList> => {
  const { inChargeId, organisationId, roundId, fundId, status } = which;
  if (inChargeId !== undefined) return handedInCases({ inChargeId });
  if (organisationId !== undefined) return receivedFrom(organisationId);
  if (roundId !== undefined) return handedInFor(roundId);
  const programmeId = await ofProgramme(rows, which);
  if (programmeId !== undefined) return receivedCases(programmeId, { fundId });
  return handedInCases(status === undefined ? {} : { standing: standingOf(status) });
};

/** Places in the index of words that are looked at for a name; a name that more begin like has to be told closer. */
const NAMED_MAX = 50;

/** The organisations of which each word begins one of the name, and whether there are more than were looked at. */
const named = async (rows: RowReader, [first, ...others]: readonly string[]) => {
  if (first === undefined) return undefined;
  const wish = { order: 'rising', limit: NAMED_MAX, between: beginningWith(first) } as const;
  const { rows: found, next } = await rows.page(organisationRow, organisationsByWord, wish);
  const fitting = found.filter(({ row: { name } }) =>
    others.every((word) => searchWords(name).some((own) => own.startsWith(word))),
  );
  const organisationIds = new Set(fitting.map(({ row }) => row.organisationId));
  return { lists: [...organisationIds].map(receivedFrom), isCut: next !== null };
};

const isSame = <Value>(asked: Value | undefined, value: Value): boolean =>
  asked === undefined || asked === value;

const fits =
  (which: WhichCase) =>
  (line: CaseLine): boolean =>
    isSame(which.status, line.status) &&
    isSame(which.programmeId, line.programmeId) &&
    isSame(which.fundId, line.fundId) &&
    isSame(which.roundId, line.roundId) &&
    isSame(which.organisationId, line.organisationId) &&
    (which.inChargeId === undefined || which.inChargeId === line.inChargeId) &&
    isDueIn(which)(line);

/**
 * A page of all cases, by when they were handed in.
 *
 * The shortest list that has all of them is read: of a person in charge, an applicant, a round, a programme with a fund, or a status.
 * What else is asked for is looked through, some hundred rows a page at most, so that a page may be short without being the last.
 *
 * @returns also whether there are more organisations of that name than were looked at
 */
export const allCases = async (
  rows: RowReader,
  today: string,
  which: WhichCase,
  { order, ...wish }: PageWish & Pick<PlaceWish, 'order'>,
): Promise<Page<CaseLine> & { readonly isNameCut: boolean }> => {
  const byName = await named(rows, which.name);
  const lists = byName?.lists ?? [await listFor(rows, which)];
  const sources: readonly Source<ApplicationRow>[] = lists.map((list) =>
    sourceOf(rows, applicationRow, list, ({ row }) => [row]),
  );
  const read = async (part: PageWish) => {
    const page = await mergedPage(sources, { ...part, order });
    const cases = await casesOf(rows, page.items, today);
    return { rows: cases.map(({ line }) => line), next: page.next };
  };
  const { rows: items, next } = await pageWhere(read, wish, fits(which));
  return { items, next, isNameCut: byName?.isCut === true };
};
