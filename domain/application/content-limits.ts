import type { RuleSet } from '../../events/rule-set.ts';
import type { LumpSums } from '../../events/rules/plan-rules.ts';
import type { Fund } from '../fund/fund.ts';
import { questionsFreeUpToCents } from './deciding-committee.ts';

/** What an application is held to: the values of the rules it is judged by, and the limits of its fund. Null: no such rule. */
export type ContentLimits = {
  readonly amountMinCents: number | null;
  readonly amountMaxCents: number | null;
  /** The most that the fund gives one project. */
  readonly applicationMaxCents: number | null;
  readonly ownShareBasisPoints: number | null;
  readonly ownShareCounts: readonly ('own' | 'third' | 'participant-fees')[];
  readonly rateMaxBasisPoints: number | null;
  readonly lumpSums: LumpSums | null;
  readonly costCategories: readonly string[];
  readonly durationMonthsMax: number | null;
  /** The year of the fund: money of one year is spent in that year. */
  readonly year: number;
  readonly questions: readonly { readonly questionId: string; readonly required: boolean }[];
  /** Up to this requested sum no question has to be answered. */
  readonly questionsFreeUpToCents: number | null;
  readonly declarations: readonly string[];
};

/** Takes the limits out of a rule set and a fund. */
export const contentLimits = (
  rules: RuleSet,
  fund: Pick<Fund, 'year' | 'applicationMaxCents' | 'committeeId'>,
): ContentLimits => ({
  amountMinCents: rules.amountMinCents.value,
  amountMaxCents: rules.amountMaxCents.value,
  applicationMaxCents: fund.applicationMaxCents,
  ownShareBasisPoints: rules.ownShareBasisPoints.value,
  ownShareCounts: rules.ownShareCounts.value,
  rateMaxBasisPoints: rules.rateMaxBasisPoints.value,
  lumpSums: rules.lumpSums.value,
  costCategories: rules.costCategories.value,
  durationMonthsMax: rules.durationMonthsMax.value,
  year: fund.year,
  questions: rules.questions.value,
  questionsFreeUpToCents: questionsFreeUpToCents(fund, rules),
  declarations: rules.declarations.value,
});
