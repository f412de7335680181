import { allAt, codeAt, needed, textAt, type XmlTree } from '../banking/xml-tree.ts';
import { createdOn } from './bank-day.ts';
import { type BankEntry, type BankReport, type BankWord, centsOf, reasonIn } from './bank-report.ts';

/** A customer payment status report, as German banks send it since November 2023. */
export const STATUS_NAMESPACE = 'urn:iso:std:iso:20022:tech:xsd:pain.002.001.10';

const wordOf = (status: string): BankWord => (status === 'RJCT' ? 'rejected' : 'noted');

const reasonOf = (tree: XmlTree) => reasonIn(textAt(tree, 'StsRsnInf', 'Rsn', 'Cd'));

/** What is said of a whole run; undefined where its parts are spoken of one by one. */
const wholeRun = (tree: XmlTree, field: string, runReferences: readonly string[]): BankEntry | undefined => {
  if (textAt(tree, field) === undefined) return undefined;
  const status = codeAt(tree, field);
  if (status === 'PART') return undefined;
  const unsaid = { reference: null, amountCents: null, bookedOn: null, valueOn: null };
  return { word: wordOf(status), ...unsaid, runReferences, status, reasonCode: reasonOf(tree) };
};

const amountOf = (transaction: XmlTree) => {
  const [amount] = allAt(transaction, 'OrgnlTxRef', 'Amt', 'InstdAmt');
  return amount ? centsOf(amount) : null;
};

const entryOf = (transaction: XmlTree, runReferences: readonly string[]): BankEntry => {
  const status = codeAt(transaction, 'TxSts');
  return {
    word: wordOf(status),
    reference: needed(transaction, 'OrgnlEndToEndId'),
    runReferences,
    amountCents: amountOf(transaction),
    status,
    reasonCode: reasonOf(transaction),
    ...{ bookedOn: null, valueOn: null },
  };
};

/** What is said of the payments of one block; of the block as a whole where none of them is named. */
const entriesOf = (block: XmlTree, messageReference: string): readonly BankEntry[] => {
  const runReferences = [needed(block, 'OrgnlPmtInfId'), messageReference];
  const transactions = allAt(block, 'TxInfAndSts');
  if (transactions.length > 0) return transactions.map((one) => entryOf(one, runReferences));
  const whole = wholeRun(block, 'PmtInfSts', runReferences);
  return whole ? [whole] : [];
};

/**
 * Reads what a bank says of a file that it was sent: refused, or on its way.
 *
 * That it was accepted is no booking yet; the day on which the money left comes with the statement.
 *
 * @throws MissingInFile
 */
export const readStatus = (report: XmlTree): BankReport => {
  const [group] = allAt(report, 'OrgnlGrpInfAndSts');
  const original = needed(report, 'OrgnlGrpInfAndSts', 'OrgnlMsgId');
  const blocks = allAt(report, 'OrgnlPmtInfAndSts').flatMap((block) => entriesOf(block, original));
  const whole = group && wholeRun(group, 'GrpSts', [original]);
  return {
    kind: 'status',
    messageId: needed(report, 'GrpHdr', 'MsgId'),
    createdOn: createdOn(report),
    ibans: [],
    entries: blocks.length > 0 || !whole ? blocks : [whole],
  };
};
