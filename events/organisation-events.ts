import * as z from 'zod';
import { AccountHint } from './account-hint.ts';
import { code, count, flag, organisationId, personId, publicText, text } from './fields.ts';
import { LegalForm } from './legal-form.ts';
import { mailAddress } from './mail-address.ts';
import { PersonalAddress } from './postal-address.ts';
import { personal } from './privacy.ts';

/** A signatory may submit and accept for the organisation; a member may prepare. */
export const Authority = code('signatory', 'member');

export const AccountHolder = code('recipient', 'supporting-organisation');
export type AccountHolder = z.infer<typeof AccountHolder>;

/** A call to a number that was known before, a letter to the address of the register, a paper of the bank, or in person. */
export const AccountCheck = code('call-back', 'letter', 'bank-document', 'in-person');
export type AccountCheck = z.infer<typeof AccountCheck>;

/** A group that applies; an informal group names the organisation that holds the money for it. */
const OrganisationRegistered = z.strictObject({
  type: z.literal('OrganisationRegistered'),
  data: z.strictObject({
    organisationId: organisationId(),
    name: publicText(),
    legalForm: LegalForm,
    seat: publicText(),
    registerNumber: publicText(60).nullable(),
    supportedBy: publicText().nullable(),
    isNonProfit: flag(),
    contact: z.strictObject({
      personId: personId(),
      name: personal(text(), { personIn: 'personId' }),
      email: personal(mailAddress(), { personIn: 'personId' }),
    }),
  }),
});

/** A person may act for the organisation from now on; a signatory may submit and accept. */
const MemberJoined = z.strictObject({
  type: z.literal('MemberJoined'),
  data: z.strictObject({
    organisationId: organisationId(),
    personId: personId(),
    authority: Authority,
  }),
});

const MemberLeft = z.strictObject({
  type: z.literal('MemberLeft'),
  data: z.strictObject({ organisationId: organisationId(), personId: personId() }),
});

/** A new account; it counts only once another person has confirmed it. */
const BankAccountProposed = z.strictObject({
  type: z.literal('BankAccountProposed'),
  data: z.strictObject({
    organisationId: organisationId(),
    accountVersion: count(1000),
    iban: personal(z.string().regex(/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/, 'not-an-iban')),
    holder: personal(text(70)),
    /** Whose account it is: the group's own, or that of the organisation that holds the money for it. */
    holderIs: AccountHolder,
    /** Country and last four characters of the IBAN, for those who need not see all of it. */
    maskedIban: personal(text(34)),
    /** Null where the recipient gave none. */
    address: PersonalAddress.nullable(),
    /** Null where nothing about it is odd. */
    hint: AccountHint.nullable(),
    proposedBy: personId(),
  }),
});

const BankAccountConfirmed = z.strictObject({
  type: z.literal('BankAccountConfirmed'),
  data: z.strictObject({
    organisationId: organisationId(),
    accountVersion: count(1000),
    /** How the office made sure that the account is theirs; null for a first account that nobody checked so. */
    verifiedBy: AccountCheck.nullable(),
    confirmedBy: personId(),
  }),
});

export const OrganisationEvent = z.discriminatedUnion('type', [
  OrganisationRegistered,
  MemberJoined,
  MemberLeft,
  BankAccountProposed,
  BankAccountConfirmed,
]);
export type OrganisationEvent = z.infer<typeof OrganisationEvent>;
