import {
  agendaKey,
  type Doer,
  type DueRange,
  doers,
  isDueIn,
  placesDue,
  type Work,
} from '../agenda/agenda.ts';
import { applicationWork } from '../agenda/application-work.ts';
import { grantWork } from '../agenda/grant-work.ts';
import type { ApplicationRow } from '../application/application-row.ts';
import { organisationRow } from '../organisation/organisation-row.ts';
import type { RowReader } from '../projection.ts';
import { mergedPage } from '../reading/merged-page.ts';
import { type PageWish, pageWhere } from '../reading/page.ts';
import { absenceItems } from './absence-items.ts';
import { agendaSources, sourceAmong } from './agendas.ts';
import { moveUpItems } from './move-up-items.ts';

/** One thing that waits for somebody. */
export type WorkItem = Work & {
  readonly applicationId: string | null;
  /** Null where it is about no applicant, such as a seat of a committee. */
  readonly organisationId: string | null;
  readonly programmeId: string | null;
  readonly fundId: string | null;
  readonly title: unknown;
  /** Who of the office looks after the case; null where nobody does, or it is about none. */
  readonly inChargeId: string | null;
  /** Whose seat it is about, where it is about one. */
  readonly personId?: string;
};

/** Which of all that waits. */
export type WhichWork = DueRange & {
  readonly waitsFor?: Doer | undefined;
  readonly programmeId?: string | undefined;
  readonly fundId?: string | undefined;
  readonly organisationId?: string | undefined;
  /** Null for what nobody looks after. */
  readonly inChargeId?: string | null | undefined;
};

const inCase = (
  { applicationId, organisationId, programmeId, fundId, title, inChargeId }: ApplicationRow,
  work: readonly Work[],
): readonly WorkItem[] =>
  work.map((one) => ({ ...one, applicationId, organisationId, programmeId, fundId, title, inChargeId }));

const accountItems = async (rows: RowReader): Promise<readonly WorkItem[]> =>
  (await rows.list(organisationRow, 'account-to-confirm')).map(({ row }) => ({
    key: 'work-account-to-confirm',
    waitsFor: 'coordination-office',
    ...{ applicationId: null, programmeId: null, fundId: null, inChargeId: null },
    organisationId: row.organisationId,
    title: row.name,
    since: row.accounts.at(-1)?.proposedAt ?? '',
    dueOn: null,
    isOverdue: false,
  }));

/** What is in no case alone: few at a time, and all for the office. */
const besides = async (rows: RowReader, today: string, which: WhichWork) => {
  const found = await Promise.all([accountItems(rows), moveUpItems(rows, today), absenceItems(rows)]);
  const keyOf = (item: WorkItem) => `${agendaKey(item)}~${item.key}${aboutOf(item)}`;
  return sourceAmong(found.flat(), keyOf, placesDue(which));
};

const aboutOf = ({ applicationId, organisationId, personId }: WorkItem): string =>
  `#${applicationId ?? organisationId ?? personId}`;

const fits =
  ({ programmeId, fundId, organisationId, inChargeId, ...due }: WhichWork) =>
  (item: WorkItem): boolean =>
    isDueIn(due)(item) &&
    (inChargeId === undefined || inChargeId === item.inChargeId) &&
    (programmeId ?? item.programmeId) === item.programmeId &&
    (fundId ?? item.fundId) === item.fundId &&
    (organisationId ?? item.organisationId) === item.organisationId;

/**
 * A page of everything that waits, for whom, since when and until when: what runs out first, then what has waited longest.
 *
 * It is a page of days by which somebody has something to do in a case, so that now and then one thing more than asked for is told.
 */
export const worklist = async (rows: RowReader, today: string, which: WhichWork, wish: PageWish) => {
  const whose = which.waitsFor === undefined ? doers : [which.waitsFor];
  const sources = [
    ...agendaSources<WorkItem>(
      rows,
      whose,
      {
        ofApplication: (row) => inCase(row, applicationWork(row, today)),
        ofGrant: (grant, application) => inCase(application, grantWork(grant, today)),
      },
      placesDue(which),
    ),
    ...(whose.includes('coordination-office') ? [await besides(rows, today, which)] : []),
  ];
  const read = async (part: PageWish) => {
    const { items, next } = await mergedPage(sources, { ...part, order: 'rising' });
    return { rows: items, next };
  };
  const { rows: items, next } = await pageWhere(read, wish, fits(which));
  return { items, next };
};
