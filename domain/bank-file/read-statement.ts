import { allAt, type XmlTree } from '../banking/xml-tree.ts';
import { createdOn } from './bank-day.ts';
import { type BankReport, centsOf, messageIdOf, type NumberedEntry, type Uncounted } from './bank-report.ts';
import { type Parts, partsOf, placesOf } from './entry-parts.ts';
import { amountIn, directionOf } from './statement-entry.ts';

/** What each of the three messages calls what it says of one account. */
const ACCOUNTS = ['Rpt', 'Stmt', 'Ntfctn'];

const nothingOf = (iban: string | null): Uncounted => ({
  ...{ iban, entryCount: 0, debitCents: 0, creditCents: 0, withoutSumCount: 0 },
});

type Sum = { readonly direction: 'debit' | 'credit'; readonly cents: number };

/** What a part that is not ours sums up to; undefined where it cannot be read, which refuses nothing. */
const sumOfForeign = (entry: XmlTree, part: XmlTree): Sum | undefined => {
  try {
    const amount = amountIn(part) ?? (placesOf(entry) === 1 ? amountIn(entry) : undefined);
    const cents = amount ? centsOf(amount) : null;
    return cents === null ? undefined : { direction: directionOf(entry, part), cents };
  } catch {
    return undefined;
  }
};

/** A count that an event can hold: what would not fit any more is counted without its sum. */
const SUM_MAX = 100_000_000_000;

const withForeign = (all: Uncounted, entry: XmlTree, part: XmlTree): Uncounted => {
  const entryCount = all.entryCount + (part === entry ? placesOf(entry) : 1);
  const sum = sumOfForeign(entry, part);
  const field = sum?.direction === 'debit' ? 'debitCents' : 'creditCents';
  if (!sum || all[field] + sum.cents > SUM_MAX)
    return {
      ...all,
      entryCount,
      withoutSumCount: all.withoutSumCount + (part === entry ? placesOf(entry) : 1),
    };
  return { ...all, entryCount, [field]: all[field] + sum.cents };
};

type Found = {
  readonly places: number;
  readonly own: readonly NumberedEntry[];
  readonly foreign: readonly Uncounted[];
};

const ibanOf = (account: XmlTree): string | null => {
  const written = allAt(account, 'Acct', 'Id', 'IBAN')[0]?.text ?? '';
  return written === '' ? null : written.replaceAll(/\s/g, '').toUpperCase();
};

const readAccount = ({ places, own, foreign }: Found, account: XmlTree): Found => {
  const iban = ibanOf(account);
  let place = places;
  let uncounted = nothingOf(iban);
  const found: Parts[] = [];
  for (const entry of allAt(account, 'Ntry')) {
    const parts = partsOf(place + 1, iban, entry);
    uncounted = parts.foreign.reduce((all, part) => withForeign(all, entry, part), uncounted);
    found.push(parts);
    place += placesOf(entry);
  }
  const ours = found.flatMap((parts) => parts.own);
  const aside = uncounted.entryCount > 0 ? [uncounted] : [];
  return { places: place, own: [...own, ...ours], foreign: [...foreign, ...aside] };
};

/**
 * Reads what a bank booked on accounts: payments that left, and payments that came back with the reason.
 *
 * Only what names a payment or run of ours is taken out, and has to be right in what decides; all else is counted.
 *
 * @throws MissingInFile
 * @throws SumsDiffer
 */
export const readStatement = (report: XmlTree): BankReport => {
  const accounts = report.children.filter(({ name }) => ACCOUNTS.includes(name));
  const found = accounts.reduce(readAccount, { places: 0, own: [], foreign: [] });
  return {
    kind: 'statement',
    messageId: messageIdOf(report),
    createdOn: createdOn(report),
    ibans: accounts.map(ibanOf),
    entries: found.own,
    foreign: found.foreign,
  };
};
