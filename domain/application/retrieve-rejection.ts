import type { ApplicationEvent } from '../../events/application-events.ts';
import { addDays, dayInBerlin } from '../calendar/calendar-day.ts';
import { remedyEndsOn } from '../calendar/notification.ts';
import { type Decision, findOrRefuse, type Rules, type Verdict } from '../decision.ts';
import { rulesHeldTo } from '../programme/programme.ts';
import { theirApplication, type WithApplicant, type WithProgramme } from './applicant-rules.ts';
import type { Application, Submitted } from './application.ts';
import { laidInPortal } from './rejection-notice.ts';
import type { OnApplication } from './rejection-rules.ts';

/** A rejection that was laid in the portal. */
type InPortal = {
  readonly hasRemedyText: boolean;
  readonly retrievableUntilOn: string;
  readonly retrievedOn: string | null;
};

const retrieveRejectionRules = {
  'notice-no-longer-provided': ({ now }, { retrievedOn, retrievableUntilOn }): Verdict =>
    retrievedOn !== null || dayInBerlin(now) <= retrievableUntilOn || { retrievableUntilOn },
} satisfies Rules<OnApplication, InPortal>;

const theLaid = {
  'notice-not-in-portal': (_command: unknown, application: Submitted): InPortal | undefined => {
    if (application.status !== 'rejected') return undefined;
    const laid = laidInPortal(application.rejection);
    return laid && { ...laid, retrievedOn: application.rejection.retrievedOn };
  },
};

/** Everything that it is refused for, in the order in which a person hears of it. */
export const retrieveRejectionRefusals = { ...theirApplication, ...theLaid, ...retrieveRejectionRules };

export type RetrieveRejectionRefusal = keyof typeof retrieveRejectionRefusals;

/**
 * Notes that the applicant opened the rejection in the portal: it is notified on the day after; opening it again changes
 * nothing.
 *
 * @see VwVfG § 41 (2a)
 */
export const retrieveRejection = (
  command: OnApplication,
  state: Application,
  others: WithApplicant & WithProgramme,
): Decision<ApplicationEvent, RetrieveRejectionRefusal> => {
  const application = findOrRefuse(theirApplication, {}, command, state, others);
  if ('refused' in application) return application;
  const laid = findOrRefuse(theLaid, retrieveRejectionRules, command, application, others);
  if ('refused' in laid) return laid;
  if (laid.retrievedOn !== null) return { accepted: [] };
  const { applicationId, actorId: retrievedBy } = command;
  const retrievedOn = dayInBerlin(command.now);
  const notifiedOn = addDays(retrievedOn, 1);
  const seat = rulesHeldTo(others.programme, application).officeSeat.value;
  const endsOn = remedyEndsOn(notifiedOn, laid.hasRemedyText, seat);
  const data = { applicationId, retrievedOn, notifiedOn, remedyEndsOn: endsOn, retrievedBy };
  return { accepted: [{ type: 'RejectionRetrieved', data }] };
};
