import type { ApplicationEvent } from '../../events/application-events.ts';
import type { Acting } from '../aggregate.ts';
import { endOfDay } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse } from '../decision.ts';
import { rulesHeldTo } from '../programme/programme.ts';
import type { WithProgramme } from './applicant-rules.ts';
import { type Application, openClarification, theApplication } from './application.ts';

export type LapseApplication = Acting & { readonly applicationId: string };

export type LapseRefusal = keyof typeof theApplication;

/** An application whose questions nobody answered in time is not followed up; before that day nothing happens. */
export const lapseApplication = (
  command: LapseApplication,
  state: Application,
  others: WithProgramme,
): Decision<ApplicationEvent, LapseRefusal> => {
  const application = findOrRefuse(theApplication, {}, command, state, others);
  if ('refused' in application) return application;
  const asked = openClarification(application);
  if (!asked || command.now < endOfDay(asked.dueOn)) return { accepted: [] };
  // The rules may leave the office the choice.
  if (rulesHeldTo(others.programme, application).unanswered.value !== 'lapses') return { accepted: [] };
  const { applicationId, fundId } = application;
  const data = { applicationId, fundId, dueOn: asked.dueOn, reason: 'unanswered' as const };
  return { accepted: [{ type: 'ApplicationLapsed', data }] };
};
