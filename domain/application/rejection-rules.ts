import type { Acting } from '../aggregate.ts';
import { findOrRefuse, type Rules } from '../decision.ts';
import { isMember, isSignatory } from '../organisation/organisation.ts';
import { isNoApplicant, type WithApplicant } from './applicant-rules.ts';
import { type Application, type Rejected, type Submitted, theApplication } from './application.ts';
import { isRejectionObjected } from './rejection-notice.ts';

export type OnApplication = Acting & { readonly applicationId: string };

/** The application while its rejection stands. */
export const theRejected = {
  'not-rejected': (_command: unknown, application: Submitted): Rejected | undefined =>
    application.status === 'rejected' ? application : undefined,
};

/** The application while an objection to its rejection waits for its decision. */
export const theObjected = {
  'no-objection-open': (_command: unknown, application: Submitted): Rejected | undefined =>
    application.status === 'rejected' && isRejectionObjected(application.rejection) ? application : undefined,
};

/** The application exists for its applicant, and for the office that enters what came on paper. */
const theirsOrOnPaper = {
  'unknown-application': (
    { actorId, roles }: Acting,
    state: Application,
    { organisation }: WithApplicant,
  ): Submitted | undefined => {
    const mayKnow = isMember(organisation, actorId) || roles.has('coordination-office');
    return mayKnow && state.status !== 'none' ? state : undefined;
  },
};

/** A signatory speaks for the applicant, or the office that holds a signed letter; never an officer for their own group. */
const speakingRules = {
  'not-a-signatory': ({ actorId, roles }, _application, { organisation }) =>
    isMember(organisation, actorId) ? isSignatory(organisation, actorId) : roles.has('coordination-office'),
} satisfies Rules<OnApplication, Submitted, WithApplicant>;

/** What whoever wants to do something against a rejection is refused for, where there is none or it is not theirs. */
export const againstRejectionRefusals = { ...theirsOrOnPaper, ...speakingRules, ...theRejected };

/** The rejection as it stands before whoever may do something against it. */
export const findAgainstRejection = (command: OnApplication, state: Application, others: WithApplicant) => {
  const application = findOrRefuse(theirsOrOnPaper, speakingRules, command, state, others);
  return 'refused' in application ? application : findOrRefuse(theRejected, {}, command, application, others);
};

const officeRules = { 'acts-for-applicant': isNoApplicant };

/** What an officer is refused for on a rejection that is not theirs to decide on. */
export const officeRefusals = { ...theApplication, ...officeRules };

/** The application as an officer finds it who decides on its rejection. */
export const findForOffice = (command: OnApplication, state: Application, others: WithApplicant) =>
  findOrRefuse(theApplication, officeRules, command, state, others);
