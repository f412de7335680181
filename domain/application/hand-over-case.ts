import type { ApplicationEvent } from '../../events/application-events.ts';
import type { Role } from '../../events/person-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { isMember } from '../organisation/organisation.ts';
import { isNoApplicant, type WithApplicant } from './applicant-rules.ts';
import { type Application, type Submitted, theApplication } from './application.ts';

export type HandOverCase = Acting & {
  readonly applicationId: string;
  /** Who is to look after it; null for nobody. */
  readonly inChargeId: string | null;
};

/** The offices of whoever is to look after the case, or does. */
export type WithPerson = { readonly person: { readonly roles: ReadonlySet<Role> } };

const isOfOffice = ({ roles }: WithPerson['person']): boolean => roles.has('coordination-office');

const handOverRules = {
  'acts-for-applicant': isNoApplicant,
  'in-charge-not-of-office': ({ inChargeId }, _application, { person }) =>
    inChargeId === null || isOfOffice(person),
  'in-charge-acts-for-applicant': ({ inChargeId }, _application, { organisation }) =>
    inChargeId === null || !isMember(organisation, inChargeId),
} satisfies Rules<HandOverCase, Submitted, WithApplicant & WithPerson>;

/** Everything that it is refused for, in the order in which the office hears of it. */
export const handOverRefusals = { ...theApplication, ...handOverRules };

export type HandOverRefusal = keyof typeof handOverRefusals;

/**
 * Puts a person of the office in charge of a case, or nobody; nothing happens where that is so already.
 *
 * @see VwVfG § 20 (1): nobody looks after the case of a group that they act for
 */
export const handOverCase = (
  command: HandOverCase,
  state: Application,
  others: WithApplicant & WithPerson,
): Decision<ApplicationEvent, HandOverRefusal> => {
  const application = findOrRefuse(theApplication, handOverRules, command, state, others);
  if ('refused' in application) return application;
  const { applicationId, inChargeId, actorId: handedOverBy } = command;
  if (application.inChargeId === inChargeId) return { accepted: [] };
  return { accepted: [{ type: 'CaseHandedOver', data: { applicationId, inChargeId, handedOverBy } }] };
};

export type ReleaseCase = Acting & { readonly applicationId: string };

/** Whoever left the office is in charge of nothing there; nothing happens where they hold it, or hold it again. */
export const releaseCase = (
  { applicationId }: ReleaseCase,
  state: Application,
  { person }: WithApplicant & WithPerson,
): Decision<ApplicationEvent, never> => {
  if (state.status === 'none' || state.inChargeId === null || isOfOffice(person)) return { accepted: [] };
  const data = { applicationId, inChargeId: null, handedOverBy: null };
  return { accepted: [{ type: 'CaseHandedOver', data }] };
};
