import type { OrganisationEvent } from '../../events/organisation-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Authority, Organisation } from './organisation.ts';
import { hasSignatoryBesides, signatoryRules } from './signatory-rules.ts';

export type AddMember = Acting & {
  readonly organisationId: string;
  readonly personId: string;
  readonly authority: Authority;
};

/** In the order in which a signatory should hear of them. */
export const addMemberRules = {
  ...signatoryRules,
  'last-signatory': ({ personId, authority }, organisation) =>
    authority === 'signatory' || hasSignatoryBesides(organisation, personId),
} satisfies Rules<AddMember, Organisation>;

export type AddMemberRefusal = keyof typeof addMemberRules;

/** Decides who acts for the organisation besides, or with which authority from now on. */
export const addMember = (
  command: AddMember,
  organisation: Organisation,
): Decision<OrganisationEvent, AddMemberRefusal> => {
  const refusal = firstBroken(addMemberRules, command, organisation, undefined);
  if (refusal) return refusal;
  const { organisationId, personId, authority } = command;
  if (organisation.members.get(personId) === authority) return { accepted: [] };
  return { accepted: [{ type: 'MemberJoined', data: { organisationId, personId, authority } }] };
};
