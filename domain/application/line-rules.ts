import type { Rules } from '../decision.ts';
import { shareAtLeastCents, shareAtMostCents, sumCents } from '../money.ts';
import type { ContentLimits } from './content-limits.ts';
import { type LineLike, lineCostCents, type PlanLike, planFigures } from './finance-plan.ts';
import { missingOfferCount, priceProofFor } from './price-proofs.ts';

/** The highest rate of value added tax, in percent (UStG § 12). */
const TAX_PERCENT_MAX = 19;

const linesOf = (plan: PlanLike): readonly LineLike[] => plan.expenditure ?? [];
const named = ({ lineId }: LineLike) => ({ lineId });

/** The tax of 19 % that an amount contains, rounded up: nothing can contain more. */
const taxMaxCents = ({ amountCents }: LineLike): number =>
  shareAtLeastCents(amountCents ?? 0, TAX_PERCENT_MAX, 100 + TAX_PERCENT_MAX);

const drivenMaxCents = ({ kilometreCount }: LineLike, rateCents: number): number =>
  (kilometreCount ?? 0) * rateCents;

const categoryCents = (plan: PlanLike, category: string): number =>
  sumCents(
    linesOf(plan)
      .filter((line) => line.category === category)
      .map((line) => lineCostCents(plan, line)),
  );

type CategoryLimit = ContentLimits['categoryLimits'][number];

/** What a category may come to: its own sum, or its share of the cost, whichever is less. */
const categoryMaxCents = (
  { amountMaxCents, rateMaxBasisPoints }: CategoryLimit,
  costCents: number,
): number => {
  const shareMaxCents = shareAtMostCents(costCents, rateMaxBasisPoints ?? 10_000, 10_000);
  return amountMaxCents === null ? shareMaxCents : Math.min(amountMaxCents, shareMaxCents);
};

/** A reason in so many words, or sealed; spaces alone are none. */
const isReason = (text: unknown): boolean => (typeof text === 'string' ? text.trim() !== '' : Boolean(text));

/** The first line that needs offers of this form and shows too few of them, without a reason. */
const offersMissing = (plan: PlanLike, { priceProofs }: ContentLimits, form: 'informal' | 'written') =>
  linesOf(plan)
    .filter(({ offersWaivedBecause }) => !isReason(offersWaivedBecause))
    .flatMap((line) => {
      const rule = priceProofFor(lineCostCents(plan, line), priceProofs);
      if (rule?.form !== form) return [];
      const missingCount = missingOfferCount(line.offers ?? [], rule);
      return missingCount > 0 ? { ...named(line), offerCount: rule.offerCount, missingCount } : [];
    })
    .at(0);

/** What the lines of a plan must fulfil one by one, in the order in which a person should put it right. */
export const lineRules = {
  'line-tax-missing': (plan) => {
    const line = linesOf(plan).find(({ taxCents }) => taxCents === undefined || taxCents === null);
    return !plan.isInputTaxDeductible || line === undefined || named(line);
  },
  'line-tax-too-high': (plan) => {
    const line = linesOf(plan).find((each) => (each.taxCents ?? 0) > taxMaxCents(each));
    return line === undefined || { ...named(line), limitCents: taxMaxCents(line) };
  },
  'kilometre-rate-exceeded': (plan, { kilometreRateCents: rateCents }) => {
    if (rateCents === null) return true;
    const line = linesOf(plan).find(
      (each) => each.kilometreCount && (each.amountCents ?? 0) > drivenMaxCents(each, rateCents),
    );
    return line === undefined || { ...named(line), limitCents: drivenMaxCents(line, rateCents), rateCents };
  },
  'category-too-high': (plan, { categoryLimits }) => {
    const { costCents } = planFigures(plan);
    const exceeded = categoryLimits.find(
      (limit) => categoryCents(plan, limit.category) > categoryMaxCents(limit, costCents),
    );
    return exceeded
      ? { category: exceeded.category, limitCents: categoryMaxCents(exceeded, costCents) }
      : true;
  },
  'written-offers-missing': (plan, limits) => offersMissing(plan, limits, 'written') ?? true,
  'price-comparison-missing': (plan, limits) => offersMissing(plan, limits, 'informal') ?? true,
} satisfies Rules<PlanLike, ContentLimits>;
