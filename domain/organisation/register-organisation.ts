import type { OrganisationEvent } from '../../events/organisation-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Organisation } from './organisation.ts';

type Registered = Extract<OrganisationEvent, { type: 'OrganisationRegistered' }>['data'];

export type RegisterOrganisation = Acting &
  Omit<Registered, 'organisationId' | 'contact'> & {
    readonly contact: Omit<Registered['contact'], 'personId'>;
  };

export const registerRules = {
  'organisation-exists': (_command, { organisationId }) => organisationId === undefined,
  'support-missing': ({ legalForm, supportedBy }) => legalForm !== 'informal-group' || supportedBy !== null,
} satisfies Rules<RegisterOrganisation, Organisation>;

export type RegisterRefusal = keyof typeof registerRules;

/** Decides whether a group may apply from now on; who registers it becomes its first signatory and its contact. */
export const registerOrganisation = (
  command: RegisterOrganisation,
  organisation: Organisation,
): Decision<OrganisationEvent, RegisterRefusal> => {
  const refusal = firstBroken(registerRules, command, organisation, undefined);
  if (refusal) return refusal;
  const { name, legalForm, seat, registerNumber, supportedBy, isNonProfit, contact } = command;
  const organisationId = command.derivedId('org');
  const { actorId: personId } = command;
  return {
    accepted: [
      {
        type: 'OrganisationRegistered',
        data: {
          organisationId,
          name,
          legalForm,
          seat,
          registerNumber,
          supportedBy,
          isNonProfit,
          contact: { ...contact, personId },
        },
      },
      { type: 'MemberJoined', data: { organisationId, personId, authority: 'signatory' } },
    ],
  };
};
