import * as z from 'zod';
import { AccountHint } from './account-hint.ts';
import { count, personId, publicText } from './fields.ts';
import { PublicAddress } from './postal-address.ts';

/** The account that a town pays from. It stands on every letter of the town, so nothing of it is personal. */
export const PayingAccount = z.strictObject({
  name: publicText(70),
  iban: publicText(34).regex(/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/, 'not-an-iban'),
  /** Null where the bank finds itself by the IBAN. */
  bic: publicText(11)
    .regex(/^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/, 'not-a-bic')
    .nullable(),
  address: PublicAddress,
});
export type PayingAccount = z.infer<typeof PayingAccount>;

/** Nothing is paid from it before another person has confirmed it. */
const PayingAccountProposed = z.strictObject({
  type: z.literal('PayingAccountProposed'),
  data: z.strictObject({
    accountVersion: count(1000),
    account: PayingAccount,
    /** Null where nothing about it is odd. */
    hint: AccountHint.nullable(),
    proposedBy: personId(),
  }),
});

const PayingAccountConfirmed = z.strictObject({
  type: z.literal('PayingAccountConfirmed'),
  data: z.strictObject({ accountVersion: count(1000), confirmedBy: personId() }),
});

export const CashOfficeEvent = z.discriminatedUnion('type', [PayingAccountProposed, PayingAccountConfirmed]);
export type CashOfficeEvent = z.infer<typeof CashOfficeEvent>;
