import type { CriterionScore } from '../../events/review-events.ts';
import type { Criterion } from '../../events/rules/committee-rules.ts';
import { compare, type Fraction, fraction, mean, plus, times, twoDecimals } from '../fraction.ts';

type Sheet = { readonly scores: readonly CriterionScore[] };
type Scored = { readonly criterion: Criterion; readonly points: number };

/** What a set of sheets comes to, as a share of the points that can be had. */
export type ScoreResult = {
  /** Undefined when no sheet counts. */
  readonly mean: Fraction | undefined;
  /** The mean of the first criterion alone: it breaks ties. */
  readonly firstCriterion: Fraction | undefined;
  /** Sheets in the mean. */
  readonly sheetCount: number;
  /** Sheets on which every criterion is «not applicable»: they say nothing. */
  readonly emptySheetCount: number;
  /** How many sheets leave which criterion out, where any does. */
  readonly notApplicable: readonly { readonly criterionId: string; readonly sheetCount: number }[];
};

const applicable = (criteria: readonly Criterion[], { scores }: Sheet): readonly Scored[] =>
  criteria.flatMap((criterion) => {
    const points = scores.find(({ criterionId }) => criterionId === criterion.criterionId)?.points ?? null;
    return points === null || criterion.pointsMax === 0 ? [] : [{ criterion, points }];
  });

/** A criterion that does not apply leaves the mean, and the weights of the others share its place. */
const sheetMean = (scored: readonly Scored[]): Fraction | undefined => {
  const weight = scored.reduce((sum, { criterion }) => sum + criterion.weightBasisPoints, 0);
  if (weight === 0) return undefined;
  return scored
    .map(({ criterion: { weightBasisPoints, pointsMax }, points }) =>
      fraction(points * weightBasisPoints, pointsMax * weight),
    )
    .reduce(plus);
};

const withoutCriterion = (criterionId: string, sheets: readonly Sheet[]) =>
  sheets.filter(({ scores }) =>
    scores.some((score) => score.criterionId === criterionId && score.points === null),
  ).length;

/** What one sheet comes to, as a share of the points that can be had; undefined where no criterion applies. */
export const sheetShare = (criteria: readonly Criterion[], sheet: Sheet): Fraction | undefined =>
  sheetMean(applicable(criteria, sheet));

/** Adds up the sheets of the members who may score: each has the same weight, in whatever order they came. */
export const scoreResult = (criteria: readonly Criterion[], sheets: readonly Sheet[]): ScoreResult => {
  const scored = sheets.map((sheet) => applicable(criteria, sheet));
  const means = scored.flatMap((sheet) => sheetMean(sheet) ?? []);
  const first = scored
    .flat()
    .filter(({ criterion }) => criterion === criteria[0])
    .map(({ criterion, points }) => fraction(points, criterion.pointsMax));
  const notApplicable = criteria
    .map(({ criterionId }) => ({ criterionId, sheetCount: withoutCriterion(criterionId, sheets) }))
    .filter(({ sheetCount }) => sheetCount > 0);
  return {
    mean: mean(means),
    firstCriterion: mean(first),
    sheetCount: means.length,
    emptySheetCount: sheets.length - means.length,
    notApplicable,
  };
};

/** The scale on which a mean is shown: the points of a criterion where all have the same, 100 otherwise. */
export const scaleOf = (criteria: readonly Criterion[]): number => {
  const [pointsMax, ...others] = new Set(criteria.map((criterion) => criterion.pointsMax));
  return pointsMax !== undefined && others.length === 0 ? pointsMax : 100;
};

/** A mean on the scale of the criteria, with two decimals; null when there is none. */
export const shownScore = (share: Fraction | undefined, criteria: readonly Criterion[]): string | null =>
  share ? twoDecimals(times(share, fraction(scaleOf(criteria)))) : null;

/** Whether a mean reaches the least share of the points that the rules ask for; without a rule it does. */
export const reaches = (share: Fraction, scoreMinBasisPoints: number | null): boolean =>
  compare(share, fraction(scoreMinBasisPoints ?? 0, 10_000)) >= 0;
