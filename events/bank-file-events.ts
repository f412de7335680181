import * as z from 'zod';
import {
  bankFileId,
  bankReasonCode,
  cents,
  code,
  count,
  day,
  paymentId,
  payRunId,
  personId,
  publicText,
  sha256,
  text,
} from './fields.ts';
import { personal } from './privacy.ts';

/**
 * What became of one entry of a bank's file. `booked`, `returned` and `rejected` changed a payment; `noted` says nothing new,
 * `known` was recorded before. A person has to look at all others.
 */
export const EntryOutcome = code(
  'booked',
  'returned',
  'rejected',
  'noted',
  'known',
  'unknown-payment',
  'amount-differs',
  'not-released',
  'settled',
  'case-closed',
  'contradicts-booking',
  'reversal',
);
export type EntryOutcome = z.infer<typeof EntryOutcome>;

const BankFileEntry = z.strictObject({
  /** Its place in the file, from 1. A sum for a whole run is one entry of the bank, and stands here once for each payment. */
  entryNumber: count(10_000),
  /** Null where the entry names none of ours. */
  paymentId: paymentId().nullable(),
  /** The end-to-end reference as it stands in the file; a foreign one may name a person. */
  reference: personal(text(35)).nullable(),
  amountCents: cents().nullable(),
  /** The bank's status, such as `ACSC` or `BOOK`. */
  status: publicText(4),
  reasonCode: bankReasonCode().nullable(),
  bookedOn: day().nullable(),
  valueOn: day().nullable(),
  outcome: EntryOutcome,
});
export type BankFileEntry = z.infer<typeof BankFileEntry>;

/** A file of the bank was read: every entry with what it led to. */
const BankFileImported = z.strictObject({
  type: z.literal('BankFileImported'),
  data: z.strictObject({
    bankFileId: bankFileId(),
    kind: code('status', 'statement'),
    /** As the bank named its message. */
    messageId: publicText(35),
    /** The day on which the bank made it. */
    createdOn: day(),
    sha256: sha256(),
    runIds: z.array(payRunId()).max(100),
    entries: z.array(BankFileEntry).max(300),
    importedBy: personId(),
  }),
});

/** The same file was brought again, and entries that were open then lead to something else now. */
const BankFileReadAgain = z.strictObject({
  type: z.literal('BankFileReadAgain'),
  data: z.strictObject({
    bankFileId: bankFileId(),
    runIds: z.array(payRunId()).max(100),
    /** Instead of what was open at the same places of the file; what was done there stays. */
    entries: z.array(BankFileEntry).min(1).max(300),
    readBy: personId(),
  }),
});

export const BankFileEvent = z.discriminatedUnion('type', [BankFileImported, BankFileReadAgain]);
export type BankFileEvent = z.infer<typeof BankFileEvent>;
