import * as z from 'zod';
import {
  bankFileId,
  bankReasonCode,
  bankReference,
  cents,
  code,
  count,
  day,
  paymentId,
  payRunId,
  personId,
  publicText,
  sha256,
  signedCents,
  text,
} from './fields.ts';
import { personal } from './privacy.ts';

/**
 * What became of one entry of a bank's file. `booked`, `returned` and `rejected` changed a payment; `noted` says nothing new,
 * `known` is the same movement as was recorded before. A person has to look at all others.
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
  // Money that moved although no such step was expected.
  'booked-twice',
  'returned-twice',
  'contradicts-rejection',
  'credited',
  'other-account',
  'unclear',
  // The step is expected, but its day cannot be right.
  'undated',
  'day-implausible',
  // The bank asks or tells something before it pays.
  'payee-not-verified',
  'cancelled-at-bank',
);
export type EntryOutcome = z.infer<typeof EntryOutcome>;

const BankFileEntry = z.strictObject({
  /** Its place in the file, from 1. A sum for a whole run is one entry of the bank, and stands here once for each payment. */
  entryNumber: count(1_000_000),
  /** Null where the entry names none of ours. */
  paymentId: paymentId().nullable(),
  /** The end-to-end reference as it stands in the file; a foreign one may name a person. */
  reference: personal(text(35)).nullable(),
  amountCents: cents().nullable(),
  /** The bank's status, such as `ACSC` or `BOOK`. */
  status: publicText(35),
  reasonCode: bankReasonCode().nullable(),
  /** What the bank wrote beside its code, or instead of one; a bank may name a person in it. */
  reasonText: personal(text(140)).nullable(),
  /** Which way the money moved on the town's account; null where none moved. */
  direction: code('debit', 'credit').nullable(),
  bankReference: bankReference(),
  /** By how much a sum for a whole run is more than its payments; null where it is theirs, or speaks of one payment. */
  differenceCents: signedCents().nullable(),
  bookedOn: day().nullable(),
  valueOn: day().nullable(),
  outcome: EntryOutcome,
});
export type BankFileEntry = z.infer<typeof BankFileEntry>;

/** Entries that were counted and not kept: they name nothing of ours. */
const Aside = z.strictObject({
  kind: code('names-nothing-of-ours', 'of-another-account'),
  entryCount: count(1_000_000),
  debitCents: cents(),
  creditCents: cents(),
  /** How many of them have no sum here: in another currency, or not readable. */
  withoutSumCount: count(1_000_000),
});
export type Aside = z.infer<typeof Aside>;

/** A file of the bank was read: every entry that is or could be ours with what it led to, all others as sums. */
const BankFileImported = z.strictObject({
  type: z.literal('BankFileImported'),
  data: z.strictObject({
    bankFileId: bankFileId(),
    kind: code('status', 'statement'),
    /** As the bank named its message. */
    messageId: publicText(70),
    /** The day on which the bank made it. */
    createdOn: day(),
    sha256: sha256(),
    runIds: z.array(payRunId()).max(100),
    entries: z.array(BankFileEntry).max(300),
    aside: z.array(Aside).max(2),
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
