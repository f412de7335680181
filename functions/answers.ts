import type { AnswerForm } from '../runtime/http/described.ts';
import { commandAnswers } from './command-answers.ts';
import { fundAnswers } from './fund/fund-answer.ts';

/**
 * How each address answers when it answers as asked, by the file that does: a query with this, a command with this besides id,
 * version and position. Only the documentation and the tests read it: no function carries a schema that it does not run.
 */
export const answerForms: Readonly<Record<string, AnswerForm>> = {
  ...commandAnswers,
  'pay-run/pay-file': { file: 'application/xml' },
  ...fundAnswers,
};
