import type { BankFileEntry } from '../../events/bank-file-events.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import type { Payout } from '../payout/payout.ts';
import { after, applyEntry, type EntrySource } from './apply-entry.ts';
import { type BankFile, isOpen } from './bank-file.ts';
import type { BankEntry, BankReport, Direction, NumberedEntry } from './bank-report.ts';
import type { MatchedEntry } from './match-entries.ts';
import { paymentIdIn } from './own-references.ts';

/** What was read: the grants as they are then, each entry with its outcome, and the facts that it leads to. */
export type Read = {
  readonly payouts: ReadonlyMap<string, Payout>;
  readonly entries: readonly BankFileEntry[];
  readonly events: readonly { readonly applicationId: string; readonly event: PayoutEvent }[];
  /** The steps that entries of this file told of. */
  readonly told: ReadonlySet<string>;
};

/** A step of a payment: the money that leaves, or comes back. */
const stepOf = (paymentId: string | null, direction: Direction | null): string => `${paymentId} ${direction}`;

/** The steps that entries of a file told of when it was read before. */
const toldIn = (entries: readonly BankFileEntry[]): ReadonlySet<string> =>
  new Set(
    entries
      .filter((entry) => entry.direction !== null && entry.outcome !== 'noted' && !isOpen(entry))
      .map(({ paymentId, direction }) => stepOf(paymentId, direction)),
  );

/** What of a report is to be read: all of it the first time, then the places at which something is open. */
export const toBeRead = (file: BankFile, { entries }: BankReport): readonly NumberedEntry[] => {
  const open = new Set(file.entries.filter(isOpen).map(({ entryNumber }) => entryNumber));
  return entries.filter(({ entryNumber }) => !file.isImported || open.has(entryNumber));
};

const saidOf = (entry: BankEntry) => {
  const { amountCents, status, reasonCode, reasonText, bookedOn, valueOn, direction, bankReference } = entry;
  return { amountCents, status, reasonCode, reasonText, bookedOn, valueOn, direction, bankReference };
};

const unknown = ({ entryNumber, entry, differenceCents }: MatchedEntry): BankFileEntry => ({
  entryNumber,
  paymentId: paymentIdIn(entry) ?? null,
  reference: (entry.reference ?? entry.runReferences[0]) || null,
  ...saidOf(entry),
  differenceCents,
  outcome: 'unknown-payment',
});

const withEntry =
  (source: EntrySource, payoutOf: (applicationId: string) => Payout) =>
  (read: Read, matched: MatchedEntry): Read => {
    const { entryNumber, entry, place, differenceCents } = matched;
    if (!place) return { ...read, entries: [...read.entries, unknown(matched)] };
    const { applicationId, paymentId } = place;
    const state = read.payouts.get(applicationId) ?? payoutOf(applicationId);
    const step = stepOf(paymentId, entry.direction);
    const applied = applyEntry(state, place, entry, source, read.told.has(step));
    const { outcome, event } = applied;
    const { reference } = entry;
    const told = { entryNumber, paymentId, reference, ...saidOf(entry), differenceCents, outcome };
    return {
      payouts: new Map([...read.payouts, [applicationId, after(state, applied)]]),
      entries: [...read.entries, told],
      events: event ? [...read.events, { applicationId, event }] : read.events,
      told: new Set([...read.told, ...toldIn([told])]),
    };
  };

/** Takes in one entry after the others, each on what those before it led to. */
export const readEntries = (
  entries: readonly MatchedEntry[],
  source: EntrySource,
  payoutOf: (applicationId: string) => Payout,
  before: readonly BankFileEntry[] = [],
): Read =>
  entries.reduce(withEntry(source, payoutOf), {
    payouts: new Map(),
    entries: [],
    events: [],
    told: toldIn(before),
  });

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
