import { allAt, textsIn, type XmlTree } from '../banking/xml-tree.ts';
import type { BankEntry, NumberedEntry } from './bank-report.ts';
import { centsOf } from './bank-report.ts';
import { ownPaymentIn, ownRunIn } from './own-references.ts';
import { amountIn, directionOf, entryAbout, sumOf } from './statement-entry.ts';

/** A file whose sums do not add up; `place` is the element that should be their sum. */
export class SumsDiffer extends Error {
  readonly place: string;
  constructor(place: string) {
    super(`sums do not add up to ${place}`);
    this.name = 'SumsDiffer';
    this.place = place;
  }
}

/** What of an entry is ours, and which of its parts are not; undefined parts where none of it is. */
export type Parts = {
  readonly own: readonly NumberedEntry[];
  readonly foreign: readonly XmlTree[];
};

const transactionsOf = (entry: XmlTree): readonly XmlTree[] => allAt(entry, 'NtryDtls', 'TxDtls');

/** References by their own elements come before what stands in a text. */
const namesIn = (tree: XmlTree): readonly string[] => [
  ...allAt(tree, 'Refs', 'EndToEndId').map(({ text }) => text),
  ...allAt(tree, 'Refs').flatMap(textsIn),
  ...textsIn(tree),
];

const inCents = (tree: XmlTree | undefined): number | null => (tree ? centsOf(tree) : null);

const runsIn = (tree: XmlTree): readonly string[] => [
  ...new Set(textsIn(tree).flatMap((text) => ownRunIn([text]) ?? [])),
];

const signedCents = (entry: XmlTree, transaction: XmlTree): number | null => {
  const cents = inCents(amountIn(transaction));
  if (cents === null) return null;
  return directionOf(entry, transaction) === directionOf(entry) ? cents : -cents;
};

/**
 * Holds the transactions of an entry against its sum, where each has one of its own and the bank takes no charge between them.
 *
 * @throws SumsDiffer
 */
const checkSum = (entry: XmlTree): void => {
  const [alone, ...others] = transactionsOf(entry);
  if (alone && others.length === 0 && directionOf(entry, alone) !== directionOf(entry))
    throw new SumsDiffer(`${entry.name}/CdtDbtInd`);
  const cents = transactionsOf(entry).map((transaction) => signedCents(entry, transaction));
  const isTold = cents.length > 0 && cents.every((one) => one !== null);
  if (!isTold || textsOfCharges(entry)) return;
  const sum = sumOf(entry);
  if (sum !== null && cents.reduce<number>((all, one) => all + (one ?? 0), 0) !== sum)
    throw new SumsDiffer(`${entry.name}/Amt`);
};

const textsOfCharges = (entry: XmlTree): boolean =>
  [entry, ...transactionsOf(entry)].some((one) => allAt(one, 'Chrgs').length > 0);

/** The number of an entry that is not taken apart. */
const whole = (
  entryNumber: number,
  iban: string | null,
  entry: XmlTree,
  runReferences: readonly string[],
): NumberedEntry => ({
  entryNumber,
  entry: entryAbout({ reference: null, runReferences, amountCents: sumOf(entry), iban }, entry),
});

const ofPayment = (
  iban: string | null,
  entry: XmlTree,
  transaction: XmlTree | undefined,
  reference: string,
): BankEntry => {
  const isAlone = transactionsOf(entry).length < 2;
  const own = transaction && amountIn(transaction);
  const amountCents = own || !isAlone ? inCents(own) : sumOf(entry);
  return entryAbout(
    { reference, runReferences: runsIn(transaction ?? entry), amountCents, iban },
    entry,
    transaction,
  );
};

/** Several runs in one entry: each by the transaction that names it, else by its batch. */
const severalRuns = (first: number, iban: string | null, entry: XmlTree): readonly NumberedEntry[] => {
  const parts = allAt(entry, 'NtryDtls').flatMap((details) => {
    const named = allAt(details, 'TxDtls').filter((one) => runsIn(one).length > 0);
    return named.length > 0 ? named : [details];
  });
  return parts.map((part, at) => {
    const total = allAt(part, 'Btch', 'TtlAmt')[0] ?? amountIn(part);
    const about = { reference: null, runReferences: runsIn(part), amountCents: inCents(total), iban };
    return { entryNumber: first + at, entry: entryAbout(about, entry) };
  });
};

/** Transactions of which at least one names a payment of ours; what else stands in a batch of ours is for a person. */
const takenApart = (first: number, iban: string | null, entry: XmlTree): Parts => {
  const [batchRun] = allAt(entry, 'NtryDtls', 'Btch').flatMap(runsIn);
  const read = transactionsOf(entry).map((transaction, at) => {
    const reference = ownPaymentIn(namesIn(transaction)) ?? runsIn(transaction)[0] ?? batchRun;
    if (reference === undefined) return { foreign: [transaction], own: [] };
    const own = ofPayment(iban, entry, transaction, reference);
    return { foreign: [], own: [{ entryNumber: first + at, entry: own }] };
  });
  return { own: read.flatMap(({ own }) => own), foreign: read.flatMap(({ foreign }) => foreign) };
};

const ownParts = (first: number, iban: string | null, entry: XmlTree): Parts => {
  const transactions = transactionsOf(entry);
  const reference = ownPaymentIn(namesIn(entry));
  const runs = runsIn(entry);
  if (transactions.some((one) => ownPaymentIn(namesIn(one)) !== undefined)) {
    checkSum(entry);
    return takenApart(first, iban, entry);
  }
  if (reference !== undefined) {
    const [transaction] = transactions.length === 1 ? transactions : [];
    const own = ofPayment(iban, entry, transaction, reference);
    return { own: [{ entryNumber: first, entry: own }], foreign: [] };
  }
  if (runs.length === 0) return { own: [], foreign: [entry] };
  checkSum(entry);
  const own = runs.length === 1 ? [whole(first, iban, entry, runs)] : severalRuns(first, iban, entry);
  return { own, foreign: [] };
};

/**
 * Takes an entry apart into what names something of ours and what does not.
 *
 * References count wherever they stand: at a transaction, its batch, or in a text. Only what is ours is read strictly.
 *
 * @param first the place in the file of its first part
 * @throws MissingInFile
 * @throws SumsDiffer
 */
export const partsOf = (first: number, iban: string | null, entry: XmlTree): Parts =>
  ownParts(first, iban, entry);

/** How many places of the file an entry takes: one for each of its transactions, at least one. */
export const placesOf = (entry: XmlTree): number => Math.max(1, transactionsOf(entry).length);
