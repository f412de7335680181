import type { Rules } from '../decision.ts';
import { firstRepeated } from '../repeated.ts';
import type { ContentLimits } from './content-limits.ts';
import type { ContentLike } from './content-parts.ts';
import { planFigures } from './finance-plan.ts';
import { exceeds, requestedExceptions } from './requested-exceptions.ts';

const questionsIn = ({ answers }: ContentLike) => (answers ?? []).map(({ questionId }) => questionId);

const requestedIn = ({ financePlan }: ContentLike) => planFigures(financePlan).requestedCents;

/** Exceptions that an application asks for: only where the rules allow to ask, and only where there is a limit in the way. */
export const exceptionRules = {
  'exception-not-possible': (content, { exceptions }) => {
    const limit = requestedExceptions(content).find((asked) => !exceptions.includes(asked));
    return limit === undefined || { limit };
  },
  'exception-asked-twice': (content) => {
    const limit = firstRepeated(requestedExceptions(content));
    return limit === undefined || { limit };
  },
  'exception-not-needed': (content, limits) => {
    const limit = requestedExceptions(content).find((asked) => !exceeds(content, limits, asked));
    return limit === undefined || { limit };
  },
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
    const questionId = firstRepeated(questionsIn(content));
    return questionId === undefined || { questionId };
  },
  'question-unanswered': (content, { questions, questionsFreeUpToCents: freeUpToCents }) => {
    if (freeUpToCents !== null && requestedIn(content) <= freeUpToCents) return true;
    const answered = questionsIn(content);
    const open = questions
      .filter(
        ({ required, requiredAboveCents }) => required && requestedIn(content) > (requiredAboveCents ?? -1),
      )
      .find(({ questionId }) => !answered.includes(questionId));
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
