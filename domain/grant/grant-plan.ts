import type { FinancePlan } from '../../events/application-content.ts';
import type { GrantPlan } from '../../events/grant-plan.ts';
import { lineCostCents } from '../application/finance-plan.ts';
import { sumCents } from '../money.ts';

/** The plan that the office agreed with the applicant for a smaller grant: lines of the application, with new amounts. */
export type AdaptedPlan = {
  readonly lines: readonly { readonly lineId: string; readonly amountCents: number }[];
  /** Own money, third money and fees, in whole cents. */
  readonly otherFundsCents: number;
  /** What of it is own money; null where it is not said. */
  readonly ownFundsCents: number | null;
};

const incomeOf = (income: FinancePlan['income']) => {
  const own = income.filter(({ kind }) => kind === 'own');
  return {
    otherFundsCents: sumCents(income.map(({ amountCents }) => amountCents)),
    ownFundsCents: sumCents(own.map(({ amountCents }) => amountCents)),
  };
};

/**
 * The binding plan of a grant, without the texts: as applied for, or with the amounts that the office gives.
 *
 * Where the applicant deducts input tax, only net amounts are part of the grant.
 * A line that the office leaves out is not part of the grant any more.
 */
export const grantPlan = (
  applied: FinancePlan,
  adapted: AdaptedPlan | null,
): Omit<GrantPlan, 'plannedCostCents'> => {
  const { expenditure, income } = applied;
  const lines = expenditure.map((line) => ({
    lineId: line.lineId,
    category: line.category,
    amountCents: lineCostCents(applied, line),
  }));
  if (!adapted) return { lines, ...incomeOf(income) };
  const amounts = new Map(adapted.lines.map(({ lineId, amountCents }) => [lineId, amountCents]));
  return {
    lines: lines.flatMap((line) => {
      const amountCents = amounts.get(line.lineId);
      return amountCents === undefined ? [] : [{ ...line, amountCents }];
    }),
    otherFundsCents: adapted.otherFundsCents,
    ownFundsCents: adapted.ownFundsCents,
  };
};
