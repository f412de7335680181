import type { ConflictState } from './review-conflicts.ts';
import { voidedBecause } from './review-conflicts.ts';
import type { ReviewRow, ScoreSheet } from './review-row.ts';

/** Why a sheet does not count: a conflict of interest, declared, open or decided, or its member acts for the applicant. */
export type VoidReason = Exclude<ConflictState, 'dismissed'> | 'acts-for-applicant';

export type VoidSheet = { readonly sheet: ScoreSheet; readonly because: VoidReason };

const reasonOf = (
  review: Pick<ReviewRow, 'conflicts'>,
  memberIds: ReadonlySet<string>,
  personId: string,
): VoidReason | undefined =>
  voidedBecause(review, personId) ?? (memberIds.has(personId) ? 'acts-for-applicant' : undefined);

/**
 * The sheets that do not count, with the reason, however late it came.
 *
 * @param memberIds everyone who acts for the applicant now
 * @see VwVfG § 20 (1) and (4)
 */
export const voidSheets = (review: ReviewRow, memberIds: ReadonlySet<string>): readonly VoidSheet[] =>
  review.sheets.flatMap((sheet) => {
    const because = reasonOf(review, memberIds, sheet.personId);
    return because ? [{ sheet, because }] : [];
  });

/** The sheets that count: those of members without a conflict of interest. */
export const countedSheets = (review: ReviewRow, memberIds: ReadonlySet<string>): readonly ScoreSheet[] =>
  review.sheets.filter(({ personId }) => reasonOf(review, memberIds, personId) === undefined);
