import type { ApplicationEvent } from '../../events/application-events.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { isNoApplicant, type WithApplicant } from './applicant-rules.ts';
import type { Application } from './application.ts';

type AdviceRecorded = Extract<ApplicationEvent, { type: 'AdviceRecorded' }>['data'];

export type RecordAdvice = Acting &
  Pick<AdviceRecorded, 'applicationId' | 'advisedOn' | 'kind' | 'note'> & {
    /** Whose draft it is, while there is no application yet; undefined where there is no draft either. */
    readonly draftOrganisationId: string | undefined;
  };

/** Whose case it is: who applied, or who writes the draft; undefined where there is neither. */
export const ownerOf = (
  application: Application,
  { draftOrganisationId }: Pick<RecordAdvice, 'draftOrganisationId'>,
): string | undefined => (application.status === 'none' ? draftOrganisationId : application.organisationId);

const recordAdviceRules = {
  'acts-for-applicant': isNoApplicant,
  'advice-in-the-future': ({ advisedOn, now }) => advisedOn <= dayInBerlin(now),
} satisfies Rules<RecordAdvice, unknown, WithApplicant>;

const theOwner = {
  'unknown-application': (command: RecordAdvice, application: Application) => {
    const organisationId = ownerOf(application, command);
    return organisationId === undefined ? undefined : { organisationId };
  },
};

/** Everything that it is refused for, in the order in which a person hears of it. */
export const recordAdviceRefusals = { ...theOwner, ...recordAdviceRules };

export type RecordAdviceRefusal = keyof typeof recordAdviceRefusals;

/** The office writes down that it talked a project over, in the stream of the application that its draft becomes. */
export const recordAdvice = (
  command: RecordAdvice,
  application: Application,
  others: WithApplicant,
): Decision<ApplicationEvent, RecordAdviceRefusal> => {
  const owner = findOrRefuse(theOwner, recordAdviceRules, command, application, others);
  if ('refused' in owner) return owner;
  const { organisationId } = owner;
  const { applicationId, advisedOn, kind, note, actorId: advisedBy } = command;
  return {
    accepted: [
      { type: 'AdviceRecorded', data: { applicationId, organisationId, advisedOn, kind, note, advisedBy } },
    ],
  };
};
