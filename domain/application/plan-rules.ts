import { CENTS_MAX } from '../../events/fields.ts';
import type { Rules } from '../decision.ts';
import { shareAtLeastCents, shareAtMostCents, sumCents } from '../money.ts';
import { firstRepeated } from '../repeated.ts';
import type { ContentLimits } from './content-limits.ts';
import { lumpSumCeilingCents, type PlanFigures } from './finance-plan.ts';

/** The part of the cost that the applicant brings, from the income that the rules let count. */
const ownShareCents = (figures: PlanFigures, { ownShareCounts }: ContentLimits): number => {
  const byKind = {
    own: figures.ownCents,
    third: figures.thirdCents,
    'participant-fees': figures.participantFeesCents,
  };
  return sumCents(ownShareCounts.map((kind) => byKind[kind]));
};

/** A sum so small that the fund may pay the whole cost of it. */
const isFreeOfOwnShare = ({ requestedCents }: PlanFigures, { ownShareFreeUpToCents }: ContentLimits) =>
  ownShareFreeUpToCents !== null && requestedCents <= ownShareFreeUpToCents;

const isWithin = ({ requestedCents }: PlanFigures, limitCents: number | null) =>
  limitCents === null || requestedCents <= limitCents || { limitCents };

/** What the sums of a plan must fulfil, in the order in which a person should put it right. */
export const planRules = {
  'amounts-too-large': ({ costCents, differenceCents }) =>
    costCents <= CENTS_MAX && costCents + differenceCents <= CENTS_MAX,
  'cost-category-unknown': ({ categories }, { costCategories }) => {
    const unknown = categories.find((category) => !costCategories.includes(category));
    return unknown === undefined || { category: unknown };
  },
  'plan-line-twice': ({ lineIds }) => {
    const lineId = firstRepeated(lineIds);
    return lineId === undefined || { lineId };
  },
  'requested-above-cost': ({ requestedCents, costCents }) => requestedCents <= costCents || { costCents },
  'plan-overfinanced': ({ differenceCents }) => differenceCents <= 0 || { differenceCents },
  'plan-underfinanced': ({ differenceCents }) =>
    differenceCents >= 0 || { differenceCents: -differenceCents },
  'requested-above-programme-limit': (figures, { amountMaxCents }) => isWithin(figures, amountMaxCents),
  'requested-above-kind-limit': (figures, { kindMaxCents }) => isWithin(figures, kindMaxCents),
  'requested-above-fund-limit': (figures, { applicationMaxCents }) => isWithin(figures, applicationMaxCents),
  'requested-below-minimum': ({ requestedCents }, { amountMinCents: limitCents }) => {
    const leastCents = limitCents ?? 1;
    return requestedCents >= leastCents || { limitCents: leastCents };
  },
  'own-share-too-small': (figures, limits) => {
    if (isFreeOfOwnShare(figures, limits)) return true;
    const neededCents = shareAtLeastCents(figures.costCents, limits.ownShareBasisPoints ?? 0, 10_000);
    const missingCents = neededCents - ownShareCents(figures, limits);
    return missingCents <= 0 || { neededCents, missingCents };
  },
  'rate-too-high': (figures, limits) => {
    if (limits.rateMaxBasisPoints === null || isFreeOfOwnShare(figures, limits)) return true;
    return isWithin(figures, shareAtMostCents(figures.costCents, limits.rateMaxBasisPoints, 10_000));
  },
  'lump-sum-basis-missing': ({ lumpSumBasis }, { lumpSums }) => lumpSums === null || lumpSumBasis !== null,
  'participant-days-below-participants': ({ lumpSumBasis }) => {
    if (lumpSumBasis === null) return true;
    const { participantCount } = lumpSumBasis;
    const participantDayCount = lumpSumBasis.participantDayCount ?? participantCount;
    return participantDayCount >= participantCount || { participantCount, participantDayCount };
  },
  'requested-above-lump-sums': (figures, { lumpSums, lumpSumCounting }) => {
    if (!lumpSums || !figures.lumpSumBasis) return true;
    return isWithin(figures, lumpSumCeilingCents(figures.lumpSumBasis, lumpSums, lumpSumCounting));
  },
} satisfies Rules<PlanFigures, ContentLimits>;
