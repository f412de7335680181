import type { ContentField } from '../../events/application-content.ts';
import type { ApplicationEvent } from '../../events/application-events.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { endOfPeriod } from '../calendar/period.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { type Programme, rulesHeldTo } from '../programme/programme.ts';
import { isNoApplicant, type WithProgramme } from './applicant-rules.ts';
import type { Application } from './application.ts';

export type RequestClarification = Acting & {
  readonly applicationId: string;
  /** Calendar day in Berlin by whose end the answer is expected; null for the period of the rules. */
  readonly dueOn: string | null;
  readonly items: { readonly field: ContentField; readonly question: string }[];
};

/** Until when the answer is expected: the day that was named, or the end of the period that the rules give. */
const dueOnOf = ({ dueOn, now }: RequestClarification, application: Application, programme: Programme) => {
  const { clarificationDays, officeSeat } = rulesHeldTo(programme, application);
  return (
    dueOn ?? endOfPeriod(dayInBerlin(now), { unit: 'days', count: clarificationDays.value }, officeSeat.value)
  );
};

/** Whether the office may ask: in its own check, and where the committee put the application off over a question. */
const isOpenToQuestions = ({ status, deferredFor }: Application): boolean =>
  status === 'in-check' || (status === 'deferred' && deferredFor === 'open-question');

/** In the order in which the office should hear of them. */
export const requestClarificationRules = {
  'unknown-application': (_command, { status }) => status !== 'none',
  'acts-for-applicant': isNoApplicant,
  'not-in-check': (_command, application) => isOpenToQuestions(application),
  'clarification-open': (_command, { clarification }) => clarification === undefined,
  'due-day-not-ahead': (command, application, { programme }) =>
    dueOnOf(command, application, programme) > dayInBerlin(command.now),
  'field-asked-twice': ({ items }) => {
    const fields = items.map(({ field }) => field);
    const twice = fields.find((field, place) => fields.indexOf(field) < place);
    return twice === undefined || { field: twice };
  },
} satisfies Rules<RequestClarification, Application, WithProgramme>;

export type RequestClarificationRefusal = keyof typeof requestClarificationRules;

/**
 * The office asks about parts of the application, and nothing else may change in the answer.
 *
 * @see VwVfG § 31 on the period, where no day is named
 */
export const requestClarification = (
  command: RequestClarification,
  application: Application,
  others: WithProgramme,
): Decision<ApplicationEvent, RequestClarificationRefusal> => {
  const refusal = firstBroken(requestClarificationRules, command, application, others);
  if (refusal) return refusal;
  const dueOn = dueOnOf(command, application, others.programme);
  const { applicationId, items, actorId: requestedBy } = command;
  return {
    accepted: [{ type: 'ClarificationRequested', data: { applicationId, dueOn, items, requestedBy } }],
  };
};
