import { shareAtMostCents, sumCents } from '../../domain/money.ts';
import type { FinancePlan } from '../../events/application-content.ts';

/** The binding plan for a grant that may be smaller than what was asked for. */
export type Granted = {
  readonly amountCents: number;
  readonly lines: readonly { readonly lineId: string; readonly amountCents: number }[];
  readonly otherFundsCents: number;
};

/** Cuts a plan down to a grant: every line in proportion, the last one bears the rounding. */
export const cutDown = ({ expenditure, income }: FinancePlan, grantedCents: number): Granted => {
  const otherFundsCents = sumCents(income.map(({ amountCents }) => amountCents));
  const plannedCents = sumCents(expenditure.map(({ amountCents }) => amountCents));
  const costCents = grantedCents + otherFundsCents;
  const shares = expenditure.map(({ amountCents }) => shareAtMostCents(amountCents, costCents, plannedCents));
  const missingCents = costCents - sumCents(shares);
  const lines = expenditure.map(({ lineId }, place) => ({
    lineId,
    amountCents: (shares[place] ?? 0) + (place === expenditure.length - 1 ? missingCents : 0),
  }));
  return { amountCents: grantedCents, lines, otherFundsCents };
};

/** Splits a sum by percentages; the last part bears the rounding. */
export const splitCents = (amountCents: number, percentages: readonly number[]): readonly number[] => {
  const shares = percentages.map((percent) => shareAtMostCents(amountCents, percent, 100));
  const missingCents = amountCents - sumCents(shares);
  return shares.map((share, place) => (place === shares.length - 1 ? share + missingCents : share));
};

/** What was spent on each line when a sum was saved: the largest line was cheaper. */
export const spentLines = (
  { lines }: Granted,
  savedCents: number,
): readonly { readonly lineId: string; readonly amountCents: number }[] => {
  const largest = lines.toSorted((one, other) => other.amountCents - one.amountCents)[0]?.lineId;
  return lines
    .map(({ lineId, amountCents }) => ({
      lineId,
      amountCents: lineId === largest ? amountCents - savedCents : amountCents,
    }))
    .filter(({ amountCents }) => amountCents > 0);
};

/** The lines of a plan that its cost runs through between two sums, each with its part of it; in whole cents. */
export const planSlice = (
  lines: Granted['lines'],
  fromCents: number,
  untilCents: number,
): Granted['lines'] => {
  let passedCents = 0;
  return lines.flatMap(({ lineId, amountCents }) => {
    const begins = passedCents;
    passedCents += amountCents;
    const partCents = Math.min(passedCents, untilCents) - Math.max(begins, fromCents);
    return partCents > 0 ? [{ lineId, amountCents: partCents }] : [];
  });
};
