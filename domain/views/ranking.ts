import type { ApplicationStatus } from '../application/application.ts';
import { byRank, type Rankable } from '../rank-order.ts';
import { reaches, type ScoreResult } from '../review/score-mean.ts';

/** An application that the committee has to place. */
export type Candidate = {
  readonly applicationId: string;
  /** When it was complete: the submission, or the last answer to a question of the office. */
  readonly completeAt: string;
  readonly requestedCents: number;
  readonly status: ApplicationStatus;
  readonly result: ScoreResult;
  /** Least share of the points for a recommendation, in basis points; null without such a rule. */
  readonly scoreMinBasisPoints: number | null;
  /** Least number of sheets before the committee votes. */
  readonly sheetsMin: number;
};

/**
 * Where a candidate stands to the money: within it, behind it, too few points, too few sheets, without points, or decided
 * already, with its money out of what is available.
 */
export type Place = 'above' | 'below' | 'below-minimum' | 'too-few-sheets' | 'unscored' | 'decided';

export type Ranked<C extends Candidate = Candidate> = {
  readonly candidate: C;
  readonly rank: number;
  readonly place: Place;
  /** Requested by this one and all undecided ones before it that have enough points; whole cents. */
  readonly runningCents: number | null;
  /** What the money still reaches for here, where it does not reach for all of it: a part could be granted. */
  readonly remainingCents: number | null;
};

const rankable = ({ applicationId, completeAt, result: { mean, firstCriterion } }: Candidate): Rankable => ({
  ...{ applicationId, completeAt, mean, firstCriterion },
});

/** Why a candidate gets none of the money; undefined while it is in the running. */
const outOfTheRunning = ({ status, result, scoreMinBasisPoints, sheetsMin }: Candidate) => {
  if (status === 'recommended') return 'decided';
  if (result.mean === undefined) return 'unscored';
  if (result.sheetCount < sheetsMin) return 'too-few-sheets';
  return reaches(result.mean, scoreMinBasisPoints) ? undefined : 'below-minimum';
};

const isInTheRunning = (candidate: Candidate): boolean => outOfTheRunning(candidate) === undefined;

/**
 * Ranks candidates and draws the line where the money ends: from the first that does not fit, all are below it.
 *
 * Scores order the agenda; the committee decides by its vote.
 *
 * @param availableCents what may still be committed in the round, whole cents
 */
export const ranking = <C extends Candidate>(
  candidates: readonly C[],
  availableCents: number,
): readonly Ranked<C>[] => {
  const sorted = candidates.toSorted((a, b) => byRank(rankable(a), rankable(b)));
  const runningAt = (place: number) =>
    sorted
      .slice(0, place + 1)
      .filter(isInTheRunning)
      .reduce((sum, { requestedCents }) => sum + requestedCents, 0);
  return sorted.map((candidate, place) => {
    const rank = place + 1;
    const out = outOfTheRunning(candidate);
    if (out) return { candidate, rank, place: out, runningCents: null, remainingCents: null };
    const runningCents = runningAt(place);
    const leftCents = availableCents - (runningCents - candidate.requestedCents);
    if (runningCents <= availableCents)
      return { candidate, rank, place: 'above', runningCents, remainingCents: null };
    return { candidate, rank, place: 'below', runningCents, remainingCents: Math.max(0, leftCents) };
  });
};
