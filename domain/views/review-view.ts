import type { ProgrammeRow } from '../programme/programme-row.ts';
import { countedSheets, type ReviewRow, type ScoreSheet } from '../review/review-row.ts';
import { scaleOf, scoreResult, shownScore } from '../review/score-mean.ts';
import { hasConflict, type LookingAtScores, type ScoreSight, scoreSight, seatIn } from './visibility.ts';

/** Scores that somebody may see in full. */
export const shownResult = (review: ReviewRow) => {
  const { mean, firstCriterion, ...counts } = scoreResult(review.criteria, countedSheets(review));
  return {
    score: shownScore(mean, review.criteria),
    firstCriterionScore: shownScore(firstCriterion, review.criteria),
    scaleMax: scaleOf(review.criteria),
    ...counts,
  };
};

/** A sheet without a name: the seat says who it was to whoever knows the committee. */
const shownSheet = (
  { personId, ...sheet }: ScoreSheet,
  { committeeId, conflictedPersonIds }: ReviewRow,
  programme: ProgrammeRow,
  looking: LookingAtScores,
) => ({
  ...sheet,
  seatId: seatIn(programme, committeeId, personId)?.seatId ?? null,
  isMine: personId === looking.personId,
  counts: !conflictedPersonIds.includes(personId),
});

const visibleSheets = ({ sheets }: ReviewRow, sight: ScoreSight, { personId }: LookingAtScores) => {
  if (sight === 'all') return sheets;
  return sight === 'own' ? sheets.filter((sheet) => sheet.personId === personId) : [];
};

/** The review of one application as one person may see it; undefined for whom it does not exist. */
export const reviewView = (review: ReviewRow, programme: ProgrammeRow, looking: LookingAtScores) => {
  const sight = scoreSight(review, programme, looking);
  if (sight === 'unknown') return undefined;
  const { applicationId, committeeId, criteria, openedAt, closedAt, conflictedPersonIds } = review;
  return {
    applicationId,
    committeeId,
    criteria,
    openedAt,
    closedAt,
    conflictCount: conflictedPersonIds.length,
    hasConflict: hasConflict(review, looking),
    mayVote: seatIn(programme, committeeId, looking.personId)?.voting === true,
    sight,
    sheets: visibleSheets(review, sight, looking).map((sheet) =>
      shownSheet(sheet, review, programme, looking),
    ),
    result: sight === 'all' ? shownResult(review) : null,
  };
};

/** What a member still has to do with an application. */
export const myTask = (review: ReviewRow, isVoting: boolean, looking: LookingAtScores) => {
  if (hasConflict(review, looking)) return 'conflicted';
  if (review.closedAt !== null) return 'closed';
  if (!isVoting) return 'advisory';
  return review.sheets.some(({ personId }) => personId === looking.personId) ? 'scored' : 'to-score';
};
