import type { ApplicationEvent } from '../../events/application-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { isNoApplicant, type WithApplicant } from './applicant-rules.ts';
import type { Application } from './application.ts';

export type AdmitApplication = Acting & { readonly applicationId: string };

/** In the order in which the office should hear of them. */
export const admitRules = {
  'unknown-application': (_command, { status }) => status !== 'none',
  'acts-for-applicant': isNoApplicant,
  'clarification-open': (_command, { status }) => status !== 'clarification',
  'not-in-check': (_command, { status }) => status === 'in-check' || status === 'admitted',
} satisfies Rules<AdmitApplication, Application, WithApplicant>;

export type AdmitRefusal = keyof typeof admitRules;

/** Formally in order: the application goes to the committee. */
export const admitApplication = (
  command: AdmitApplication,
  application: Application,
  others: WithApplicant,
): Decision<ApplicationEvent, AdmitRefusal> => {
  const refusal = firstBroken(admitRules, command, application, others);
  if (refusal) return refusal;
  if (application.status === 'admitted') return { accepted: [] };
  const { applicationId, actorId: admittedBy } = command;
  return { accepted: [{ type: 'ApplicationAdmitted', data: { applicationId, admittedBy } }] };
};
