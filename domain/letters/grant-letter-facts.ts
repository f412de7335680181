import type { GrantTerms, NoticeText } from '../../events/grant-events.ts';
import type { GrantPlan } from '../../events/grant-plan.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import type { FinancingType } from '../../events/rules/grant-rules.ts';

/** What a letter about a grant is written from, with every personal text opened. */
export type GrantLetterFacts = {
  readonly grantor: string;
  readonly programmeTitle: string;
  readonly organisationName: string;
  readonly projectTitle: string;
  readonly summary: string;
  readonly instrument: RuleSet['instrument']['value'];
  readonly financing: FinancingType;
  readonly issuedAt: string;
  readonly acceptedAt: string | null;
  readonly amountCents: number;
  readonly plan: GrantPlan;
  /** What each line is for, by its id. */
  readonly lineLabels: Readonly<Record<string, string>>;
  readonly periodStartsOn: string;
  readonly periodEndsOn: string;
  readonly proofDueOn: string;
  readonly conditions: readonly string[];
  readonly spendWithinDays: number;
  readonly lineOverrunBasisPoints: number;
  readonly terms: GrantTerms;
  readonly noticeText: NoticeText;
};
