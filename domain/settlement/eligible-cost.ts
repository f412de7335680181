import { shareAtMostCents, sumCents } from '../money.ts';

type PlanLine = { readonly lineId: string; readonly amountCents: number };
type SpentLine = { readonly lineId: string; readonly recognisedCents: number };

/** The most that one plan line can come to: its plan and the overrun that needs no approval, rounded down. */
const lineMaxCents = ({ amountCents }: PlanLine, overrunBasisPoints: number): number =>
  amountCents + shareAtMostCents(amountCents, overrunBasisPoints, 10_000);

/**
 * The cost that counts at the settlement: what was recognised, held to the plan.
 *
 * A line may exceed its plan by the overrun where other lines saved as much; what goes beyond, in a line or over the
 * plan as a whole, is not recognised. Spending on a line that the plan does not have counts for nothing.
 *
 * @param spent recognised receipts in whole cents, in any order, several to a line
 * @see ANBest-P 1.2
 */
export const eligibleCostCents = (
  lines: readonly PlanLine[],
  overrunBasisPoints: number,
  spent: readonly SpentLine[],
): number => {
  const spentOn = (lineId: string) =>
    sumCents(spent.filter((line) => line.lineId === lineId).map(({ recognisedCents }) => recognisedCents));
  const held = lines.map((line) => Math.min(spentOn(line.lineId), lineMaxCents(line, overrunBasisPoints)));
  return Math.min(sumCents(held), sumCents(lines.map(({ amountCents }) => amountCents)));
};
