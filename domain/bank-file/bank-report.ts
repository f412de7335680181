import { MissingInFile, type XmlTree } from '../banking/xml-tree.ts';

/** What a bank says of one payment. */
export type BankWord = 'booked' | 'returned' | 'rejected' | 'noted' | 'reversal';

/** One entry of a bank's file. */
export type BankEntry = {
  readonly word: BankWord;
  /** The end-to-end reference as it stands in the file; null where the entry speaks of a whole run. */
  readonly reference: string | null;
  /** The references by which the run could be known. */
  readonly runReferences: readonly string[];
  /** Null where the entry does not say. */
  readonly amountCents: number | null;
  /** The bank's status, such as `ACSC` or `BOOK`. */
  readonly status: string;
  readonly reasonCode: string | null;
  /** Null where the entry names no day. */
  readonly bookedOn: string | null;
  /** The value day; null where the entry names none. */
  readonly valueOn: string | null;
};

/** What a file of the bank says, whichever format it has. */
export type BankReport = {
  readonly kind: 'status' | 'statement';
  readonly messageId: string;
  /** The day on which the bank made it. */
  readonly createdOn: string;
  /** The accounts that it speaks of; empty where the format names none. */
  readonly ibans: readonly string[];
  readonly entries: readonly BankEntry[];
};

const AMOUNT = /^(\d{1,9})(?:\.(\d{1,2})0*)?$/;

/**
 * Whole cents of an amount in euro, exactly; null for another currency.
 *
 * @throws MissingInFile for what is no amount
 */
export const centsOf = ({ name, attributes, text }: XmlTree): number | null => {
  const [, euro, cents = ''] = AMOUNT.exec(text) ?? [];
  if (euro === undefined) throw new MissingInFile(name);
  if (attributes['Ccy'] !== 'EUR') return null;
  return Number(euro) * 100 + Number(cents.padEnd(2, '0'));
};

const REASON = /^[A-Z0-9]{4}$/;

/** A reason by the bank's code; null where it wrote something else. */
export const reasonIn = (text = ''): string | null => (REASON.test(text) ? text : null);
