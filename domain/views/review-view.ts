import type { ProgrammeRow } from '../programme/programme-row.ts';
import type { RowReader } from '../projection.ts';
import {
  hasConflict,
  type LookingAtScores,
  type ScoreSight,
  scoreSight,
  seatIn,
} from '../reading/visibility.ts';
import { countedSheets, voidSheets } from '../review/counted-sheets.ts';
import type { ReviewRow, ScoreSheet } from '../review/review-row.ts';
import { scaleOf, scoreResult, shownScore } from '../review/score-mean.ts';
import { membersOf } from './applicant-members.ts';

/** Scores that somebody may see in full; sheets that do not count are left out. */
export const shownResult = (review: ReviewRow, memberIds: ReadonlySet<string>) => {
  const counted = countedSheets(review, memberIds);
  const { mean, firstCriterion, ...counts } = scoreResult(review.criteria, counted);
  return {
    score: shownScore(mean, review.criteria),
    firstCriterionScore: shownScore(firstCriterion, review.criteria),
    scaleMax: scaleOf(review.criteria),
    sheetsMin: review.sheetsMin,
    ...counts,
  };
};

/** What a sheet is shown with: the committee, who does not count, and who looks. */
type Beside = {
  readonly review: ReviewRow;
  readonly programme: ProgrammeRow;
  readonly memberIds: ReadonlySet<string>;
  readonly looking: LookingAtScores;
};

const seatIdOf = (personId: string, { review, programme }: Beside) =>
  seatIn(programme, review.committeeId, personId)?.seatId ?? null;

/** A sheet without a name: the seat says who it was to whoever knows the committee. */
const shownSheet = ({ personId, ...sheet }: ScoreSheet, beside: Beside) => {
  const voided = voidSheets(beside.review, beside.memberIds).find((own) => own.sheet.personId === personId);
  return {
    ...sheet,
    seatId: seatIdOf(personId, beside),
    isMine: personId === beside.looking.personId,
    counts: voided === undefined,
    voidedBecause: voided?.because ?? null,
  };
};

const visibleSheets = ({ sheets }: ReviewRow, sight: ScoreSight, { personId }: LookingAtScores) => {
  if (sight === 'all') return sheets;
  return sight === 'own' ? sheets.filter((sheet) => sheet.personId === personId) : [];
};

/** Who switched the setting or looked behind it, and who keeps out, by their seats. */
const onRecord = (beside: Beside) => ({
  sightChanges: beside.review.sightChanges.map(({ by, ...change }) => ({
    ...change,
    seatId: seatIdOf(by, beside),
  })),
  conflicts: beside.review.conflicts.map(({ personId, ...conflict }) => ({
    ...conflict,
    seatId: seatIdOf(personId, beside),
  })),
});

/** The review of one application as one person may see it; undefined for whom it does not exist. */
export const reviewView = async (
  rows: RowReader,
  review: ReviewRow,
  programme: ProgrammeRow,
  looking: LookingAtScores,
) => {
  const sight = scoreSight(review, programme, looking);
  if (sight === 'unknown') return undefined;
  const memberIds = await membersOf(rows, review.organisationId);
  const beside = { review, programme, memberIds, looking };
  const { applicationId, committeeId, criteria, openedAt, closedAt, visibility, sheetsMin } = review;
  return {
    ...{ applicationId, committeeId, criteria, openedAt, closedAt, visibility, sheetsMin },
    ...onRecord(beside),
    hasConflict: hasConflict(review, looking),
    mayVote: seatIn(programme, committeeId, looking.personId)?.voting === true,
    sight,
    sheets: visibleSheets(review, sight, looking).map((sheet) => shownSheet(sheet, beside)),
    result: sight === 'all' ? shownResult(review, memberIds) : null,
  };
};

/** What a member still has to do with an application. */
export const myTask = (review: ReviewRow, isVoting: boolean, looking: LookingAtScores) => {
  if (hasConflict(review, looking)) return 'conflicted';
  if (review.closedAt !== null) return 'closed';
  if (!isVoting) return 'advisory';
  return review.sheets.some(({ personId }) => personId === looking.personId) ? 'scored' : 'to-score';
};
