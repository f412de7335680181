import type { OrganisationEvent } from '../../events/organisation-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { countryOf, hasRightCheckDigits, ibanLengthOf, normalisedIban } from './iban.ts';
import type { Organisation } from './organisation.ts';
import { signatoryRules } from './signatory-rules.ts';

export type ProposeBankAccount = Acting & {
  readonly organisationId: string;
  /** As people write it, with or without blanks. */
  readonly iban: string;
  readonly holder: string;
};

/** In the order in which a signatory should hear of them; no fact gives the account away. */
export const proposeRules = {
  ...signatoryRules,
  'iban-country-unknown': ({ iban }) => ibanLengthOf(countryOf(normalisedIban(iban))) !== undefined,
  'iban-length-wrong': ({ iban }) => {
    const normalised = normalisedIban(iban);
    const country = countryOf(normalised);
    const length = ibanLengthOf(country) ?? 0;
    return normalised.length === length || { country, length, found: normalised.length };
  },
  'iban-check-digits-wrong': ({ iban }) => hasRightCheckDigits(normalisedIban(iban)),
} satisfies Rules<ProposeBankAccount, Organisation>;

export type ProposeRefusal = keyof typeof proposeRules;

/** Decides whether an account may be put forward; nothing is paid to it before another person has confirmed it. */
export const proposeBankAccount = (
  command: ProposeBankAccount,
  organisation: Organisation,
): Decision<OrganisationEvent, ProposeRefusal> => {
  const refusal = firstBroken(proposeRules, command, organisation, undefined);
  if (refusal) return refusal;
  const { organisationId, iban, holder, actorId: proposedBy } = command;
  const accountVersion = (organisation.account?.accountVersion ?? 0) + 1;
  return {
    accepted: [
      {
        type: 'BankAccountProposed',
        data: { organisationId, accountVersion, iban: normalisedIban(iban), holder, proposedBy },
      },
    ],
  };
};
