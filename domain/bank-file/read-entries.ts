import type { BankFileEntry } from '../../events/bank-file-events.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import type { Payout } from '../payout/payout.ts';
import { after, applyEntry, type EntrySource } from './apply-entry.ts';
import { type BankFile, isOpen } from './bank-file.ts';
import type { BankEntry, BankReport } from './bank-report.ts';
import { type MatchedEntry, type NumberedEntry, paymentIdIn } from './match-entries.ts';

/** What was read: the grants as they are then, each entry with its outcome, and the facts that it leads to. */
export type Read = {
  readonly payouts: ReadonlyMap<string, Payout>;
  readonly entries: readonly BankFileEntry[];
  readonly events: readonly { readonly applicationId: string; readonly event: PayoutEvent }[];
};

const nothing: Read = { payouts: new Map(), entries: [], events: [] };

/** What of a report is to be read: all of it the first time, then the places at which something is open. */
export const toBeRead = (file: BankFile, { entries }: BankReport): readonly NumberedEntry[] => {
  const open = new Set(file.entries.filter(isOpen).map(({ entryNumber }) => entryNumber));
  return entries
    .map((entry, place) => ({ entryNumber: place + 1, entry }))
    .filter(({ entryNumber }) => !file.isImported || open.has(entryNumber));
};

const saidOf = ({ amountCents, status, reasonCode, bookedOn, valueOn }: BankEntry) => {
  return { amountCents, status, reasonCode, bookedOn, valueOn };
};

const unknown = ({ entryNumber, entry }: NumberedEntry): BankFileEntry => ({
  entryNumber,
  paymentId: paymentIdIn(entry) ?? null,
  reference: (entry.reference ?? entry.runReferences[0]) || null,
  ...saidOf(entry),
  outcome: 'unknown-payment',
});

const withEntry =
  (source: EntrySource, payoutOf: (applicationId: string) => Payout) =>
  (read: Read, { entryNumber, entry, place }: MatchedEntry): Read => {
    if (!place) return { ...read, entries: [...read.entries, unknown({ entryNumber, entry })] };
    const { applicationId, paymentId } = place;
    const state = read.payouts.get(applicationId) ?? payoutOf(applicationId);
    const applied = applyEntry(state, place, entry, source);
    const { outcome, event } = applied;
    const { reference } = entry;
    const told = { entryNumber, paymentId, reference, ...saidOf(entry), outcome };
    return {
      payouts: new Map([...read.payouts, [applicationId, after(state, applied)]]),
      entries: [...read.entries, told],
      events: event ? [...read.events, { applicationId, event }] : read.events,
    };
  };

/** Takes in one entry after the others, each on what those before it led to. */
export const readEntries = (
  entries: readonly MatchedEntry[],
  source: EntrySource,
  payoutOf: (applicationId: string) => Payout,
): Read => entries.reduce(withEntry(source, payoutOf), nothing);

const outcomesOf = (entries: readonly BankFileEntry[]) =>
  entries.map(({ paymentId, outcome }) => `${paymentId} ${outcome}`).join();

/** Of entries that were read again, those at places where something else comes of them now. */
export const changedSince = (
  known: readonly BankFileEntry[],
  readAgain: readonly BankFileEntry[],
): readonly BankFileEntry[] =>
  [...Map.groupBy(readAgain, ({ entryNumber }) => entryNumber)].flatMap(([place, found]) => {
    const before = known.filter(({ entryNumber }) => entryNumber === place);
    const isDone = ({ paymentId }: BankFileEntry) =>
      before.some((entry) => entry.paymentId === paymentId && !isOpen(entry));
    const now = found.filter((entry) => !isDone(entry));
    return outcomesOf(now) === outcomesOf(before.filter(isOpen)) ? [] : now;
  });
