import type { Acting } from '../aggregate.ts';
import type { Rules } from '../decision.ts';
import { isMember, isSignatory } from '../organisation/organisation.ts';
import type { WithApplicant } from './applicant-rules.ts';
import type { Application } from './application.ts';

export type OnApplication = Acting & { readonly applicationId: string };

/** Whether the rejection exists for this person: for the applicant, and for the office that enters what came on paper. */
const isOwnOrOffice = (
  { actorId, roles }: Acting,
  { status }: Application,
  { organisation }: WithApplicant,
): boolean => status !== 'none' && (isMember(organisation, actorId) || roles.has('coordination-office'));

/** A signatory speaks for the applicant, or the office that holds a signed letter; never an officer for their own group. */
const speaksForApplicant = (
  { actorId, roles }: Acting,
  _application: Application,
  { organisation }: WithApplicant,
): boolean =>
  isMember(organisation, actorId) ? isSignatory(organisation, actorId) : roles.has('coordination-office');

export const isRejected = (_command: unknown, { status }: Application): boolean => status === 'rejected';

/** Who may do something against a rejection, and while it stands. */
export const againstRejectionRules = {
  'unknown-application': isOwnOrOffice,
  'not-a-signatory': speaksForApplicant,
  'not-rejected': isRejected,
} satisfies Rules<OnApplication, Application, WithApplicant>;
