import type { Authority } from '../../domain/organisation/organisation.ts';
import type { OrganisationEvent } from '../../events/organisation-events.ts';
import { personCalled } from './programme-facts.ts';

export const ORGANISATION = `org_${'0'.repeat(26)}`;
/** The example for Germany in the IBAN registry. */
export const IBAN = 'DE89370400440532013000';

export const registered: Extract<OrganisationEvent, { type: 'OrganisationRegistered' }> = {
  type: 'OrganisationRegistered',
  data: {
    organisationId: ORGANISATION,
    name: 'Beispielverein Neckar e. V.',
    legalForm: 'registered-association',
    seat: 'Stuttgart',
    registerNumber: 'VR 1234',
    supportedBy: null,
    isNonProfit: true,
    contact: { personId: personCalled('ada'), name: 'Ada Beispiel', email: 'ada@verein.example' },
  },
};

/** A group without legal form, for which another organisation holds the money. */
export const informal: OrganisationEvent = {
  type: 'OrganisationRegistered',
  data: {
    ...registered.data,
    legalForm: 'informal-group',
    registerNumber: null,
    supportedBy: 'Trägerverein Neckar e. V.',
    isNonProfit: false,
  },
};

export const joined = (word: string, authority: Authority = 'signatory'): OrganisationEvent => ({
  type: 'MemberJoined',
  data: { organisationId: ORGANISATION, personId: personCalled(word), authority },
});

export const left = (word: string): OrganisationEvent => ({
  type: 'MemberLeft',
  data: { organisationId: ORGANISATION, personId: personCalled(word) },
});

export const proposed = (word: string, accountVersion = 1): OrganisationEvent => ({
  type: 'BankAccountProposed',
  data: {
    organisationId: ORGANISATION,
    accountVersion,
    iban: IBAN,
    maskedIban: 'DE … 3000',
    holder: 'Beispielverein',
    holderIs: 'recipient',
    address: null,
    hint: null,
    proposedBy: personCalled(word),
  },
});

export const confirmed = (word: string, accountVersion = 1): OrganisationEvent => ({
  type: 'BankAccountConfirmed',
  data: { organisationId: ORGANISATION, accountVersion, verifiedBy: null, confirmedBy: personCalled(word) },
});
