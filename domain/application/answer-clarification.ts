import type { ApplicationContent, ContentChanges, ContentField } from '../../events/application-content.ts';
import type { ApplicationEvent } from '../../events/application-events.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin, endOfDay } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { type Fund, fundHeldTo } from '../fund/fund.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { type Programme, rulesHeldTo } from '../programme/programme.ts';
import { theirApplication } from './applicant-rules.ts';
import {
  type Application,
  type OpenClarification,
  openClarification,
  type Submitted,
} from './application.ts';
import { contentLimits } from './content-limits.ts';
import { brokenContentRule, type ContentRefusal } from './content-rules.ts';
import { decidingCommittee } from './deciding-committee.ts';
import { withChanges } from './on-its-way.ts';

export type AnswerClarification = Acting & {
  readonly applicationId: string;
  readonly changes: ContentChanges;
};

/** An application with a question of the office that waits for this answer. */
type Asked = Submitted & { readonly clarification: OpenClarification };

type Others = { readonly programme: Programme; readonly fund: Fund; readonly organisation: Organisation };

const changedFields = ({ changes }: AnswerClarification) =>
  (Object.keys(changes) as ContentField[]).filter((field) => changes[field] !== undefined);

/** Where the rules let an unanswered application lapse, it does so at the end of the day on which the answer was due. */
const isInTime = ({ now }: AnswerClarification, application: Asked, { programme }: Others) => {
  const { dueOn } = application.clarification;
  if (rulesHeldTo(programme, application).unanswered.value !== 'lapses') return true;
  return now < endOfDay(dueOn) || { dueOn };
};

/** The committee that scored an application decides on it, also when its sum changes on the way. */
const keepsItsCommittee = (command: AnswerClarification, application: Asked, others: Others) => {
  const decides = (content: ApplicationContent) =>
    decidingCommittee({ content }, fundHeldTo(others.fund), rulesHeldTo(others.programme, application));
  const changed = withChanges(application.content, command.changes);
  return application.admittedOn === null || decides(changed) === decides(application.content);
};

const answerClarificationRules = {
  'field-not-asked': (command, { clarification }) => {
    const field = changedFields(command).find((changed) => !clarification.fields.includes(changed));
    return field === undefined || { field };
  },
  'nothing-answered': (command) => changedFields(command).length > 0,
  'answer-too-late': isInTime,
  'other-committee-by-answer': keepsItsCommittee,
} satisfies Rules<AnswerClarification, Asked, Others>;

const theAsked = {
  'nothing-asked': (_command: unknown, application: Submitted): Asked | undefined => {
    const clarification = openClarification(application);
    return clarification && { ...application, clarification };
  },
};

/** Everything that it is refused for, in the order in which a member hears of it; what the content must fulfil comes after. */
export const answerClarificationRefusals = { ...theirApplication, ...theAsked, ...answerClarificationRules };

export type AnswerClarificationRefusal = keyof typeof answerClarificationRefusals | ContentRefusal;

/**
 * Decides whether an answer to the office makes the next version of the content.
 *
 * The whole content is checked again, by the rules of the submission. A late answer is taken for as long as the office
 * has not decided, unless the rules let the application lapse.
 */
export const answerClarification = (
  command: AnswerClarification,
  state: Application,
  others: Others,
): Decision<ApplicationEvent, AnswerClarificationRefusal> => {
  const submitted = findOrRefuse(theirApplication, {}, command, state, others);
  if ('refused' in submitted) return submitted;
  const application = findOrRefuse(theAsked, answerClarificationRules, command, submitted, others);
  if ('refused' in application) return application;
  const { applicationId, changes, actorId: answeredBy } = command;
  const content = withChanges(application.content, changes);
  const rules = rulesHeldTo(others.programme, application);
  const { legalForm } = others.organisation;
  const applying = { legalForm, submittedOn: dayInBerlin(application.submittedAt) };
  const broken = brokenContentRule(content, contentLimits(rules, fundHeldTo(others.fund), applying));
  if (broken) return broken;
  const contentVersion = application.contentVersion + 1;
  const data = { applicationId, contentVersion, changes, answeredBy, answeredAt: command.now };
  return { accepted: [{ type: 'ClarificationAnswered', data }] };
};
