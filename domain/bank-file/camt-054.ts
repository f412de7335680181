import { allAt, codeAt, MissingInFile, needed, textAt, type XmlTree } from '../banking/xml-tree.ts';
import { bankDay, createdOn } from './bank-day.ts';
import { type BankEntry, type BankReport, type BankWord, centsOf, reasonIn } from './bank-report.ts';

/** A notification of debits and credits, as German banks send it since November 2023. */
export const STATEMENT_NAMESPACE = 'urn:iso:std:iso:20022:tech:xsd:camt.054.001.08';

/** The day of booking or the value day, whether it is written as a day or as an instant. */
const dayAt = (entry: XmlTree, field: 'BookgDt' | 'ValDt'): string | null => {
  const written = textAt(entry, field, 'Dt') ?? textAt(entry, field, 'DtTm');
  return written === undefined ? null : bankDay(written, `${entry.name}/${field}`);
};

const daysOf = (entry: XmlTree) => ({
  bookedOn: dayAt(entry, 'BookgDt'),
  valueOn: dayAt(entry, 'ValDt'),
});

/** Debits of the town are payments; credits with a reason are payments that came back. Others are not ours to judge. */
const wordOf = (entry: XmlTree, transaction: XmlTree | undefined): BankWord => {
  if (codeAt(entry, 'Sts', 'Cd') !== 'BOOK') return 'noted';
  if (textAt(entry, 'RvslInd') === 'true') return 'reversal';
  const direction = (transaction && textAt(transaction, 'CdtDbtInd')) ?? codeAt(entry, 'CdtDbtInd');
  if (direction === 'DBIT') return 'booked';
  return transaction && allAt(transaction, 'RtrInf').length > 0 ? 'returned' : 'noted';
};

const amountIn = (tree: XmlTree): XmlTree | undefined =>
  allAt(tree, 'Amt')[0] ?? allAt(tree, 'AmtDtls', 'TxAmt', 'Amt')[0];

const runReferencesIn = (tree: XmlTree): readonly string[] =>
  [textAt(tree, 'PmtInfId'), textAt(tree, 'MsgId')].filter((reference) => reference !== undefined);

const fromTransaction = (entry: XmlTree, transaction: XmlTree, isAlone: boolean): BankEntry => {
  const amount = amountIn(transaction) ?? (isAlone ? amountIn(entry) : undefined);
  const [references] = allAt(transaction, 'Refs');
  return {
    word: wordOf(entry, transaction),
    reference: (references && textAt(references, 'EndToEndId')) ?? '',
    runReferences: references ? runReferencesIn(references) : [],
    amountCents: amount ? centsOf(amount) : null,
    status: codeAt(entry, 'Sts', 'Cd'),
    reasonCode: reasonIn(textAt(transaction, 'RtrInf', 'Rsn', 'Cd')),
    ...daysOf(entry),
  };
};

/** A run that the bank booked in one sum and did not take apart. */
const fromWhole = (entry: XmlTree): BankEntry => {
  const [amount] = allAt(entry, 'Amt');
  if (!amount) throw new MissingInFile(`${entry.name}/Amt`);
  const [batch] = allAt(entry, 'NtryDtls', 'Btch');
  const runReferences = batch ? runReferencesIn(batch) : [];
  return {
    word: wordOf(entry, undefined),
    reference: runReferences.length > 0 ? null : '',
    runReferences,
    amountCents: centsOf(amount),
    status: codeAt(entry, 'Sts', 'Cd'),
    reasonCode: null,
    ...daysOf(entry),
  };
};

const entriesOf = (entry: XmlTree): readonly BankEntry[] => {
  const transactions = allAt(entry, 'NtryDtls', 'TxDtls');
  if (transactions.length === 0) return [fromWhole(entry)];
  return transactions.map((one) => fromTransaction(entry, one, transactions.length === 1));
};

/**
 * Reads what a bank booked on an account: payments that left, and payments that came back with the reason.
 *
 * @throws MissingInFile
 */
export const readStatement = (report: XmlTree): BankReport => {
  const notifications = allAt(report, 'Ntfctn');
  return {
    kind: 'statement',
    messageId: needed(report, 'GrpHdr', 'MsgId'),
    createdOn: createdOn(report),
    ibans: notifications.map((one) => needed(one, 'Acct', 'Id', 'IBAN')),
    entries: notifications.flatMap((one) => allAt(one, 'Ntry').flatMap(entriesOf)),
  };
};
