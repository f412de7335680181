import type { GrantPlan } from '../../events/grant-plan.ts';
import { shareAtMostCents, sumCents } from '../money.ts';
import type { Grant } from './grant-in-force.ts';
import type { Change } from './plan-versions.ts';

/** What the recipient gives to change the plan: amounts by line; a line left out is given up. */
export type WishedPlan = {
  readonly lines: readonly { readonly lineId: string; readonly amountCents: number }[];
  /** Own money, third money and fees, in whole cents. */
  readonly otherFundsCents: number;
  /** What of it is own money; null where it is not said. */
  readonly ownFundsCents: number | null;
};

const costCents = (lines: readonly { readonly amountCents: number }[]): number =>
  sumCents(lines.map(({ amountCents }) => amountCents));

/** What a plan leaves to the grant: its cost without the other funds. */
export const neededGrantCents = ({
  lines,
  otherFundsCents,
}: Pick<GrantPlan, 'lines' | 'otherFundsCents'>): number => costCents(lines) - otherFundsCents;

/** The wished amounts as a plan, with the kinds of cost that the lines have had since the grant. */
export const wishedPlan = ({ lines, ...funds }: WishedPlan, known: GrantPlan['lines']): GrantPlan => {
  const categories = new Map(known.map(({ lineId, category }) => [lineId, category]));
  const wished = lines.map((line) => ({ ...line, category: categories.get(line.lineId) ?? '' }));
  return { lines: wished, plannedCostCents: costCents(wished), ...funds };
};

/** By how much a line may be exceeded without being asked for, when saved elsewhere; rounded down. */
const freeOverrunCents = (amountCents: number, { lineOverrunBasisPoints, terms, plan }: Grant): number =>
  shareAtMostCents(
    terms.lineOverrunOf === 'plan' ? plan.plannedCostCents : amountCents,
    lineOverrunBasisPoints,
    10_000,
  );

/**
 * Whether a plan only moves money between lines, and so little that nobody needs to be asked.
 *
 * @see ANBest-P 1.2
 */
export const isFreeShift = (wished: GrantPlan, grant: Grant): boolean => {
  if (wished.otherFundsCents !== grant.plan.otherFundsCents) return false;
  if (wished.ownFundsCents !== null && wished.ownFundsCents !== grant.plan.ownFundsCents) return false;
  if (wished.plannedCostCents !== grant.plan.plannedCostCents) return false;
  const planned = new Map(grant.plan.lines.map(({ lineId, amountCents }) => [lineId, amountCents]));
  return wished.lines.every(({ lineId, amountCents }) => {
    const before = planned.get(lineId) ?? 0;
    return amountCents <= before + freeOverrunCents(before, grant);
  });
};

/** The plan and the period that count once a change is approved. */
export const afterChange = (
  { plan, periodStartsOn, periodEndsOn }: Pick<Change, 'plan' | 'periodStartsOn' | 'periodEndsOn'>,
  grant: Grant,
) => ({
  plan: plan ?? grant.plan,
  periodStartsOn: periodStartsOn ?? grant.periodStartsOn,
  periodEndsOn: periodEndsOn ?? grant.periodEndsOn,
});
