import type { ContentChanges, ContentField } from '../../events/application-content.ts';
import {
  type ApplicationFileRow,
  applicationFileRow,
  type ContentVersion,
} from '../application/application-file-row.ts';
import { type ApplicationRow, applicationRow } from '../application/application-row.ts';
import type { TimelineEntry } from '../application/application-timeline.ts';
import type { RowReader } from '../projection.ts';
import { reviewRow } from '../review/review-row.ts';
import { caseLine } from './case-line.ts';
import { grantFacts } from './grant-facts.ts';
import { grantTimelineRow } from './grant-timeline-row.ts';
import { meetingFacts } from './meeting-facts.ts';
import { type Looking, ownOrganisationIds, programmeOf, readsEveryCase, seatIn } from './visibility.ts';

/** One field of an application before and after an answer; sealed values are opened on the way out. */
type FieldChange = { readonly field: string; readonly before: unknown; readonly after: unknown };

export type FileVersion = {
  readonly version: number;
  readonly at: string;
  readonly content: ContentChanges;
  /** Empty for the first version. */
  readonly changes: readonly FieldChange[];
};

const contentBefore = (versions: readonly ContentVersion[], place: number): ContentChanges =>
  Object.assign({}, ...versions.slice(0, place).map(({ changes }) => changes));

/** Builds every version from the first one and the answers; each version stands on the one before. */
export const fileVersions = (versions: readonly ContentVersion[]): readonly FileVersion[] =>
  versions.map(({ version, at, changes }, place) => {
    const before = contentBefore(versions, place);
    const fields = place === 0 ? [] : (Object.keys(changes) as ContentField[]);
    return {
      version,
      at,
      content: { ...before, ...changes },
      changes: fields.map((field) => ({ field, before: before[field], after: changes[field] })),
    };
  });

/** The committee judges projects, not people: how to reach the applicant is none of its business. */
const withoutContact = ({ versions, clarifications, ...row }: ApplicationFileRow): ApplicationFileRow => ({
  ...row,
  versions: versions.map(
    ({ changes: { contactName: _name, contactEmail: _email, ...changes }, ...version }) => ({
      ...version,
      changes,
    }),
  ),
  clarifications: clarifications.map((asked) => ({
    ...asked,
    items: asked.items.filter(({ field }) => field !== 'contactName' && field !== 'contactEmail'),
  })),
});

const sitsInItsCommittee = async (
  rows: RowReader,
  { applicationId, programmeId }: ApplicationRow,
  { personId }: Looking,
): Promise<boolean> => {
  const review = await rows.get(reviewRow, `review-${applicationId}`);
  const programme = review && (await programmeOf(rows, programmeId));
  return programme !== undefined && seatIn(programme, review?.row.committeeId ?? '', personId) !== undefined;
};

const sightOf = async (
  rows: RowReader,
  application: ApplicationRow,
  looking: Looking,
): Promise<'all' | 'committee' | 'nothing'> => {
  if (readsEveryCase(looking)) return 'all';
  if ((await ownOrganisationIds(rows, looking)).has(application.organisationId)) return 'all';
  return (await sitsInItsCommittee(rows, application, looking)) ? 'committee' : 'nothing';
};

const byTime = (a: TimelineEntry, b: TimelineEntry) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

/**
 * The file of one application as one person may see it: what it says, version by version, and what happened.
 *
 * @returns undefined for whom it does not exist; `version` is the application's own, for `If-Match`
 */
export const applicationFile = async (rows: RowReader, applicationId: string, looking: Looking) => {
  const stream = `application-${applicationId}`;
  const [found, file] = await Promise.all([
    rows.get(applicationRow, stream),
    rows.get(applicationFileRow, stream),
  ]);
  const sight = found && (await sightOf(rows, found.row, looking));
  if (!found || !file || sight === 'nothing') return undefined;
  const { versions, clarifications, timeline, recommendation, rejection } =
    sight === 'all' ? file.row : withoutContact(file.row);
  const [grant, grantTimeline, meetings] = await Promise.all([
    grantFacts(rows, applicationId),
    rows.get(grantTimelineRow, `payout-${applicationId}`),
    meetingFacts(rows, found.row.programmeId, applicationId),
  ]);
  const built = fileVersions(versions);
  return {
    version: file.revision,
    body: {
      ...caseLine(found.row, grant),
      ruleSet: found.row.ruleSet,
      content: built.at(-1)?.content ?? null,
      versions: built,
      clarifications,
      recommendation,
      rejection,
      meetings,
      grant: grant ?? null,
      timeline: [...timeline, ...(grantTimeline?.row.timeline ?? [])].toSorted(byTime),
    },
  };
};
