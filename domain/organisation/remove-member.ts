import type { OrganisationEvent } from '../../events/organisation-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { isMember, isSignatory, type Organisation } from './organisation.ts';
import { hasSignatoryBesides, signatoryRules } from './signatory-rules.ts';

export type RemoveMember = Acting & { readonly organisationId: string; readonly personId: string };

/** In the order in which a person should hear of them. */
export const removeMemberRules = {
  'unknown-organisation': signatoryRules['unknown-organisation'],
  'not-a-signatory': ({ actorId, personId }, organisation) =>
    actorId === personId || isSignatory(organisation, actorId),
  'last-signatory': ({ personId }, organisation) => hasSignatoryBesides(organisation, personId),
} satisfies Rules<RemoveMember, Organisation>;

export type RemoveMemberRefusal = keyof typeof removeMemberRules;

/** Decides whether a person no longer acts for the organisation; everybody may leave, except the last signatory. */
export const removeMember = (
  command: RemoveMember,
  organisation: Organisation,
): Decision<OrganisationEvent, RemoveMemberRefusal> => {
  const refusal = firstBroken(removeMemberRules, command, organisation, undefined);
  if (refusal) return refusal;
  const { organisationId, personId } = command;
  if (!isMember(organisation, personId)) return { accepted: [] };
  return { accepted: [{ type: 'MemberLeft', data: { organisationId, personId } }] };
};
