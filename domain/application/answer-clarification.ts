import type { ContentChanges, ContentField } from '../../events/application-content.ts';
import type { ApplicationEvent } from '../../events/application-events.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin, endOfDay } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Fund } from '../fund/fund.ts';
import { isMember, type Organisation } from '../organisation/organisation.ts';
import { type Programme, rulesOf } from '../programme/programme.ts';
import { type Application, withChanges } from './application.ts';
import { contentLimits } from './content-limits.ts';
import { brokenContentRule, type ContentRefusal } from './content-rules.ts';
import { decidingCommittee } from './deciding-committee.ts';

export type AnswerClarification = Acting & {
  readonly applicationId: string;
  readonly changes: ContentChanges;
};

type Others = { readonly programme: Programme; readonly fund: Fund; readonly organisation: Organisation };

const changedFields = ({ changes }: AnswerClarification) =>
  (Object.keys(changes) as ContentField[]).filter((field) => changes[field] !== undefined);

/** Where the rules let an unanswered application lapse, it does so at the end of the day on which the answer was due. */
const isInTime = ({ now }: AnswerClarification, application: Application, { programme }: Others) => {
  const { dueOn = '' } = application.clarification ?? {};
  if (rulesOf(programme, application)?.unanswered.value !== 'lapses') return true;
  return now < endOfDay(dueOn) || { dueOn };
};

/** The committee that scored an application decides on it, also when its sum changes on the way. */
const keepsItsCommittee = (command: AnswerClarification, application: Application, others: Others) => {
  const decides = (content: Application['content']) =>
    decidingCommittee({ content }, others.fund, rulesOf(others.programme, application));
  const changed = withChanges(application.content, command.changes);
  return !application.isAdmitted || decides(changed) === decides(application.content);
};

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
  'answer-too-late': isInTime,
  'other-committee-by-answer': keepsItsCommittee,
} satisfies Rules<AnswerClarification, Application, Others>;

export type AnswerClarificationRefusal = keyof typeof answerClarificationRules | ContentRefusal;

/**
 * Decides whether an answer to the office makes the next version of the content.
 *
 * The whole content is checked again, by the rules of the submission. A late answer is taken for as long as the office
 * has not decided, unless the rules let the application lapse.
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
  const rules = rulesOf(others.programme, application);
  if (!content || !rules) throw new Error('an application was submitted without content or rules');
  const { legalForm } = others.organisation;
  const applying = { legalForm, submittedOn: dayInBerlin(application.submittedAt ?? command.now) };
  const broken = brokenContentRule(content, contentLimits(rules, others.fund, applying));
  if (broken) return broken;
  const contentVersion = application.contentVersion + 1;
  const data = { applicationId, contentVersion, changes, answeredBy, answeredAt: command.now };
  return { accepted: [{ type: 'ClarificationAnswered', data }] };
};
