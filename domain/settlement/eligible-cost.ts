import type { AllowedOverrun } from '../../events/proof-events.ts';
import type { SettledLine } from '../../events/settlement-explanation.ts';
import { shareAtMostCents, sumCents } from '../money.ts';

type PlanLine = { readonly lineId: string; readonly amountCents: number };
type SpentLine = {
  readonly lineId: string;
  readonly recognisedCents: number;
  /** What the receipts say; the same where they were not cut. */
  readonly claimedCents?: number;
};

/** By how much a line may exceed its plan without approval: a share of the line, or of the plan as a whole. */
export type OverrunRule = {
  readonly lineOverrunBasisPoints: number;
  readonly lineOverrunOf: 'line' | 'plan';
};

/**
 * Each line of the plan with what was spent on it, held to its limit.
 *
 * Spending on a line that the plan does not have counts for nothing.
 *
 * @param spent recognised receipts in whole cents, in any order, several to a line
 * @param overruns lines that the checker let count up to a higher sum, for a reason
 * @see ANBest-P 1.2
 */
export const settledLines = (
  lines: readonly PlanLine[],
  { lineOverrunBasisPoints, lineOverrunOf }: OverrunRule,
  spent: readonly SpentLine[],
  overruns: readonly Pick<AllowedOverrun, 'lineId' | 'limitCents'>[] = [],
): readonly SettledLine[] => {
  const planCents = sumCents(lines.map(({ amountCents }) => amountCents));
  return lines.map(({ lineId, amountCents: plannedCents }) => {
    const own = spent.filter((line) => line.lineId === lineId);
    const recognisedCents = sumCents(own.map((line) => line.recognisedCents));
    const claimedCents = sumCents(own.map((line) => line.claimedCents ?? line.recognisedCents));
    const base = lineOverrunOf === 'line' ? plannedCents : planCents;
    const freeCents = plannedCents + shareAtMostCents(base, lineOverrunBasisPoints, 10_000);
    const allowedCents = overruns.find((overrun) => overrun.lineId === lineId)?.limitCents ?? 0;
    const limitCents = Math.max(freeCents, allowedCents);
    const eligibleCents = Math.min(recognisedCents, limitCents);
    const sums = { plannedCents, claimedCents, recognisedCents, limitCents, eligibleCents };
    return { lineId, ...sums, isAllowedByCheck: allowedCents > freeCents };
  });
};

/** What the lines come to above the plan as a whole: overruns count only where other lines saved as much. */
export const overPlanCents = (lines: readonly SettledLine[]): number =>
  Math.max(
    0,
    sumCents(lines.map(({ eligibleCents }) => eligibleCents)) -
      sumCents(lines.map(({ plannedCents }) => plannedCents)),
  );

/** The cost that counts at the settlement, in whole cents: what was recognised, held to the plan. */
export const eligibleCostCents = (lines: readonly SettledLine[]): number =>
  sumCents(lines.map(({ eligibleCents }) => eligibleCents)) - overPlanCents(lines);
