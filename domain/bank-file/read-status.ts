import { allAt, codeAt, MissingInFile, textAt, textsIn, type XmlTree } from '../banking/xml-tree.ts';
import { createdOn } from './bank-day.ts';
import {
  type BankEntry,
  type BankReport,
  centsOf,
  messageIdOf,
  reasonIn,
  type Uncounted,
  wordsIn,
} from './bank-report.ts';
import { ownPaymentIn, ownRunIn } from './own-references.ts';
import { isForUnnamed, wordOfStatus } from './status-words.ts';

/** A status as the group, its block or a transaction says it, with the reasons beside it. */
type Said = { readonly status: string; readonly reasons: readonly XmlTree[] };

const saidIn = (tree: XmlTree | undefined, field: string): Said | undefined =>
  tree && textAt(tree, field) !== undefined
    ? { status: codeAt(tree, field), reasons: allAt(tree, 'StsRsnInf') }
    : undefined;

const reasonOf = (reasons: readonly XmlTree[]) => {
  const codes = reasons.flatMap((reason) => allAt(reason, 'Rsn', 'Cd')).map(({ text }) => reasonIn(text));
  const words = reasons.flatMap((reason) => [...allAt(reason, 'Rsn', 'Prtry'), ...allAt(reason, 'AddtlInf')]);
  return {
    reasonCode: codes.find((code) => code !== null) ?? null,
    reasonText: wordsIn(words.flatMap(textsIn)),
  };
};

type About = Pick<BankEntry, 'reference' | 'runReferences' | 'amountCents' | 'exceptFor'>;

const entryOf = (about: About, { status, reasons }: Said): BankEntry => ({
  ...about,
  word: wordOfStatus(status),
  status,
  ...reasonOf(reasons),
  ...{ bookedOn: null, valueOn: null, direction: null, bankReference: null, iban: null },
});

const amountOf = (transaction: XmlTree) => {
  const [amount] = allAt(transaction, 'OrgnlTxRef', 'Amt', 'InstdAmt');
  return amount ? centsOf(amount) : null;
};

/** A transaction with the reference of ours that it names. */
type Named = { readonly transaction: XmlTree; readonly reference: string | undefined };

const namedIn = (block: XmlTree): readonly Named[] =>
  allAt(block, 'TxInfAndSts').map((transaction) => ({
    transaction,
    reference: ownPaymentIn([
      ...allAt(transaction, 'OrgnlEndToEndId').map(({ text }) => text),
      ...textsIn(transaction),
    ]),
  }));

/** Its own reasons; those of all where it says the same and gives none. */
const reasonsOf = (transaction: XmlTree, own: Said | undefined, ofAll: Said | undefined) => {
  const reasons = allAt(transaction, 'StsRsnInf');
  const isOfAll = own === undefined || own.status === ofAll?.status;
  return reasons.length === 0 && isOfAll && ofAll ? ofAll.reasons : reasons;
};

/** What is said of one payment, by itself or as of all of its block. */
const entryOfNamed = (
  { transaction, reference }: Named,
  runReferences: readonly string[],
  ofAll: Said | undefined,
): BankEntry => {
  const own = saidIn(transaction, 'TxSts');
  const said = own ?? ofAll;
  if (!said) throw new MissingInFile('TxInfAndSts/TxSts');
  const reasons = reasonsOf(transaction, own, ofAll);
  const about = { runReferences, amountCents: amountOf(transaction), exceptFor: [] };
  // A payment that it does not name is one of the run all the same.
  return entryOf(
    { ...about, reference: reference ?? runReferences[0] ?? '' },
    { status: said.status, reasons },
  );
};

/** What is said of all payments of a run but those that are named; undefined where it is said of parts only. */
const entryOfRest = (
  named: readonly Named[],
  runReferences: readonly string[],
  ofAll: Said | undefined,
): readonly BankEntry[] => {
  if (!ofAll || ofAll.status === 'PART' || runReferences.length === 0) return [];
  if (named.length > 0 && !isForUnnamed(ofAll.status)) return [];
  const exceptFor = named.flatMap(({ reference }) => reference ?? []);
  return [entryOf({ reference: null, runReferences, amountCents: null, exceptFor }, ofAll)];
};

type Found = { readonly entries: readonly BankEntry[]; readonly foreignCount: number };

/** What is said of the payments of one block, as far as they could be ours. */
const inBlock = (block: XmlTree, ofMessage: readonly string[], ofGroup: Said | undefined): Found => {
  const own = ownRunIn(allAt(block, 'OrgnlPmtInfId').map(({ text }) => text));
  const runReferences = [...new Set([...(own === undefined ? [] : [own]), ...ofMessage])];
  const ofAll = saidIn(block, 'PmtInfSts') ?? ofGroup;
  const all = namedIn(block);
  const named = all.filter(({ reference }) => reference !== undefined || runReferences.length > 0);
  return {
    entries: [
      ...named.map((one) => entryOfNamed(one, runReferences, ofAll)),
      ...entryOfRest(named, runReferences, ofAll),
    ],
    foreignCount: all.length - named.length,
  };
};

const foreignIn = (found: readonly Found[]): readonly Uncounted[] => {
  const entryCount = found.reduce((sum, { foreignCount }) => sum + foreignCount, 0);
  const sums = { debitCents: 0, creditCents: 0, withoutSumCount: entryCount };
  return entryCount > 0 ? [{ iban: null, entryCount, ...sums }] : [];
};

/**
 * Reads what a bank says of a file that it was sent: refused, questioned, or on its way.
 *
 * A refused group or block refuses every payment in it that it does not name otherwise. That it was accepted is no booking
 * yet; the day on which the money left comes with the statement.
 *
 * @throws MissingInFile
 */
export const readStatus = (report: XmlTree): BankReport => {
  const [group] = allAt(report, 'OrgnlGrpInfAndSts');
  const [original] = allAt(report, 'OrgnlGrpInfAndSts', 'OrgnlMsgId');
  if (!original?.text) throw new MissingInFile(`${report.name}/OrgnlGrpInfAndSts/OrgnlMsgId`);
  const ofMessage = [ownRunIn([original.text]) ?? []].flat();
  const ofGroup = saidIn(group, 'GrpSts');
  const blocks = allAt(report, 'OrgnlPmtInfAndSts').map((block) => inBlock(block, ofMessage, ofGroup));
  const entries = blocks.flatMap((block) => block.entries);
  const told = allAt(report, 'OrgnlPmtInfAndSts').length > 0 ? entries : entryOfRest([], ofMessage, ofGroup);
  return {
    kind: 'status',
    messageId: messageIdOf(report),
    createdOn: createdOn(report),
    ibans: [],
    entries: told.map((entry, place) => ({ entryNumber: place + 1, entry })),
    foreign: foreignIn(blocks),
  };
};
