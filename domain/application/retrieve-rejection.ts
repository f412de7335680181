import type { ApplicationEvent } from '../../events/application-events.ts';
import { addDays, dayInBerlin } from '../calendar/calendar-day.ts';
import { remedyEndsOn } from '../calendar/notification.ts';
import { type Decision, firstBroken, type Rules, type Verdict } from '../decision.ts';
import { isMember } from '../organisation/organisation.ts';
import { rulesHeldTo } from '../programme/programme.ts';
import type { WithApplicant, WithProgramme } from './applicant-rules.ts';
import type { Application } from './application.ts';
import type { OnApplication } from './rejection-rules.ts';

export const retrieveRejectionRules = {
  'unknown-application': ({ actorId }, { status }, { organisation }) =>
    status !== 'none' && isMember(organisation, actorId),
  'notice-not-in-portal': (_command, { rejection }) => rejection.posting?.channel === 'portal',
  'notice-no-longer-provided': ({ now }, { rejection: { posting, retrievedOn } }): Verdict => {
    const retrievableUntilOn = posting?.retrievableUntilOn ?? '';
    return retrievedOn !== null || dayInBerlin(now) <= retrievableUntilOn || { retrievableUntilOn };
  },
} satisfies Rules<OnApplication, Application, WithApplicant>;

export type RetrieveRejectionRefusal = keyof typeof retrieveRejectionRules;

/**
 * Notes that the applicant opened the rejection in the portal: it is notified on the day after; opening it again changes
 * nothing.
 *
 * @see VwVfG § 41 (2a)
 */
export const retrieveRejection = (
  command: OnApplication,
  application: Application,
  others: WithApplicant & WithProgramme,
): Decision<ApplicationEvent, RetrieveRejectionRefusal> => {
  const refusal = firstBroken(retrieveRejectionRules, command, application, others);
  if (refusal) return refusal;
  const { posting, retrievedOn: before } = application.rejection;
  if (before !== null) return { accepted: [] };
  const { applicationId, actorId: retrievedBy } = command;
  const retrievedOn = dayInBerlin(command.now);
  const notifiedOn = addDays(retrievedOn, 1);
  const seat = rulesHeldTo(others.programme, application).officeSeat.value;
  const endsOn = remedyEndsOn(notifiedOn, posting?.hasRemedyText === true, seat);
  const data = { applicationId, retrievedOn, notifiedOn, remedyEndsOn: endsOn, retrievedBy };
  return { accepted: [{ type: 'RejectionRetrieved', data }] };
};
