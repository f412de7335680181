import type { ApplicationEvent } from '../../events/application-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { isNoApplicant, type WithApplicant } from './applicant-rules.ts';
import { type Application, type Submitted, theApplication } from './application.ts';

export type StartFormalCheck = Acting & { readonly applicationId: string };

const startCheckRules = {
  'acts-for-applicant': isNoApplicant,
  'not-awaiting-check': (_command, { status }) => status === 'submitted' || status === 'in-check',
} satisfies Rules<StartFormalCheck, Submitted, WithApplicant>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const startCheckRefusals = { ...theApplication, ...startCheckRules };

export type StartCheckRefusal = keyof typeof startCheckRefusals;

/** The office takes an application up; doing so twice changes nothing. */
export const startFormalCheck = (
  command: StartFormalCheck,
  state: Application,
  others: WithApplicant,
): Decision<ApplicationEvent, StartCheckRefusal> => {
  const application = findOrRefuse(theApplication, startCheckRules, command, state, others);
  if ('refused' in application) return application;
  if (application.status === 'in-check') return { accepted: [] };
  const { applicationId, actorId: checkedBy } = command;
  return { accepted: [{ type: 'FormalCheckStarted', data: { applicationId, checkedBy } }] };
};
