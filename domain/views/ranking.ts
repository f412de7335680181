import type { ApplicationStatus } from '../application/application.ts';
import { compare, type Fraction } from '../review/fraction.ts';
import { reaches, type ScoreResult } from '../review/score-mean.ts';

/** An application that the committee has to place. */
export type Candidate = {
  readonly applicationId: string;
  readonly submittedAt: string;
  readonly requestedCents: number;
  readonly status: ApplicationStatus;
  readonly result: ScoreResult;
  /** Least share of the points for a recommendation, in basis points; null without such a rule. */
  readonly scoreMinBasisPoints: number | null;
};

/**
 * Where a candidate stands to the money: within it, behind it, too few points, without points, or decided already, with
 * its money out of what is available.
 */
export type Place = 'above' | 'below' | 'below-minimum' | 'unscored' | 'decided';

export type Ranked<C extends Candidate = Candidate> = {
  readonly candidate: C;
  readonly rank: number;
  readonly place: Place;
  /** Requested by this one and all undecided ones before it that have enough points; whole cents. */
  readonly runningCents: number | null;
  /** What the money still reaches for here, where it does not reach for all of it: a part could be granted. */
  readonly remainingCents: number | null;
};

const descending = (a: Fraction | undefined, b: Fraction | undefined): number => {
  if (a && b) return compare(b, a);
  return a ? -1 : b ? 1 : 0;
};

const inText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** By mean, then by the first criterion, then by the earlier submission; the id last, so that nothing is left to chance. */
const byScore = (a: Candidate, b: Candidate): number =>
  descending(a.result.mean, b.result.mean) ||
  descending(a.result.firstCriterion, b.result.firstCriterion) ||
  inText(a.submittedAt, b.submittedAt) ||
  inText(a.applicationId, b.applicationId);

const isInTheRunning = ({ status, result, scoreMinBasisPoints }: Candidate): boolean =>
  status !== 'recommended' && result.mean !== undefined && reaches(result.mean, scoreMinBasisPoints);

const outOfTheRunning = ({ status, result }: Candidate): Place => {
  if (status === 'recommended') return 'decided';
  return result.mean === undefined ? 'unscored' : 'below-minimum';
};

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
  const sorted = candidates.toSorted(byScore);
  const runningAt = (place: number) =>
    sorted
      .slice(0, place + 1)
      .filter(isInTheRunning)
      .reduce((sum, { requestedCents }) => sum + requestedCents, 0);
  return sorted.map((candidate, place) => {
    const rank = place + 1;
    if (!isInTheRunning(candidate))
      return {
        candidate,
        rank,
        place: outOfTheRunning(candidate),
        runningCents: null,
        remainingCents: null,
      };
    const runningCents = runningAt(place);
    const leftCents = availableCents - (runningCents - candidate.requestedCents);
    if (runningCents <= availableCents)
      return { candidate, rank, place: 'above', runningCents, remainingCents: null };
    return { candidate, rank, place: 'below', runningCents, remainingCents: Math.max(0, leftCents) };
  });
};
