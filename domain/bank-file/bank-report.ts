import { centsOfDecimal } from '../banking/xml-schema.ts';
import { allAt, MissingInFile, type XmlTree } from '../banking/xml-tree.ts';

/**
 * What a bank says of one payment.
 *
 * `booked` and `returned` are steps that follow an order, `rejected` is the bank's refusal before money moved; the others
 * change nothing: `credited` came back without a word of why, `unclear` contradicts itself or has no meaning here.
 */
export type BankWord =
  | 'booked'
  | 'returned'
  | 'rejected'
  | 'noted'
  | 'reversal'
  | 'credited'
  | 'unclear'
  | 'payee-not-verified'
  | 'cancelled-at-bank';

export type Direction = 'debit' | 'credit';

/** One entry of a bank's file. */
export type BankEntry = {
  readonly word: BankWord;
  /** The end-to-end reference as it stands in the file; null where the entry speaks of a whole run. */
  readonly reference: string | null;
  /** The references by which the run could be known. */
  readonly runReferences: readonly string[];
  /** The payments of that run that the file speaks of by themselves. */
  readonly exceptFor: readonly string[];
  /** Null where the entry does not say. */
  readonly amountCents: number | null;
  /** The bank's status, such as `ACSC` or `BOOK`. */
  readonly status: string;
  readonly reasonCode: string | null;
  /** The bank's own words for the reason. */
  readonly reasonText: string | null;
  /** Null where the entry names no day. */
  readonly bookedOn: string | null;
  /** The value day; null where the entry names none. */
  readonly valueOn: string | null;
  /** Which way the money moved; null where none did. */
  readonly direction: Direction | null;
  /** The bank's own number of the movement. */
  readonly bankReference: string | null;
  /** The account that it moved on; null where the format names none, or has another kind of number. */
  readonly iban: string | null;
};

/** An entry with its place in the file, from 1. */
export type NumberedEntry = { readonly entryNumber: number; readonly entry: BankEntry };

/** How much of a file names nothing of ours, by the account that it stands under. */
export type Uncounted = {
  readonly iban: string | null;
  readonly entryCount: number;
  readonly debitCents: number;
  readonly creditCents: number;
  /** How many are in another currency, or have no sum that can be read. */
  readonly withoutSumCount: number;
};

/** What a file of the bank says, whichever format it has. */
export type BankReport = {
  readonly kind: 'status' | 'statement';
  readonly messageId: string;
  /** The day on which the bank made it. */
  readonly createdOn: string;
  /** The accounts that it speaks of, null for one without IBAN; empty where the format names none. */
  readonly ibans: readonly (string | null)[];
  /** What is or could be ours. */
  readonly entries: readonly NumberedEntry[];
  readonly foreign: readonly Uncounted[];
};

/**
 * Whole cents of an amount in euro, exactly; null for another currency.
 *
 * @throws MissingInFile for what is no amount in euro
 */
export const centsOf = ({ name, attributes, text }: XmlTree): number | null => {
  if (attributes['Ccy'] !== 'EUR') return null;
  const cents = centsOfDecimal(text);
  if (cents === undefined) throw new MissingInFile(name);
  return cents;
};

const REASON = /^[A-Z0-9]{4}$/;

/** A reason by the bank's code; null where it wrote something else. */
export const reasonIn = (text = ''): string | null => (REASON.test(text) ? text : null);

const WORDS_MAX = 140;

/** Words of a bank as an event can hold them; null where there are none. */
export const wordsIn = (texts: readonly string[]): string | null => {
  const words = texts
    .join(' ')
    .replaceAll(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
    .slice(0, WORDS_MAX)
    // A letter outside the basic plane may have been cut in two.
    .replace(/\p{Cs}$/u, '')
    .trim();
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(words) ? words : null;
};

const MESSAGE_ID_MAX = 70;

/**
 * The name of a message; banks write longer ones than the 35 letters that the format allows.
 *
 * @throws MissingInFile
 */
export const messageIdOf = (report: XmlTree): string => {
  const written = wordsIn(allAt(report, 'GrpHdr', 'MsgId').map(({ text }) => text));
  if (written === null) throw new MissingInFile(`${report.name}/GrpHdr/MsgId`);
  return written.slice(0, MESSAGE_ID_MAX).trim();
};
