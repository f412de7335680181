import type { ContentChanges, ContentField } from '../../events/application-content.ts';
import type { ApplicationEvent } from '../../events/application-events.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Fund } from '../fund/fund.ts';
import { isMember, type Organisation } from '../organisation/organisation.ts';
import { type Programme, ruleSetBy } from '../programme/programme.ts';
import { type Application, withChanges } from './application.ts';
import { contentLimits } from './content-limits.ts';
import { brokenContentRule, type ContentRefusal } from './content-rules.ts';

export type AnswerClarification = Acting & {
  readonly applicationId: string;
  readonly changes: ContentChanges;
};

type Others = { readonly programme: Programme; readonly fund: Fund; readonly organisation: Organisation };

const changedFields = ({ changes }: AnswerClarification) =>
  (Object.keys(changes) as ContentField[]).filter((field) => changes[field] !== undefined);

/** In the order in which a member should hear of them; what the content must fulfil comes after. */
export const answerClarificationRules = {
  'unknown-application': ({ actorId }, { status }, { organisation }) =>
    status !== 'none' && isMember(organisation, actorId),
  'nothing-asked': (_command, { clarification }) => clarification !== undefined,
  'field-not-asked': (command, { clarification }) => {
    const field = changedFields(command).find((changed) => !clarification?.fields.includes(changed));
    return field === undefined || { field };
  },
  'nothing-answered': (command) => changedFields(command).length > 0,
} satisfies Rules<AnswerClarification, Application, Others>;

export type AnswerClarificationRefusal = keyof typeof answerClarificationRules | ContentRefusal;

/**
 * Decides whether an answer to the office makes the next version of the content.
 *
 * The whole content is checked again, by the rules of the submission. A late answer is taken for as long as the office
 * has not decided.
 */
export const answerClarification = (
  command: AnswerClarification,
  application: Application,
  others: Others,
): Decision<ApplicationEvent, AnswerClarificationRefusal> => {
  const refusal = firstBroken(answerClarificationRules, command, application, others);
  if (refusal) return refusal;
  const { applicationId, changes, actorId: answeredBy } = command;
  const content = withChanges(application.content, changes);
  const rules = application.ruleSet && ruleSetBy(others.programme, application.ruleSet);
  if (!content || !rules) throw new Error('an application was submitted without content or rules');
  const { legalForm } = others.organisation;
  const applying = { legalForm, submittedOn: dayInBerlin(application.submittedAt ?? command.now) };
  const broken = brokenContentRule(content, contentLimits(rules, others.fund, applying));
  if (broken) return broken;
  const contentVersion = application.contentVersion + 1;
  return {
    accepted: [
      { type: 'ClarificationAnswered', data: { applicationId, contentVersion, changes, answeredBy } },
    ],
  };
};
