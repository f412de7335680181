import { type Facts, firstBroken, type Refusal, type Rules, type Verdict } from '../decision.ts';
import { answerRules, exceptionRules } from './answer-rules.ts';
import type { ContentLimits } from './content-limits.ts';
import { applicantRules, type ContentLike, dateRules, participantRules } from './content-parts.ts';
import { type PlanFigures, type PlanLike, planFigures, UNWRITTEN_PLAN } from './finance-plan.ts';
import { lineRules } from './line-rules.ts';
import { planRules } from './plan-rules.ts';
import { limitsFor } from './requested-exceptions.ts';

type RuleOn<Subject> = (subject: Subject, limits: ContentLimits) => Verdict;

/** Lets rules that look at a part of the content look at the whole of it. */
const lookingAt = <Part, Code extends string>(
  rules: Readonly<Record<Code, RuleOn<Part>>>,
  part: (content: ContentLike) => Part,
) =>
  Object.fromEntries(
    Object.entries<RuleOn<Part>>(rules).map(([code, holds]) => [
      code,
      (content: ContentLike, limits: ContentLimits) => holds(part(content), limitsFor(content, limits)),
    ]),
  ) as Record<Code, RuleOn<ContentLike>>;

/** Everything that the content of an application must fulfil, in the order in which a person should hear of it. */
export const contentRules = {
  ...applicantRules,
  ...dateRules,
  ...exceptionRules,
  ...lookingAt(planRules, ({ financePlan }): PlanFigures => planFigures(financePlan)),
  ...lookingAt(lineRules, ({ financePlan }): PlanLike => financePlan ?? UNWRITTEN_PLAN),
  ...participantRules,
  ...answerRules,
} satisfies Rules<ContentLike, ContentLimits>;

export type ContentRefusal = keyof typeof contentRules;

/** The first rule that the content breaks: the same at submission and after every answer to the office. */
export const brokenContentRule = (
  content: ContentLike,
  limits: ContentLimits,
): Refusal<ContentRefusal> | undefined => firstBroken(contentRules, content, limits, undefined);

/** All rules that the content breaks, for the person who is still writing. */
export const brokenContentRules = (
  content: ContentLike,
  limits: ContentLimits,
): readonly { readonly code: ContentRefusal; readonly facts: Facts }[] =>
  (Object.entries(contentRules) as [ContentRefusal, RuleOn<ContentLike>][]).flatMap(([code, holds]) => {
    const verdict = holds(content, limits);
    return verdict === true ? [] : [{ code, facts: verdict === false ? {} : verdict }];
  });
