import { addDays, addMonths } from '../calendar.ts';
import { type Facts, firstBroken, type Refusal, type Rules } from '../decision.ts';
import type { ContentLimits } from './content-limits.ts';
import { type PlanFigures, type PlanLike, planFigures, planRules } from './finance-plan.ts';

type Maybe<T> = T | null | undefined;

/** What of an application is checked, complete or still being written; its texts are nobody's business here. */
export type ContentLike = {
  readonly startsOn?: Maybe<string>;
  readonly endsOn?: Maybe<string>;
  readonly financePlan?: Maybe<PlanLike>;
  readonly answers?: Maybe<readonly { readonly questionId: string }[]>;
  readonly declarations?: Maybe<readonly string[]>;
};

const twice = (values: readonly string[]): string | undefined =>
  values.find((value, place) => values.indexOf(value) < place);

const questionsIn = ({ answers }: ContentLike) => (answers ?? []).map(({ questionId }) => questionId);

const requestedIn = ({ financePlan }: ContentLike) => planFigures(financePlan).requestedCents;

/** The dates; a rule that needs a date that is not there yet holds. */
export const dateRules = {
  'ends-before-start': ({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn,
  'duration-too-long': ({ startsOn, endsOn }, { durationMonthsMax }) => {
    if (!startsOn || !endsOn || durationMonthsMax === null) return true;
    const latestOn = addDays(addMonths(startsOn, durationMonthsMax), -1);
    return endsOn <= latestOn || { durationMonthsMax, latestOn };
  },
  'outside-fund-year': ({ startsOn, endsOn }, { year }) =>
    [startsOn, endsOn].every((day) => !day || Number(day.slice(0, 4)) === year) || { year },
} satisfies Rules<ContentLike, ContentLimits>;

/** Questions of the programme and declarations, each once. */
export const answerRules = {
  'question-unknown': (content, { questions }) => {
    const questionId = questionsIn(content).find((id) =>
      questions.every((question) => question.questionId !== id),
    );
    return questionId === undefined || { questionId };
  },
  'question-answered-twice': (content) => {
    const questionId = twice(questionsIn(content));
    return questionId === undefined || { questionId };
  },
  'question-unanswered': (content, { questions, questionsFreeUpToCents: freeUpToCents }) => {
    if (freeUpToCents !== null && requestedIn(content) <= freeUpToCents) return true;
    const answered = questionsIn(content);
    const open = questions.find(({ questionId, required }) => required && !answered.includes(questionId));
    return open === undefined || { questionId: open.questionId };
  },
  'declaration-missing': ({ declarations }, { declarations: needed }) => {
    const declaration = needed.find((id) => !declarations?.includes(id));
    return declaration === undefined || { declaration };
  },
  'declaration-unknown': ({ declarations }, { declarations: known }) => {
    const declaration = declarations?.find((id) => !known.includes(id));
    return declaration === undefined || { declaration };
  },
} satisfies Rules<ContentLike, ContentLimits>;

type PlanRule = (figures: PlanFigures, limits: ContentLimits) => ReturnType<Rules<unknown, unknown>[string]>;
type ContentRule = (content: ContentLike, limits: ContentLimits) => ReturnType<PlanRule>;

const onPlan =
  (holds: PlanRule): ContentRule =>
  ({ financePlan }, limits) =>
    holds(planFigures(financePlan), limits);

const planRulesOnContent = Object.fromEntries(
  Object.entries(planRules).map(([code, holds]) => [code, onPlan(holds)]),
) as Record<keyof typeof planRules, ContentRule>;

/** Everything that the content of an application must fulfil, in the order in which a person should hear of it. */
export const contentRules = {
  ...dateRules,
  ...planRulesOnContent,
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
  (Object.entries(contentRules) as [ContentRefusal, ContentRule][]).flatMap(([code, holds]) => {
    const verdict = holds(content, limits);
    return verdict === true ? [] : [{ code, facts: verdict === false ? {} : verdict }];
  });
