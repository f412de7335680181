import type { ContentField } from '../../events/application-content.ts';
import type { ApplicationEvent } from '../../events/application-events.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { isNoApplicant, type WithApplicant } from './applicant-rules.ts';
import type { Application } from './application.ts';

export type RequestClarification = Acting & {
  readonly applicationId: string;
  /** Calendar day in Berlin by whose end the answer is expected. */
  readonly dueOn: string;
  readonly items: { readonly field: ContentField; readonly question: string }[];
};

/** In the order in which the office should hear of them. */
export const requestClarificationRules = {
  'unknown-application': (_command, { status }) => status !== 'none',
  'acts-for-applicant': isNoApplicant,
  'not-in-check': (_command, { status }) => status === 'in-check',
  'due-day-not-ahead': ({ dueOn, now }) => dueOn > dayInBerlin(now),
  'field-asked-twice': ({ items }) => {
    const fields = items.map(({ field }) => field);
    const twice = fields.find((field, place) => fields.indexOf(field) < place);
    return twice === undefined || { field: twice };
  },
} satisfies Rules<RequestClarification, Application, WithApplicant>;

export type RequestClarificationRefusal = keyof typeof requestClarificationRules;

/** The office asks about parts of the application, and nothing else may change in the answer. */
export const requestClarification = (
  command: RequestClarification,
  application: Application,
  others: WithApplicant,
): Decision<ApplicationEvent, RequestClarificationRefusal> => {
  const refusal = firstBroken(requestClarificationRules, command, application, others);
  if (refusal) return refusal;
  const { applicationId, dueOn, items, actorId: requestedBy } = command;
  return {
    accepted: [{ type: 'ClarificationRequested', data: { applicationId, dueOn, items, requestedBy } }],
  };
};
