import { booleanOf } from '../banking/xml-schema.ts';
import { allAt, MissingInFile, textsIn, type XmlTree } from '../banking/xml-tree.ts';
import { bankDay } from './bank-day.ts';
import { type BankEntry, type BankWord, centsOf, type Direction, reasonIn, wordsIn } from './bank-report.ts';

const firstText = (tree: XmlTree, ...path: readonly string[]): string | undefined =>
  allAt(tree, ...path)[0]?.text || undefined;

/** The day of booking or the value day, whether it is written as a day or as an instant. */
const dayAt = (entry: XmlTree, field: 'BookgDt' | 'ValDt'): string | null => {
  const written = firstText(entry, field, 'Dt') ?? firstText(entry, field, 'DtTm');
  return written === undefined ? null : bankDay(written, `${entry.name}/${field}`);
};

const STATUS_MAX = 35;

/** The status by its code, by the bank's own word, or as text, as it was before the version of 2019. */
const statusOf = (entry: XmlTree): { readonly status: string; readonly isCode: boolean } => {
  const code = firstText(entry, 'Sts', 'Cd') ?? firstText(entry, 'Sts');
  const status = wordsIn([code ?? firstText(entry, 'Sts', 'Prtry') ?? ''])?.slice(0, STATUS_MAX);
  if (status === undefined) throw new MissingInFile(`${entry.name}/Sts`);
  return { status, isCode: code !== undefined };
};

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['DBIT', 'debit'],
  ['CRDT', 'credit'],
]);

/**
 * Which way the money of an entry, or of one transaction in it, moved.
 *
 * @throws MissingInFile
 */
export const directionOf = (entry: XmlTree, transaction?: XmlTree): Direction => {
  const own = transaction && firstText(transaction, 'CdtDbtInd');
  const direction = DIRECTIONS.get(own ?? firstText(entry, 'CdtDbtInd') ?? '');
  const place = own === undefined ? entry : transaction;
  if (direction === undefined) throw new MissingInFile(`${(place ?? entry).name}/CdtDbtInd`);
  return direction;
};

const isReversal = (entry: XmlTree): boolean => {
  const written = firstText(entry, 'RvslInd');
  if (written === undefined) return false;
  const found = booleanOf(written);
  if (found === undefined) throw new MissingInFile(`${entry.name}/RvslInd`);
  return found;
};

/** Codes by which a bank marks money that comes back: of ISO 20022, and the business transaction codes of German banks. */
const isMarkedAsReturn = (tree: XmlTree): boolean =>
  firstText(tree, 'BkTxCd', 'Domn', 'Fmly', 'SubFmlyCd') === 'RRTN' ||
  /(?:^|\+)159(?:\+|$)/.test(firstText(tree, 'BkTxCd', 'Prtry', 'Cd') ?? '');

/** What a bank announces and has not booked. */
const ANNOUNCED: ReadonlySet<string> = new Set(['PDNG', 'INFO', 'FUTR']);

/** Whether anything says that money comes back, which no debit does. */
const isReturn = (parts: readonly XmlTree[]): boolean =>
  parts.some((part) => allAt(part, 'RtrInf').length > 0 || isMarkedAsReturn(part));

const wordOfDebit = (entry: XmlTree, transaction: XmlTree | undefined): BankWord => {
  const parts = transaction ? [transaction] : allAt(entry, 'NtryDtls', 'TxDtls');
  return isReturn([entry, ...parts]) ? 'unclear' : 'booked';
};

/** Of a whole run that comes back a person hears, also where the bank says why. */
const wordOfCredit = (transaction: XmlTree | undefined): BankWord =>
  transaction && allAt(transaction, 'RtrInf').length > 0 ? 'returned' : 'credited';

/** Debits of the town are payments; credits with a reason are payments that came back. What is neither is for a person. */
const wordOf = (entry: XmlTree, transaction: XmlTree | undefined, direction: Direction): BankWord => {
  const { status, isCode } = statusOf(entry);
  if (isCode && ANNOUNCED.has(status)) return 'noted';
  if (!isCode || status !== 'BOOK') return 'unclear';
  if (isReversal(entry)) return 'reversal';
  return direction === 'debit' ? wordOfDebit(entry, transaction) : wordOfCredit(transaction);
};

/** The amount of an entry or a transaction, wherever its version has it. */
export const amountIn = (tree: XmlTree): XmlTree | undefined =>
  allAt(tree, 'Amt')[0] ?? allAt(tree, 'AmtDtls', 'TxAmt', 'Amt')[0];

/**
 * The sum of an entry in whole cents; null for another currency.
 *
 * @throws MissingInFile
 */
export const sumOf = (entry: XmlTree): number | null => {
  const [amount] = allAt(entry, 'Amt');
  if (!amount) throw new MissingInFile(`${entry.name}/Amt`);
  return centsOf(amount);
};

/** What a bank writes where it has no number. */
const NO_NUMBER: ReadonlySet<string> = new Set(['NONREF', 'NOTPROVIDED']);

/** The bank's own number: that of the entry, which is the same whether it is taken apart or not. */
const bankReferenceOf = (entry: XmlTree, transaction: XmlTree | undefined): string | null => {
  const own = transaction && firstText(transaction, 'Refs', 'AcctSvcrRef');
  const written = wordsIn([firstText(entry, 'AcctSvcrRef') ?? own ?? ''])?.slice(0, STATUS_MAX) ?? null;
  return written === null || NO_NUMBER.has(written) ? null : written;
};

const reasonOf = (transaction: XmlTree | undefined) => {
  if (!transaction) return { reasonCode: null, reasonText: null };
  const own = [...allAt(transaction, 'RtrInf', 'Rsn', 'Prtry'), ...allAt(transaction, 'RtrInf', 'AddtlInf')];
  return {
    reasonCode: reasonIn(firstText(transaction, 'RtrInf', 'Rsn', 'Cd')),
    reasonText: wordsIn(own.flatMap(textsIn)),
  };
};

/** What an entry, or one transaction in it, is about, and with which sum. */
export type About = Pick<BankEntry, 'reference' | 'runReferences' | 'amountCents' | 'iban'>;

/**
 * Reads everything of an entry that decides.
 *
 * @throws MissingInFile
 */
export const entryAbout = (about: About, entry: XmlTree, transaction?: XmlTree): BankEntry => {
  const direction = directionOf(entry, transaction);
  return {
    ...about,
    exceptFor: [],
    word: wordOf(entry, transaction, direction),
    status: statusOf(entry).status,
    ...reasonOf(transaction),
    bookedOn: dayAt(entry, 'BookgDt'),
    valueOn: dayAt(entry, 'ValDt'),
    direction,
    bankReference: bankReferenceOf(entry, transaction),
  };
};
