import { isMember, isSignatory, type Organisation } from './organisation.ts';

type ByPerson = { readonly actorId: string };

/** What must hold before anybody changes an organisation: strangers do not even learn that it exists. */
export const signatoryRules = {
  'unknown-organisation': ({ actorId }: ByPerson, organisation: Organisation) =>
    isMember(organisation, actorId),
  'not-a-signatory': ({ actorId }: ByPerson, organisation: Organisation) =>
    isSignatory(organisation, actorId),
};

/** Whether the organisation has a signatory besides this person. */
export const hasSignatoryBesides = ({ members }: Organisation, personId: string): boolean =>
  [...members].some(([memberId, authority]) => authority === 'signatory' && memberId !== personId);
