import type { ApplicationEvent } from '../../events/application-events.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { rulesOf } from '../programme/programme.ts';
import { isNoApplicant, type WithProgramme } from './applicant-rules.ts';
import type { Application } from './application.ts';

export type AdmitApplication = Acting & { readonly applicationId: string };

/** In the order in which the office should hear of them. */
export const admitRules = {
  'unknown-application': (_command, { status }) => status !== 'none',
  'acts-for-applicant': isNoApplicant,
  'clarification-open': (_command, { status }) => status !== 'clarification',
  'not-in-check': (_command, { status }) => status === 'in-check' || status === 'admitted',
  'check-item-open': (_command, application, { programme }) => {
    const needed = rulesOf(programme, application)?.formalCheckItems.value ?? [];
    const open = needed.find((item) => !application.checklist.has(item));
    return open === undefined || { item: open };
  },
  'check-item-not-met': (_command, { checklist }) => {
    const failed = [...checklist].find(([, finding]) => finding === 'not-met');
    return failed === undefined || { item: failed[0] };
  },
} satisfies Rules<AdmitApplication, Application, WithProgramme>;

export type AdmitRefusal = keyof typeof admitRules;

/** Formally in order, in every item that the rules name: the application goes to the committee. */
export const admitApplication = (
  command: AdmitApplication,
  application: Application,
  others: WithProgramme,
): Decision<ApplicationEvent, AdmitRefusal> => {
  const refusal = firstBroken(admitRules, command, application, others);
  if (refusal) return refusal;
  if (application.status === 'admitted') return { accepted: [] };
  const { applicationId, actorId: admittedBy } = command;
  const data = { applicationId, admittedBy, admittedOn: dayInBerlin(command.now) };
  return { accepted: [{ type: 'ApplicationAdmitted', data }] };
};
