import type { ContentField } from '../../events/application-content.ts';
import type { ApplicationEvent } from '../../events/application-events.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { endOfPeriod } from '../calendar/period.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { type Programme, rulesHeldTo } from '../programme/programme.ts';
import { firstRepeated } from '../repeated.ts';
import { isNoApplicant, type WithProgramme } from './applicant-rules.ts';
import { type Application, openClarification, type Submitted, theApplication } from './application.ts';

export type RequestClarification = Acting & {
  readonly applicationId: string;
  /** Calendar day in Berlin by whose end the answer is expected; null for the period of the rules. */
  readonly dueOn: string | null;
  readonly items: { readonly field: ContentField; readonly question: string }[];
};

/** Until when the answer is expected: the day that was named, or the end of the period that the rules give. */
const dueOnOf = ({ dueOn, now }: RequestClarification, application: Submitted, programme: Programme) => {
  const { clarificationDays, officeSeat } = rulesHeldTo(programme, application);
  return (
    dueOn ?? endOfPeriod(dayInBerlin(now), { unit: 'days', count: clarificationDays.value }, officeSeat.value)
  );
};

/** Whether the office may ask: in its own check, and where the committee put the application off over a question. */
const isOpenToQuestions = (application: Submitted): boolean =>
  application.status === 'in-check' ||
  (application.status === 'deferred' && application.deferredFor === 'open-question');

const requestClarificationRules = {
  'acts-for-applicant': isNoApplicant,
  'not-in-check': (_command, application) => isOpenToQuestions(application),
  'clarification-open': (_command, application) => openClarification(application) === undefined,
  'due-day-not-ahead': (command, application, { programme }) =>
    dueOnOf(command, application, programme) > dayInBerlin(command.now),
  'field-asked-twice': ({ items }) => {
    const twice = firstRepeated(items.map(({ field }) => field));
    return twice === undefined || { field: twice };
  },
} satisfies Rules<RequestClarification, Submitted, WithProgramme>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const requestClarificationRefusals = { ...theApplication, ...requestClarificationRules };

export type RequestClarificationRefusal = keyof typeof requestClarificationRefusals;

/**
 * The office asks about parts of the application, and nothing else may change in the answer.
 *
 * @see VwVfG § 31 on the period, where no day is named
 */
export const requestClarification = (
  command: RequestClarification,
  state: Application,
  others: WithProgramme,
): Decision<ApplicationEvent, RequestClarificationRefusal> => {
  const application = findOrRefuse(theApplication, requestClarificationRules, command, state, others);
  if ('refused' in application) return application;
  const dueOn = dueOnOf(command, application, others.programme);
  const { applicationId, items, actorId: requestedBy } = command;
  return {
    accepted: [{ type: 'ClarificationRequested', data: { applicationId, dueOn, items, requestedBy } }],
  };
};
