import type { ApplicationEvent } from '../../events/application-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { isNoApplicant, type WithApplicant } from './applicant-rules.ts';
import type { Application } from './application.ts';

export type StartFormalCheck = Acting & { readonly applicationId: string };

/** In the order in which the office should hear of them. */
export const startCheckRules = {
  'unknown-application': (_command, { status }) => status !== 'none',
  'acts-for-applicant': isNoApplicant,
  'not-awaiting-check': (_command, { status }) => status === 'submitted' || status === 'in-check',
} satisfies Rules<StartFormalCheck, Application, WithApplicant>;

export type StartCheckRefusal = keyof typeof startCheckRules;

/** The office takes an application up; doing so twice changes nothing. */
export const startFormalCheck = (
  command: StartFormalCheck,
  application: Application,
  others: WithApplicant,
): Decision<ApplicationEvent, StartCheckRefusal> => {
  const refusal = firstBroken(startCheckRules, command, application, others);
  if (refusal) return refusal;
  if (application.status === 'in-check') return { accepted: [] };
  const { applicationId, actorId: checkedBy } = command;
  return { accepted: [{ type: 'FormalCheckStarted', data: { applicationId, checkedBy } }] };
};
