import type { LegalForm } from '../../events/legal-form.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import type {
  CategoryLimit,
  ExcusableLimit,
  LumpSums,
  PriceProofRule,
  ProjectKind,
} from '../../events/rules/plan-rules.ts';
import type { Opened } from '../fund/fund.ts';
import { questionsFreeUpToCents } from './deciding-committee.ts';
import type { LumpSumCounting } from './finance-plan.ts';

/** What an application is held to: the values of the rules it is judged by, and the limits of its fund. Null: no such rule. */
export type ContentLimits = {
  /** Who applies; undefined where nobody is known yet. */
  readonly legalForm: LegalForm | undefined;
  readonly legalForms: readonly LegalForm[];
  readonly amountMinCents: number | null;
  readonly amountMaxCents: number | null;
  readonly projectKinds: readonly ProjectKind[];
  /** The most that a project of the chosen kind gets; null before one is chosen. */
  readonly kindMaxCents: number | null;
  /** The most that the fund gives one project. */
  readonly applicationMaxCents: number | null;
  /** Limits that the committee may lift. */
  readonly exceptions: readonly ExcusableLimit[];
  readonly ownShareBasisPoints: number | null;
  readonly ownShareCounts: readonly ('own' | 'third' | 'participant-fees')[];
  readonly ownShareFreeUpToCents: number | null;
  readonly rateMaxBasisPoints: number | null;
  readonly lumpSums: LumpSums | null;
  readonly lumpSumCounting: LumpSumCounting;
  readonly costCategories: readonly string[];
  readonly categoryLimits: readonly CategoryLimit[];
  readonly kilometreRateCents: number | null;
  /** Empty where offers are shown with the proof of use. */
  readonly priceProofs: readonly PriceProofRule[];
  readonly localShareBasisPoints: number | null;
  readonly durationMonthsMax: number | null;
  readonly leadDays: number;
  /** The day in Berlin from which the lead time counts. */
  readonly submittedOn: string;
  readonly startsFromMonthDay: string | null;
  readonly endsByMonthDay: string | null;
  /** The year of the fund: money of one year is spent in that year. */
  readonly year: number;
  readonly questions: readonly Omit<RuleSet['questions']['value'][number], 'title'>[];
  /** Up to this requested sum no question has to be answered. */
  readonly questionsFreeUpToCents: number | null;
  readonly declarations: readonly string[];
};

/** Whose application it is, and on which day in Berlin it was or would be submitted. */
export type Applying = Pick<ContentLimits, 'legalForm' | 'submittedOn'>;

/** Takes the limits out of a rule set and a fund. */
export const contentLimits = (
  rules: RuleSet,
  fund: Pick<Opened, 'year' | 'applicationMaxCents' | 'committeeId'>,
  applying: Applying,
): ContentLimits => ({
  ...applying,
  legalForms: rules.legalForms.value,
  amountMinCents: rules.amountMinCents.value,
  amountMaxCents: rules.amountMaxCents.value,
  projectKinds: rules.projectKinds.value,
  kindMaxCents: null,
  applicationMaxCents: fund.applicationMaxCents,
  exceptions: rules.exceptions.value,
  ownShareBasisPoints: rules.ownShareBasisPoints.value,
  ownShareCounts: rules.ownShareCounts.value,
  ownShareFreeUpToCents: rules.ownShareFreeUpToCents.value,
  rateMaxBasisPoints: rules.rateMaxBasisPoints.value,
  lumpSums: rules.lumpSums.value,
  lumpSumCounting: rules.lumpSumCounting.value,
  costCategories: rules.costCategories.value,
  categoryLimits: rules.categoryLimits.value,
  kilometreRateCents: rules.kilometreRateCents.value,
  priceProofs: rules.priceProofsWith.value === 'application' ? rules.priceProofs.value : [],
  localShareBasisPoints: rules.localShareBasisPoints.value,
  durationMonthsMax: rules.durationMonthsMax.value,
  leadDays: rules.leadDays.value,
  startsFromMonthDay: rules.startsFromMonthDay.value,
  endsByMonthDay: rules.endsByMonthDay.value,
  year: fund.year,
  questions: rules.questions.value,
  questionsFreeUpToCents: questionsFreeUpToCents(fund, rules),
  declarations: rules.declarations.value,
});
