import type { Facts } from '../decision.ts';
import { fraction, times, twoDecimals } from '../fraction.ts';
import type { RowReader } from '../projection.ts';
import { hasConflict, type Looking, lookingAtScores, programmeOf, seatIn } from '../reading/visibility.ts';
import { type ReviewRow, reviewRow } from '../review/review-row.ts';
import { scaleOf, sheetShare, shownScore } from '../review/score-mean.ts';

/** What a member has filled in so far: null points where a criterion does not apply. */
export type UnfinishedSheet = readonly { readonly criterionId: string; readonly points: number | null }[];

/** An entry that the sheet would be refused for, with the key of the sentence. */
type Wrong = { readonly key: string; readonly facts: Facts };

const wrongEntries = ({ criteria }: ReviewRow, sheet: UnfinishedSheet): readonly Wrong[] =>
  sheet.flatMap(({ criterionId, points }) => {
    const criterion = criteria.find((candidate) => candidate.criterionId === criterionId);
    if (!criterion) return [{ key: 'criterion-unknown', facts: { criterionId } }];
    const { pointsMax } = criterion;
    return (points ?? 0) > pointsMax
      ? [{ key: 'points-out-of-range', facts: { criterionId, pointsMax } }]
      : [];
  });

const totalOf = (review: ReviewRow, sheet: UnfinishedSheet) => {
  const { criteria, applicationId } = review;
  const wrong = wrongEntries(review, sheet);
  const filled = new Set(sheet.map(({ criterionId }) => criterionId));
  const share = wrong.length === 0 ? sheetShare(criteria, { scores: [...sheet] }) : undefined;
  return {
    applicationId,
    /** The weighted mean of what is filled in; null while that is nothing. */
    score: shownScore(share, criteria),
    scaleMax: scaleOf(criteria),
    percent: share ? twoDecimals(times(share, fraction(100))) : null,
    missing: criteria.map(({ criterionId }) => criterionId).filter((id) => !filled.has(id)),
    notApplicable: sheet.filter(({ points }) => points === null).map(({ criterionId }) => criterionId),
    isComplete: criteria.every(({ criterionId }) => filled.has(criterionId)) && wrong.length === 0,
    wrong,
  };
};

/**
 * What a member's unfinished sheet comes to so far: computed from what is sent and kept nowhere, so nobody else sees it.
 *
 * @returns undefined for whoever may not score the application
 */
export const scoreTotal = async (
  rows: RowReader,
  applicationId: string,
  sheet: UnfinishedSheet,
  who: Looking,
) => {
  const review = (await rows.get(reviewRow, `review-${applicationId}`))?.row;
  const programme = review && (await programmeOf(rows, review.programmeId));
  if (!programme || seatIn(programme, review.committeeId, who.personId)?.voting !== true) return undefined;
  return hasConflict(review, await lookingAtScores(rows, who)) ? undefined : totalOf(review, sheet);
};
