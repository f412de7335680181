import type { ApplicationEvent } from '../../events/application-events.ts';
import type { Acting } from '../aggregate.ts';
import { endOfDay } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { rulesOf } from '../programme/programme.ts';
import type { WithProgramme } from './applicant-rules.ts';
import type { Application } from './application.ts';

export type LapseApplication = Acting & { readonly applicationId: string };

/** What must be there before time can end it. */
export const lapseRules = {
  'unknown-application': (_command, { status }) => status !== 'none',
} satisfies Rules<LapseApplication, Application, WithProgramme>;

export type LapseRefusal = keyof typeof lapseRules;

/** Whether nobody answered until the end of the day, and the rules leave the office no choice. */
const hasLapsed = (
  { now }: LapseApplication,
  application: Application,
  { programme }: WithProgramme,
): boolean => {
  const { clarification } = application;
  if (!clarification || now < endOfDay(clarification.dueOn)) return false;
  return rulesOf(programme, application)?.unanswered.value === 'lapses';
};

/** An application whose questions nobody answered in time is not followed up; before that day nothing happens. */
export const lapseApplication = (
  command: LapseApplication,
  application: Application,
  others: WithProgramme,
): Decision<ApplicationEvent, LapseRefusal> => {
  const refusal = firstBroken(lapseRules, command, application, others);
  if (refusal) return refusal;
  if (!hasLapsed(command, application, others)) return { accepted: [] };
  const { applicationId } = command;
  const { fundId = '', clarification } = application;
  const { dueOn = '' } = clarification ?? {};
  const data = { applicationId, fundId, dueOn, reason: 'unanswered' as const };
  return { accepted: [{ type: 'ApplicationLapsed', data }] };
};
