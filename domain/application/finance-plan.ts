import type { LumpSumBasis } from '../../events/application-content.ts';
import type { LumpSums } from '../../events/rules/plan-rules.ts';
import { shareCents, sumCents } from '../money.ts';

type Maybe<T> = T | null | undefined;

/** What lump sums are computed from, complete or still being written. */
export type BasisLike = Omit<LumpSumBasis, 'participantDayCount'> & {
  readonly participantDayCount?: Maybe<number>;
};

/** One position of the cost, complete or still being written. */
export type LineLike = {
  readonly lineId: string;
  readonly category?: Maybe<string>;
  readonly amountCents?: Maybe<number>;
  readonly taxCents?: Maybe<number>;
  readonly kilometreCount?: Maybe<number>;
  readonly offers?: Maybe<readonly { readonly form?: Maybe<'informal' | 'written'> }[]>;
  readonly offersWaivedBecause?: unknown;
};

/** A finance plan, complete or still being written. */
export type PlanLike = {
  readonly expenditure?: Maybe<readonly LineLike[]>;
  readonly income?: Maybe<readonly { readonly kind?: Maybe<string>; readonly amountCents?: Maybe<number> }[]>;
  readonly requestedCents?: Maybe<number>;
  readonly lumpSumBasis?: Maybe<BasisLike>;
  readonly isInputTaxDeductible?: Maybe<boolean>;
};

/** The plan of a draft in which nobody has written one yet. */
export const UNWRITTEN_PLAN: PlanLike = {};

/** The sums of a plan in whole cents; what has no amount yet counts as nothing. */
export type PlanFigures = {
  /** What can be funded: without the tax that the applicant gets back. */
  readonly costCents: number;
  /** Contained tax that the applicant gets back; 0 where it is cost like everything else. */
  readonly deductedTaxCents: number;
  readonly ownCents: number;
  readonly thirdCents: number;
  readonly participantFeesCents: number;
  readonly requestedCents: number;
  /** Income and requested sum less cost: 0 when the plan balances, above 0 when there is more money than cost. */
  readonly differenceCents: number;
  readonly categories: readonly string[];
  readonly lineIds: readonly string[];
  readonly lumpSumBasis: BasisLike | null;
};

const amounts = (lines: Maybe<readonly { readonly amountCents?: Maybe<number> }[]>) =>
  sumCents((lines ?? []).map(({ amountCents }) => amountCents ?? 0));

/** The tax of a line that the applicant gets back, so that it is no cost. */
const deductedTaxCents = (plan: Maybe<PlanLike>, { amountCents, taxCents }: LineLike): number =>
  plan?.isInputTaxDeductible ? Math.min(taxCents ?? 0, amountCents ?? 0) : 0;

/**
 * What of a line can be funded: its amount, or the net amount where the applicant deducts input tax.
 *
 * @see UStG § 15; ANBest-P, which funds no tax that comes back
 */
export const lineCostCents = (plan: Maybe<PlanLike>, line: LineLike): number =>
  (line.amountCents ?? 0) - deductedTaxCents(plan, line);

/** Adds up a plan. */
export const planFigures = (plan: Maybe<PlanLike>): PlanFigures => {
  const income = plan?.income ?? [];
  const lines = plan?.expenditure ?? [];
  const of = (wanted: string) => amounts(income.filter(({ kind }) => kind === wanted));
  const costCents = sumCents(lines.map((line) => lineCostCents(plan, line)));
  const requestedCents = plan?.requestedCents ?? 0;
  return {
    costCents,
    deductedTaxCents: sumCents(lines.map((line) => deductedTaxCents(plan, line))),
    ownCents: of('own'),
    thirdCents: of('third'),
    participantFeesCents: of('participant-fees'),
    requestedCents,
    differenceCents: amounts(income) + requestedCents - costCents,
    categories: lines.flatMap(({ category }) => category ?? []),
    lineIds: lines.flatMap(({ lineId }) => lineId ?? []),
    lumpSumBasis: plan?.lumpSumBasis ?? null,
  };
};

/** How often somebody counts who comes on several days. */
export type LumpSumCounting = 'per-day' | 'per-project';

/** The participants that lump sums are counted by. */
export const countedParticipants = (
  { participantCount, participantDayCount }: BasisLike,
  counting: LumpSumCounting,
): number => (counting === 'per-day' ? (participantDayCount ?? participantCount) : participantCount);

/**
 * The most that the lump sums allow: fee days up to the fee agreed in the contract, and participants.
 *
 * A day counts by the hour, from `feeDayFromHours` on as a whole day; exact for quarters of an hour.
 */
export const lumpSumCeilingCents = (
  basis: BasisLike,
  { perParticipantCents, perFeeHourCents, feeDayFromHours, perFeeDayCents }: LumpSums,
  counting: LumpSumCounting,
): number => {
  const days = basis.feeDays.map(({ quarterHours, contractFeeCents }) => {
    const isWholeDay = quarterHours >= feeDayFromHours * 4;
    return Math.min(
      contractFeeCents,
      isWholeDay ? perFeeDayCents : shareCents(perFeeHourCents, quarterHours, 4),
    );
  });
  return sumCents(days) + countedParticipants(basis, counting) * perParticipantCents;
};
