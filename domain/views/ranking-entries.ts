import { applicationRow } from '../agenda/application-rows.ts';
import type { ApplicationRow } from '../application/application-row.ts';
import type { ProgrammeRow } from '../programme/programme-row.ts';
import type { RowReader } from '../projection.ts';
import { countedSheets } from '../review/counted-sheets.ts';
import { type ReviewRow, reviewRow } from '../review/review-row.ts';
import { scoreResult } from '../review/score-mean.ts';
import { membersOf } from './applicant-members.ts';
import type { Candidate } from './ranking.ts';

/** An application in the ranking, with everything its figures come from. */
export type Entry = Candidate & {
  readonly application: ApplicationRow;
  readonly review: ReviewRow;
  /** Everyone who acts for the applicant now. */
  readonly memberIds: ReadonlySet<string>;
};

const beforeCommittee: readonly string[] = ['admitted', 'deferred', 'waitlisted', 'recommended'];

const scoreMinimum = ({ ruleSets }: ProgrammeRow, { ruleSet }: ApplicationRow): number | null =>
  ruleSets.find(
    (published) =>
      published.ruleSet.ruleSetId === ruleSet.ruleSetId && published.ruleSet.version === ruleSet.version,
  )?.ruleSet.scoreMinBasisPoints.value ?? null;

/** An application with its review, and what its sheets come to. */
const entryOf = async (
  rows: RowReader,
  application: ApplicationRow,
  review: ReviewRow,
  programme: ProgrammeRow,
): Promise<Entry> => {
  const { applicationId, completeAt, requestedCents, status, organisationId } = application;
  const memberIds = await membersOf(rows, organisationId);
  return {
    ...{ applicationId, completeAt, requestedCents, status, application, review, memberIds },
    result: scoreResult(review.criteria, countedSheets(review, memberIds)),
    scoreMinBasisPoints: scoreMinimum(programme, application),
    sheetsMin: review.sheetsMin,
  };
};

/** The applications of a round that lie before the committee or were decided there, by their fund. */
export const applicationsInRound = async (rows: RowReader, roundId: string) => {
  const found = (await rows.list(applicationRow, `round/${roundId}`)).map(({ row }) => row);
  return Map.groupBy(
    found.filter(({ status }) => beforeCommittee.includes(status)),
    ({ fundId }) => fundId,
  );
};

/** The same with their reviews, those left out that have none. */
export const entriesOf = async (
  rows: RowReader,
  applications: readonly ApplicationRow[],
  programme: ProgrammeRow,
): Promise<readonly Entry[]> => {
  const entries = applications.map(async (application) => {
    const review = await rows.get(reviewRow, `review-${application.applicationId}`);
    return review ? [await entryOf(rows, application, review.row, programme)] : [];
  });
  return (await Promise.all(entries)).flat();
};
