import * as z from 'zod';
import { instant } from '../../events/fields.ts';
import { PublicAddress } from '../../events/postal-address.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { plain, told } from '../answer-parts.ts';
import type { handler as payingAccount } from './paying-account.ts';

const Account = z.strictObject({
  iban: plain,
  name: plain,
  bic: plain.nullable(),
  address: told(PublicAddress),
  accountVersion: z.int(),
  proposedBy: plain,
  confirmedBy: plain.nullable(),
  proposedAt: instant(),
  confirmedAt: instant().nullable(),
  hint: z.strictObject({ key: plain, text: plain }).nullable(),
});

/** What `paying-account` answers. */
export const payingAccountAnswer = answers(
  z.strictObject({ accounts: z.array(Account) }),
  (told: AnswerOf<typeof payingAccount>) => told,
);
