import type { ApplicationEvent } from '../../events/application-events.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { rulesHeldTo } from '../programme/programme.ts';
import { isNoApplicant, type WithProgramme } from './applicant-rules.ts';
import { type Application, type Submitted, theApplication } from './application.ts';

export type AdmitApplication = Acting & { readonly applicationId: string };

const admitRules = {
  'acts-for-applicant': isNoApplicant,
  'clarification-open': (_command, { status }) => status !== 'clarification',
  'not-in-check': (_command, { status }) => status === 'in-check' || status === 'admitted',
  'check-item-open': (_command, application, { programme }) => {
    const needed = rulesHeldTo(programme, application).formalCheckItems.value;
    const open = needed.find((item) => !application.checklist.has(item));
    return open === undefined || { item: open };
  },
  'check-item-not-met': (_command, { checklist }) => {
    const failed = [...checklist].find(([, finding]) => finding === 'not-met');
    return failed === undefined || { item: failed[0] };
  },
} satisfies Rules<AdmitApplication, Submitted, WithProgramme>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const admitRefusals = { ...theApplication, ...admitRules };

export type AdmitRefusal = keyof typeof admitRefusals;

/** Formally in order, in every item that the rules name: the application goes to the committee. */
export const admitApplication = (
  command: AdmitApplication,
  state: Application,
  others: WithProgramme,
): Decision<ApplicationEvent, AdmitRefusal> => {
  const application = findOrRefuse(theApplication, admitRules, command, state, others);
  if ('refused' in application) return application;
  if (application.status === 'admitted') return { accepted: [] };
  const { applicationId, actorId: admittedBy } = command;
  const data = { applicationId, admittedBy, admittedOn: dayInBerlin(command.now) };
  return { accepted: [{ type: 'ApplicationAdmitted', data }] };
};
