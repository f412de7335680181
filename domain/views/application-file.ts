import { caseFactsOf } from '../agenda/case-facts-in.ts';
import { type ApplicationFileRow, applicationFileRow } from '../application/application-file-row.ts';
import type { ApplicationRow } from '../application/application-row.ts';
import type { TimelineEntry } from '../application/application-timeline.ts';
import type { RowReader } from '../projection.ts';
import {
  type Looking,
  ownOrganisationIds,
  programmeOf,
  readsEveryCase,
  seatIn,
} from '../reading/visibility.ts';
import { reviewRow } from '../review/review-row.ts';
import { caseLine } from './case-line.ts';
import {
  type DoubleFundingWarning,
  doubleFundingWarnings,
  type Lookalike,
  lookalikes,
} from './double-funding.ts';
import { type ComparedVersion, comparedVersions, type FileVersion, fileVersions } from './file-versions.ts';
import { grantFacts } from './grant-facts.ts';
import { grantTimelineRow } from './grant-timeline-row.ts';
import { meetingFacts } from './meeting-facts.ts';

/** The committee judges projects, not people: how to reach the applicant and what the office said is none of its business. */
const withoutContact = ({
  versions,
  clarifications,
  advice,
  ...row
}: ApplicationFileRow): ApplicationFileRow => ({
  ...row,
  // What was said between the applicant and the office stays there; that they talked is no secret.
  advice: advice.map((given) => ({ ...given, note: null })),
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
export const applicationFile = async (
  rows: RowReader,
  applicationId: string,
  looking: Looking,
  today: string,
) => {
  const stream = `application-${applicationId}`;
  const [facts, file] = await Promise.all([
    caseFactsOf(rows, applicationId),
    rows.get(applicationFileRow, stream),
  ]);
  const sight = facts && (await sightOf(rows, facts.application, looking));
  if (!facts || !file || sight === 'nothing') return undefined;
  const { application } = facts;
  const { versions, timeline, ...rest } = sight === 'all' ? file.row : withoutContact(file.row);
  const [grant, grantTimeline, meetings, others] = await Promise.all([
    grantFacts(rows, applicationId),
    rows.get(grantTimelineRow, `payout-${applicationId}`),
    meetingFacts(rows, application.programmeId, applicationId),
    readsEveryCase(looking) ? lookalikes(rows, application) : [],
  ]);
  const built = fileVersions(versions);
  return {
    version: file.revision,
    body: {
      ...caseLine(facts, grant, today),
      ruleSet: application.ruleSet,
      /** What was written against the rejection, and what was answered. */
      rejectionObjection: application.rejectionNotice.objection,
      content: built.at(-1)?.content ?? null,
      versions: built,
      ...rest,
      meetings,
      grant: grant ?? null,
      timeline: [...timeline, ...(grantTimeline?.row.timeline ?? [])].toSorted(byTime),
      lookalikes: others,
    },
  };
};

type SealedFile = {
  readonly title: unknown;
  readonly requestedCents: number;
  readonly versions: readonly FileVersion[];
  readonly lookalikes: readonly Lookalike[];
};

/** What can be told only once the texts are open: what really changed from version to version, and what looks alike. */
export const openedFile = <File extends SealedFile>({
  lookalikes: others,
  versions,
  ...file
}: File): Omit<File, 'lookalikes' | 'versions'> & {
  readonly versions: readonly ComparedVersion[];
  readonly warnings: readonly DoubleFundingWarning[];
} => ({ ...file, versions: comparedVersions(versions), warnings: doubleFundingWarnings(file, others) });
