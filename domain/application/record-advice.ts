import type { ApplicationEvent } from '../../events/application-events.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { isNoApplicant, type WithApplicant } from './applicant-rules.ts';
import type { Application } from './application.ts';

type AdviceRecorded = Extract<ApplicationEvent, { type: 'AdviceRecorded' }>['data'];

export type RecordAdvice = Acting &
  Pick<AdviceRecorded, 'applicationId' | 'advisedOn' | 'kind' | 'note'> & {
    /** Whose draft it is, while there is no application yet; undefined where there is no draft either. */
    readonly draftOrganisationId: string | undefined;
  };

/** In the order in which the office should hear of them. */
export const recordAdviceRules = {
  'unknown-application': ({ draftOrganisationId }, { status }) =>
    status !== 'none' || draftOrganisationId !== undefined,
  'acts-for-applicant': isNoApplicant,
  'advice-in-the-future': ({ advisedOn, now }) => advisedOn <= dayInBerlin(now),
} satisfies Rules<RecordAdvice, Application, WithApplicant>;

export type RecordAdviceRefusal = keyof typeof recordAdviceRules;

/** The office writes down that it talked a project over, in the stream of the application that its draft becomes. */
export const recordAdvice = (
  command: RecordAdvice,
  application: Application,
  others: WithApplicant,
): Decision<ApplicationEvent, RecordAdviceRefusal> => {
  const refusal = firstBroken(recordAdviceRules, command, application, others);
  if (refusal) return refusal;
  const { applicationId, advisedOn, kind, note, actorId: advisedBy } = command;
  const organisationId = application.organisationId ?? command.draftOrganisationId ?? '';
  return {
    accepted: [
      { type: 'AdviceRecorded', data: { applicationId, organisationId, advisedOn, kind, note, advisedBy } },
    ],
  };
};
