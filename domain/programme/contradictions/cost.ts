import type { RuleSet } from '../../../events/rule-set.ts';
import type { PriceProofRule } from '../../../events/rules/plan-rules.ts';
import type { Rules } from '../../decision.ts';
import { shareCents } from '../../money.ts';

const ALL_BASIS_POINTS = 10_000;

const ascending = ({ priceProofs }: RuleSet): readonly PriceProofRule[] =>
  priceProofs.value.toSorted(
    (a, b) => a.fromCents - b.fromCents || Number(b.isInclusive) - Number(a.isInclusive),
  );

/** The first step of the ladder of thresholds that asks for less than the step below it. */
const firstStep = (rules: RuleSet, isWrong: (lower: PriceProofRule, upper: PriceProofRule) => boolean) =>
  ascending(rules)
    .flatMap((upper, place, ladder) => {
      const lower = ladder[place - 1];
      return lower && isWrong(lower, upper) ? [{ lower, upper }] : [];
    })
    .at(0);

/** Limits of single kinds of cost and thresholds for offers that cannot be met together. */
export const costContradictions = {
  'price-proof-without-offers': ({ priceProofs }) => {
    const empty = priceProofs.value.find(({ offerCount }) => offerCount === 0);
    return empty === undefined || { fromCents: empty.fromCents, offerCount: 0 };
  },
  'price-proof-twice': (rules) => {
    const twice = firstStep(
      rules,
      (lower, upper) => lower.fromCents === upper.fromCents && lower.isInclusive === upper.isInclusive,
    );
    return twice === undefined || { fromCents: twice.upper.fromCents };
  },
  'price-proofs-falling': (rules) => {
    const fall = firstStep(rules, (lower, upper) => upper.offerCount < lower.offerCount);
    if (!fall) return true;
    const { fromCents, offerCount } = fall.upper;
    const { fromCents: lowerFromCents, offerCount: lowerOfferCount } = fall.lower;
    return { fromCents, offerCount, lowerFromCents, lowerOfferCount };
  },
  'price-proof-form-falls': (rules) => {
    const fall = firstStep(rules, (lower, upper) => lower.form === 'written' && upper.form === 'informal');
    return fall === undefined || { fromCents: fall.upper.fromCents, lowerFromCents: fall.lower.fromCents };
  },
  'category-limit-unknown': ({ categoryLimits, costCategories }) => {
    const unknown = categoryLimits.value.find(({ category }) => !costCategories.value.includes(category));
    return unknown === undefined || { category: unknown.category };
  },
  'category-limit-empty': ({ categoryLimits }) => {
    const empty = categoryLimits.value.find(
      ({ amountMaxCents, rateMaxBasisPoints }) => amountMaxCents === null && rateMaxBasisPoints === null,
    );
    return empty === undefined || { category: empty.category };
  },
  'category-limits-exclude-all': ({ categoryLimits, costCategories }) => {
    const rates = costCategories.value.map(
      (category) =>
        categoryLimits.value.find((limit) => limit.category === category)?.rateMaxBasisPoints ??
        ALL_BASIS_POINTS,
    );
    const sumPercent = rates.reduce((sum, rate) => sum + rate, 0) / 100;
    return sumPercent >= 100 || { sumPercent };
  },
  'lump-sums-missing': ({ financing, lumpSums }) => financing.value !== 'lump-sum' || lumpSums.value !== null,
  'lump-sums-without-use': ({ financing, lumpSums }) =>
    financing.value === 'lump-sum' || lumpSums.value === null || { financing: financing.value },
  'lump-sums-worth-nothing': ({ lumpSums }) => {
    if (lumpSums.value === null) return true;
    const { perParticipantCents, perFeeHourCents, perFeeDayCents } = lumpSums.value;
    const sumCents = perParticipantCents + perFeeHourCents + perFeeDayCents;
    return sumCents > 0 || { sumCents };
  },
  'lump-sum-day-below-hours': ({ lumpSums }) => {
    if (lumpSums.value === null) return true;
    const { feeDayFromHours, perFeeHourCents, perFeeDayCents } = lumpSums.value;
    const hoursCents = shareCents(perFeeHourCents, Math.max(0, feeDayFromHours * 4 - 1), 4);
    return perFeeDayCents >= hoursCents || { feeDayFromHours, perFeeDayCents, hoursCents };
  },
  'lump-sums-with-price-proofs': ({ lumpSums, priceProofs }) => {
    const [first] = priceProofs.value;
    return (
      lumpSums.value === null ||
      first === undefined || { offerCount: first.offerCount, fromCents: first.fromCents }
    );
  },
  'lump-sums-with-kilometre-rate': ({ lumpSums, kilometreRateCents: { value: rateCents } }) =>
    lumpSums.value === null || rateCents === null || { rateCents },
} satisfies Rules<RuleSet, unknown>;
