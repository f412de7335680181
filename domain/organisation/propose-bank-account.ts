import type { AccountHolder, OrganisationEvent } from '../../events/organisation-events.ts';
import type { PublicAddress } from '../../events/postal-address.ts';
import type { Acting } from '../aggregate.ts';
import { hintOn } from '../banking/account-hint.ts';
import { maskedIban, normalisedIban } from '../banking/iban.ts';
import { ibanRules } from '../banking/iban-rules.ts';
import { isWritable } from '../banking/sepa-text.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Organisation } from './organisation.ts';
import { signatoryRules } from './signatory-rules.ts';

export type ProposeBankAccount = Acting & {
  readonly organisationId: string;
  /** As people write it, with or without blanks. */
  readonly iban: string;
  readonly holder: string;
  /** Null where the group says no more than its name does: an informal group has no account of its own. */
  readonly holderIs: AccountHolder | null;
  /** Where the holder can be reached; banks take it in parts only. */
  readonly address: PublicAddress | null;
};

const holderOf = ({ holderIs }: ProposeBankAccount, { supportedBy }: Organisation): AccountHolder =>
  holderIs ?? (supportedBy === null ? 'recipient' : 'supporting-organisation');

/** In the order in which a signatory should hear of them; no fact gives the account away. */
export const proposeRules = {
  ...signatoryRules,
  'no-supporting-organisation': ({ holderIs }, { supportedBy }) =>
    holderIs !== 'supporting-organisation' || supportedBy !== null,
  'informal-group-without-account': ({ holderIs }, { legalForm }) =>
    holderIs !== 'recipient' || legalForm !== 'informal-group',
  'holder-not-writable': ({ holder }) => isWritable(holder),
  ...ibanRules,
} satisfies Rules<ProposeBankAccount, Organisation>;

export type ProposeRefusal = keyof typeof proposeRules;

/** Decides whether an account may be put forward; nothing is paid to it before another person has confirmed it. */
export const proposeBankAccount = (
  command: ProposeBankAccount,
  organisation: Organisation,
): Decision<OrganisationEvent, ProposeRefusal> => {
  const refusal = firstBroken(proposeRules, command, organisation, undefined);
  if (refusal) return refusal;
  const { organisationId, holder, address, actorId: proposedBy } = command;
  const iban = normalisedIban(command.iban);
  const accountVersion = (organisation.account?.accountVersion ?? 0) + 1;
  const account = { iban, maskedIban: maskedIban(iban), holder, holderIs: holderOf(command, organisation) };
  const data = { organisationId, accountVersion, ...account, address, hint: hintOn(iban), proposedBy };
  return { accepted: [{ type: 'BankAccountProposed', data }] };
};
