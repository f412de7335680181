import type { FinancePlan, LumpSumBasis } from '../../events/application-content.ts';

type Fact = FinancePlan['expenditure'][number];

/** A position of the cost as somebody writes it, before its texts are sealed. */
type CostLine = Omit<Fact, 'label' | 'offers' | 'offersWaivedBecause'> & {
  readonly label: string;
  readonly offers: (Omit<Fact['offers'][number], 'bidder'> & { readonly bidder: string })[];
  readonly offersWaivedBecause: string | null;
};

/** What a position of the cost says that has nothing particular. */
export const plainLine = {
  ...{ taxCents: null, kilometreCount: null, offersWaivedBecause: null },
  offers: [],
} satisfies Partial<CostLine>;

/** A position of the cost with the name of its category. */
export const costLine = (
  category: string,
  amountCents: number,
  changes: Partial<CostLine> = {},
): CostLine => ({ lineId: category, category, label: category, amountCents, ...plainLine, ...changes });

/** People who came once, and the fee days that were agreed. */
export const lumpSumsOf = (
  participantCount: number,
  feeDays: LumpSumBasis['feeDays'] = [],
): LumpSumBasis => ({ participantCount, participantDayCount: null, feeDays });
