import type { Fraction } from '../fraction.ts';
import { voidSheets } from '../review/counted-sheets.ts';
import { type Mark, normalisedMeans } from '../review/normalised.ts';
import { scoreResult, sheetShare, shownScore } from '../review/score-mean.ts';
import { type Place, type Ranked, ranking } from './ranking.ts';
import type { Entry } from './ranking-entries.ts';

/** Where an application would stand in another count of the same sheets. */
export type OtherCount = {
  readonly score: string | null;
  readonly rank: number;
  readonly place: Place;
};

type Standing = ReadonlyMap<string, OtherCount>;

const standingOf = (ranked: readonly Ranked<Entry>[]): Standing =>
  new Map(
    ranked.map(({ candidate: { applicationId, result, review }, rank, place }) => [
      applicationId,
      { score: shownScore(result.mean, review.criteria), rank, place },
    ]),
  );

const withAllSheets = (entry: Entry): Entry => ({
  ...entry,
  result: scoreResult(entry.review.criteria, entry.review.sheets),
});

/**
 * Where each application would stand if sheets that do not count did.
 *
 * @returns undefined where every sheet of the round counts
 */
export const countedWithVoid = (entries: readonly Entry[], availableCents: number): Standing | undefined =>
  entries.every(({ review, memberIds }) => voidSheets(review, memberIds).length === 0)
    ? undefined
    : standingOf(ranking(entries.map(withAllSheets), availableCents));

const marksOf = ({ applicationId, review, memberIds }: Entry): readonly Mark[] => {
  const voided = new Set(voidSheets(review, memberIds).map(({ sheet }) => sheet.personId));
  return review.sheets.flatMap((sheet) => {
    const share = sheetShare(review.criteria, sheet);
    const { personId } = sheet;
    return share && !voided.has(personId) ? [{ applicationId, personId, share }] : [];
  });
};

const withMean = (entry: Entry, mean: Fraction | undefined): Entry => ({
  ...entry,
  result: { ...entry.result, mean },
});

/** Where each application would stand if harsh and mild members were brought to one measure. */
export const normalisedCount = (entries: readonly Entry[], availableCents: number): Standing => {
  const means = normalisedMeans(entries.flatMap(marksOf));
  const levelled = entries.map((entry) => withMean(entry, means.get(entry.applicationId)));
  return standingOf(ranking(levelled, availableCents));
};
