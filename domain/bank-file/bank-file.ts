import type { BankFileEntry, BankFileEvent, EntryOutcome } from '../../events/bank-file-events.ts';
import type { Aggregate } from '../aggregate.ts';

/** A file of the bank, and what became of each of its entries. */
export type BankFile = { readonly isImported: boolean; readonly entries: readonly BankFileEntry[] };

/** Nothing is left to do: it changed what it should, says nothing new, or was known. */
const DONE: ReadonlySet<EntryOutcome> = new Set(['booked', 'returned', 'rejected', 'noted', 'known']);

/** Whether an entry changed nothing although it should have: a person looks at it, or it is read again. */
export const isOpen = ({ outcome }: Pick<BankFileEntry, 'outcome'>): boolean => !DONE.has(outcome);

/** All entries after some places of the file were read again: what was open there is replaced, what was done stays. */
export const entriesAfter = (
  known: readonly BankFileEntry[],
  readAgain: readonly BankFileEntry[],
): readonly BankFileEntry[] => {
  const places = new Set(readAgain.map(({ entryNumber }) => entryNumber));
  const kept = known.filter((entry) => !places.has(entry.entryNumber) || !isOpen(entry));
  return [...kept, ...readAgain].toSorted((a, b) => a.entryNumber - b.entryNumber);
};

export const bankFile: Aggregate<BankFile, BankFileEvent> = {
  family: 'bankfile',
  initial: { isImported: false, entries: [] },
  evolve: ({ entries }, { data }) => ({ isImported: true, entries: entriesAfter(entries, data.entries) }),
};
