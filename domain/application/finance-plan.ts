import type { LumpSumBasis } from '../../events/application-content.ts';
import { CENTS_MAX } from '../../events/fields.ts';
import type { LumpSums } from '../../events/rules/plan-rules.ts';
import type { Rules } from '../decision.ts';
import { shareAtLeastCents, shareAtMostCents, shareCents, sumCents } from '../money.ts';
import type { ContentLimits } from './content-limits.ts';

type Maybe<T> = T | null | undefined;

/** A finance plan, complete or still being written. */
export type PlanLike = {
  readonly expenditure?: Maybe<
    readonly {
      readonly lineId?: string;
      readonly category?: Maybe<string>;
      readonly amountCents?: Maybe<number>;
    }[]
  >;
  readonly income?: Maybe<readonly { readonly kind?: Maybe<string>; readonly amountCents?: Maybe<number> }[]>;
  readonly requestedCents?: Maybe<number>;
  readonly lumpSumBasis?: Maybe<LumpSumBasis>;
};

/** The sums of a plan in whole cents; what has no amount yet counts as nothing. */
export type PlanFigures = {
  readonly costCents: number;
  readonly ownCents: number;
  readonly thirdCents: number;
  readonly participantFeesCents: number;
  readonly requestedCents: number;
  /** Income and requested sum less cost: 0 when the plan balances, above 0 when there is more money than cost. */
  readonly differenceCents: number;
  readonly categories: readonly string[];
  readonly lineIds: readonly string[];
  readonly lumpSumBasis: LumpSumBasis | null;
};

const amounts = (lines: Maybe<readonly { readonly amountCents?: Maybe<number> }[]>) =>
  sumCents((lines ?? []).map(({ amountCents }) => amountCents ?? 0));

/** Adds up a plan. */
export const planFigures = (plan: Maybe<PlanLike>): PlanFigures => {
  const income = plan?.income ?? [];
  const of = (wanted: string) => amounts(income.filter(({ kind }) => kind === wanted));
  const costCents = amounts(plan?.expenditure);
  const requestedCents = plan?.requestedCents ?? 0;
  return {
    costCents,
    ownCents: of('own'),
    thirdCents: of('third'),
    participantFeesCents: of('participant-fees'),
    requestedCents,
    differenceCents: amounts(income) + requestedCents - costCents,
    categories: (plan?.expenditure ?? []).flatMap(({ category }) => category ?? []),
    lineIds: (plan?.expenditure ?? []).flatMap(({ lineId }) => lineId ?? []),
    lumpSumBasis: plan?.lumpSumBasis ?? null,
  };
};

/**
 * The most that the lump sums allow: fee days up to the fee agreed in the contract, and participants.
 *
 * A day counts by the hour, from `feeDayFromHours` on as a whole day; exact for quarters of an hour.
 */
export const lumpSumCeilingCents = (
  { participantCount, feeDays }: LumpSumBasis,
  { perParticipantCents, perFeeHourCents, feeDayFromHours, perFeeDayCents }: LumpSums,
): number => {
  const days = feeDays.map(({ quarterHours, contractFeeCents }) => {
    const isWholeDay = quarterHours >= feeDayFromHours * 4;
    return Math.min(
      contractFeeCents,
      isWholeDay ? perFeeDayCents : shareCents(perFeeHourCents, quarterHours, 4),
    );
  });
  return sumCents(days) + participantCount * perParticipantCents;
};

/** The part of the cost that the applicant brings, from the income that the rules let count. */
const ownShareCents = (figures: PlanFigures, { ownShareCounts }: ContentLimits): number => {
  const byKind = {
    own: figures.ownCents,
    third: figures.thirdCents,
    'participant-fees': figures.participantFeesCents,
  };
  return sumCents(ownShareCounts.map((kind) => byKind[kind]));
};

/** What a plan must fulfil, in the order in which a person should put it right. */
export const planRules = {
  'amounts-too-large': ({ costCents, differenceCents }) =>
    costCents <= CENTS_MAX && costCents + differenceCents <= CENTS_MAX,
  'cost-category-unknown': ({ categories }, { costCategories }) => {
    const unknown = categories.find((category) => !costCategories.includes(category));
    return unknown === undefined || { category: unknown };
  },
  'plan-line-twice': ({ lineIds }) => {
    const lineId = lineIds.find((id, place) => lineIds.indexOf(id) < place);
    return lineId === undefined || { lineId };
  },
  'requested-above-cost': ({ requestedCents, costCents }) => requestedCents <= costCents || { costCents },
  'plan-overfinanced': ({ differenceCents }) => differenceCents <= 0 || { differenceCents },
  'plan-underfinanced': ({ differenceCents }) =>
    differenceCents >= 0 || { differenceCents: -differenceCents },
  'requested-above-programme-limit': ({ requestedCents }, { amountMaxCents: limitCents }) =>
    limitCents === null || requestedCents <= limitCents || { limitCents },
  'requested-above-fund-limit': ({ requestedCents }, { applicationMaxCents: limitCents }) =>
    limitCents === null || requestedCents <= limitCents || { limitCents },
  'requested-below-minimum': ({ requestedCents }, { amountMinCents: limitCents }) => {
    const leastCents = limitCents ?? 1;
    return requestedCents >= leastCents || { limitCents: leastCents };
  },
  'own-share-too-small': (figures, limits) => {
    const neededCents = shareAtLeastCents(figures.costCents, limits.ownShareBasisPoints ?? 0, 10_000);
    const missingCents = neededCents - ownShareCents(figures, limits);
    return missingCents <= 0 || { neededCents, missingCents };
  },
  'rate-too-high': ({ requestedCents, costCents }, { rateMaxBasisPoints }) => {
    if (rateMaxBasisPoints === null) return true;
    const limitCents = shareAtMostCents(costCents, rateMaxBasisPoints, 10_000);
    return requestedCents <= limitCents || { limitCents };
  },
  'lump-sum-basis-missing': ({ lumpSumBasis }, { lumpSums }) => lumpSums === null || lumpSumBasis !== null,
  'requested-above-lump-sums': ({ requestedCents, lumpSumBasis }, { lumpSums }) => {
    if (!lumpSums || !lumpSumBasis) return true;
    const limitCents = lumpSumCeilingCents(lumpSumBasis, lumpSums);
    return requestedCents <= limitCents || { limitCents };
  },
} satisfies Rules<PlanFigures, ContentLimits>;
