import * as z from 'zod';
import { flag, instant } from '../../events/fields.ts';
import { LegalForm } from '../../events/legal-form.ts';
import { AccountCheck, AccountHolder, Authority } from '../../events/organisation-events.ts';
import { PersonalAddress } from '../../events/postal-address.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { personalText, plain, told } from '../answer-parts.ts';
import type { handler as organisation } from './organisation.ts';

const Contact = z.strictObject({ email: personalText, personId: plain, name: personalText });

const Member = z.strictObject({ personId: plain, authority: Authority, joinedAt: instant() });

const Account = z.strictObject({
  address: told(PersonalAddress).nullable(),
  accountVersion: z.int(),
  proposedBy: plain,
  confirmedBy: plain.nullable(),
  holder: personalText,
  holderIs: AccountHolder,
  maskedIban: personalText,
  iban: personalText.optional().describe('In full for its signatories, and for whoever checks and pays it.'),
  verifiedBy: AccountCheck.nullable(),
  proposedAt: instant(),
  confirmedAt: instant().nullable(),
  hint: z.strictObject({ key: plain, text: plain }).nullable(),
});

const Organisation = z.strictObject({
  contact: Contact.nullable(),
  accounts: z.array(Account).optional().describe('For its members, and for the offices that check and pay.'),
  organisationId: plain,
  name: plain,
  legalForm: LegalForm,
  seat: plain,
  registerNumber: plain.nullable(),
  supportedBy: plain.nullable(),
  isNonProfit: flag(),
  members: z.array(Member),
});

/** What `organisation` answers. */
export const organisationAnswer = answers(Organisation, (told: AnswerOf<typeof organisation>) => told);
