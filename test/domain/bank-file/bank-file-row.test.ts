import { describe, expect, test } from 'vitest';
import { bankFile, entriesAfter, isOpen } from '../../../domain/bank-file/bank-file.ts';
import { bankFileRow, openEntries } from '../../../domain/bank-file/bank-file-row.ts';
import type { BankFileEntry, BankFileEvent, EntryOutcome } from '../../../events/bank-file-events.ts';
import { plainLists, rowOf } from '../../support/rows.ts';

const [FILE, RUN, LATER_RUN] = [`bnk_${'0'.repeat(26)}`, `run_${'1'.repeat(26)}`, `run_${'2'.repeat(26)}`];
const DIGEST = 'a'.repeat(64);

const entry = (entryNumber: number, outcome: EntryOutcome, word = 'a'): BankFileEntry => ({
  ...{ entryNumber, paymentId: `pay_${word.repeat(26)}001`, reference: null, amountCents: 1 },
  ...{ status: 'BOOK', reasonCode: null, bookedOn: '2024-04-09', valueOn: null, outcome },
  ...{ reasonText: null, direction: 'debit', bankReference: null, differenceCents: null },
});

const imported = (...entries: BankFileEntry[]): BankFileEvent => ({
  type: 'BankFileImported',
  data: {
    ...{ bankFileId: FILE, kind: 'statement', messageId: 'CAMT-1', createdOn: '2024-04-09', sha256: DIGEST },
    ...{ runIds: [RUN], entries, aside: [], importedBy: 'cashier' },
  },
});
const readAgain = (runIds: string[], ...entries: BankFileEntry[]): BankFileEvent => ({
  type: 'BankFileReadAgain',
  data: { bankFileId: FILE, runIds, entries, readBy: 'treasurer' },
});

test.for([
  ...['booked', 'returned', 'rejected', 'noted', 'known'].map((outcome) => [outcome, false] as const),
  ...['unknown-payment', 'amount-differs', 'not-released'].map((outcome) => [outcome, true] as const),
  ...['settled', 'case-closed', 'contradicts-booking', 'reversal'].map((outcome) => [outcome, true] as const),
] as [EntryOutcome, boolean][])('an entry that was %s is still open: %s', ([outcome, open]) => {
  expect(isOpen({ outcome })).toBe(open);
});

describe('a file that was read again', () => {
  const known = [
    entry(1, 'booked', 'a'),
    entry(1, 'not-released', 'b'),
    entry(2, 'reversal'),
    entry(3, 'noted'),
  ];

  test('has instead of what was open at a place what comes of it now, in the order of the file', () => {
    expect(entriesAfter(known, [entry(1, 'booked', 'b')])).toEqual([
      ...[entry(1, 'booked', 'a'), entry(1, 'booked', 'b'), entry(2, 'reversal'), entry(3, 'noted')],
    ]);
    expect(entriesAfter(known, [entry(2, 'known'), entry(1, 'settled', 'b')])).toEqual([
      ...[entry(1, 'booked', 'a'), entry(1, 'settled', 'b'), entry(2, 'known'), entry(3, 'noted')],
    ]);
  });

  test('is remembered as one file, from its first reading on', () => {
    expect(bankFile.initial).toEqual({ isImported: false, entries: [] });
    expect(bankFile.evolve(bankFile.initial, imported())).toEqual({ isImported: true, entries: [] });
    expect(
      [imported(...known), readAgain([], entry(2, 'known'))].reduce(bankFile.evolve, bankFile.initial),
    ).toEqual({
      isImported: true,
      entries: [...known.slice(0, 2), entry(2, 'known'), entry(3, 'noted')],
    });
  });
});

describe('the row of a file', () => {
  const asImported = {
    ...{ bankFileId: FILE, kind: 'statement', messageId: 'CAMT-1', createdOn: '2024-04-09', sha256: DIGEST },
    ...{
      runIds: [RUN],
      entries: [entry(1, 'noted'), entry(2, 'unknown-payment')],
      aside: [],
      importedBy: 'cashier',
    },
    ...{ importedAt: '2024-02-01T10:00:00.000Z', readAgainBy: null, readAgainAt: null },
  };
  const first = imported(entry(1, 'noted'), entry(2, 'unknown-payment'));

  test('says what was read, by whom and when', () => {
    expect(rowOf(bankFileRow, `bankfile-${FILE}`, first)).toEqual(asImported);
  });

  test('says also who read it again, and the runs that it spoke of only then', () => {
    const row = rowOf(
      bankFileRow,
      `bankfile-${FILE}`,
      first,
      readAgain([LATER_RUN, RUN], entry(2, 'booked')),
    );
    expect(row).toEqual({
      ...asImported,
      ...{ runIds: [RUN, LATER_RUN], entries: [entry(1, 'noted'), entry(2, 'booked')] },
      ...{ readAgainBy: 'treasurer', readAgainAt: '2024-02-01T10:01:00.000Z' },
    });
    expect(plainLists(bankFileRow, row)).toEqual(['all', `run/${RUN}`, `run/${LATER_RUN}`]);
  });

  test('shows what a person has to look at', () => {
    expect(openEntries(rowOf(bankFileRow, `bankfile-${FILE}`, first))).toEqual([entry(2, 'unknown-payment')]);
  });
});
