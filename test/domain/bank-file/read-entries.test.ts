import { describe, expect, test } from 'vitest';
import type { BankEntry, BankReport } from '../../../domain/bank-file/bank-report.ts';
import { matchEntries } from '../../../domain/bank-file/match-entries.ts';
import { changedSince, readEntries, toBeRead } from '../../../domain/bank-file/read-entries.ts';
import { payout } from '../../../domain/payout/payout.ts';
import type { BankFileEntry, EntryOutcome } from '../../../events/bank-file-events.ts';
import { knownRun, payoutAfter, prepared, runPayment, twoOrdered } from '../../support/pay-run-facts.ts';
import { executedInRun, RUN, returned } from '../../support/payment-facts.ts';
import { APPLICATION, payment } from '../../support/payout-facts.ts';

const [A, B] = [payment('a'), payment('b')];
const sent = [...twoOrdered, executedInRun('a', 100_000), executedInRun('b', 50_007)];
const source = {
  bankFileId: `bnk_${'0'.repeat(26)}`,
  enteredBy: 'cashier',
  createdOn: '2024-04-10',
  ownIbans: new Set(['DE1']),
};
const payoutOf = (events: typeof sent) => (applicationId: string) =>
  applicationId === APPLICATION ? payoutAfter(...events) : payout.initial;
const run = knownRun(prepared([runPayment('a', 100_000), runPayment('b', 50_007)]));

const said = (reference: string | null, changes: Partial<BankEntry> = {}): BankEntry => ({
  ...{ word: 'booked', reference, runReferences: [], amountCents: 100_000, status: 'BOOK', reasonCode: null },
  ...{ bookedOn: '2024-04-09', valueOn: '2024-04-11', reasonText: null, exceptFor: [] },
  ...{ direction: 'debit', bankReference: null, iban: 'DE1' },
  ...changes,
});
const ofRun = (changes: Partial<BankEntry> = {}) => said(null, { runReferences: ['X', RUN], ...changes });
const numbered = (...entries: BankEntry[]) => entries.map((entry, at) => ({ entryNumber: at + 1, entry }));
const matched = (events: typeof sent, ...entries: BankEntry[]) =>
  matchEntries(numbered(...entries), new Map([[RUN, run]]), payoutOf(events));

const whole = { differenceCents: null };

describe('the payment of an entry', () => {
  const placeOf = (paymentId: string, amountCents: number) => ({
    ...{ applicationId: APPLICATION, paymentId, amountCents },
  });

  test('is found by its reference, with its sum as it was asked for', () => {
    expect(matched(sent, said(A, { amountCents: 7 }), said('Miete'), said(payment('c')))).toEqual([
      { entryNumber: 1, entry: said(A, { amountCents: 7 }), place: placeOf(A, 100_000), ...whole },
      { entryNumber: 2, entry: said('Miete'), place: undefined, ...whole },
      { entryNumber: 3, entry: said(payment('c')), place: undefined, ...whole },
    ]);
  });

  test.for([
    ['rejected', 100_000],
    ['noted', null],
    ['booked', null],
  ] as const)('that was %s without a sum has the sum %s', ([word, amountCents]) => {
    expect(matched(sent, said(A, { word, amountCents: null }))).toMatchObject([{ entry: { amountCents } }]);
  });

  test.for([
    ['without a sum', null, [100_000, 50_007], null],
    ['with their sum', 150_007, [100_000, 50_007], null],
    ['with another sum', 150_008, [null, null], 1],
  ] as const)('is each one of a run that is spoken of %s', ([, amountCents, cents, differenceCents]) => {
    expect(matched(sent, ofRun({ amountCents }))).toEqual([
      {
        entryNumber: 1,
        entry: ofRun({ amountCents: cents[0] }),
        place: runPayment('a', 100_000),
        differenceCents,
      },
      {
        entryNumber: 1,
        entry: ofRun({ amountCents: cents[1] }),
        place: runPayment('b', 50_007),
        differenceCents,
      },
    ]);
  });

  test('is none that came back where the rest of the run is spoken of', () => {
    const rest = ofRun({ amountCents: 50_007 });
    expect(matched([...sent, returned('a', 100_000)], rest)).toEqual([
      { entryNumber: 1, entry: rest, place: runPayment('b', 50_007), ...whole },
    ]);
  });

  test('is none where nobody knows the run', () => {
    const foreign = said(null, { runReferences: [`run_${'9'.repeat(26)}`] });
    expect(matched(sent, foreign)).toEqual([{ entryNumber: 1, entry: foreign, place: undefined, ...whole }]);
  });
});

describe('what was read', () => {
  const told = (entryNumber: number, changes: Partial<BankFileEntry> = {}): BankFileEntry => ({
    ...{ entryNumber, paymentId: A, reference: A, amountCents: 100_000, status: 'BOOK', reasonCode: null },
    ...{ bookedOn: '2024-04-09', valueOn: '2024-04-11', outcome: 'booked', reasonText: null },
    ...{ direction: 'debit', bankReference: null, differenceCents: null, ...changes },
  });

  test('says of each entry all that the bank says, and what came of it after those before', () => {
    const back = said(A, { word: 'returned', reasonCode: 'AC04', valueOn: null });
    const { entries, events, payouts } = readEntries(
      matched(sent, said(A), said(A), back),
      source,
      payoutOf(sent),
    );
    expect(entries).toEqual([
      ...[told(1), told(2, { outcome: 'booked-twice' })],
      told(3, { reasonCode: 'AC04', valueOn: null, outcome: 'returned' }),
    ]);
    expect(events.map(({ applicationId, event }) => [applicationId, event.type])).toEqual([
      [APPLICATION, 'PaymentBooked'],
      [APPLICATION, 'PaymentReturned'],
    ]);
    expect([...payouts]).toEqual([[APPLICATION, payoutAfter(...sent, ...events.map(({ event }) => event))]]);
  });

  test.for<[string, BankEntry, Partial<BankFileEntry>]>([
    ['its own reference', said('Miete'), { reference: 'Miete' }],
    [
      'the payment that it would be of',
      said(payment('c')),
      { paymentId: payment('c'), reference: payment('c') },
    ],
    ['the first reference of a run', said(null, { runReferences: ['X', 'Y'] }), { reference: 'X' }],
    ['nothing', said(''), { reference: null }],
    ['nothing of a run', said(null), { reference: null }],
  ])('is listed where it is none of ours, by %s', ([, entry, changes]) => {
    const { entries, events } = readEntries(matched(sent, entry), source, payoutOf(sent));
    expect(entries).toEqual([told(1, { paymentId: null, outcome: 'unknown-payment', ...changes })]);
    expect(events).toEqual([]);
  });

  const of = (entryNumber: number, paymentId: string | null, outcome: EntryOutcome) =>
    told(entryNumber, { paymentId, outcome });

  test('is all of a new file, and of a known one the places at which something is open', () => {
    const report = { entries: numbered(said(A), said(B), said('Miete')) } as unknown as BankReport;
    expect(toBeRead({ isImported: false, entries: [] }, report)).toEqual(report.entries);
    const entries = [of(1, A, 'booked'), of(2, A, 'known'), of(2, B, 'not-released'), of(3, null, 'noted')];
    expect(toBeRead({ isImported: true, entries }, report)).toEqual([{ entryNumber: 2, entry: said(B) }]);
  });

  test.for<[string, BankFileEntry[], BankFileEntry[], BankFileEntry[]]>([
    ['is still open', [of(1, A, 'not-released')], [of(1, A, 'not-released')], []],
    ['is done now', [of(1, A, 'not-released')], [of(1, A, 'booked')], [of(1, A, 'booked')]],
    ['is open for another reason', [of(1, A, 'not-released')], [of(1, A, 'settled')], [of(1, A, 'settled')]],
    [
      'is known by its payment now',
      [of(1, null, 'unknown-payment')],
      [of(1, A, 'booked')],
      [of(1, A, 'booked')],
    ],
    [
      'was done for another payment',
      [of(1, A, 'booked'), of(1, B, 'settled')],
      [of(1, A, 'known'), of(1, B, 'settled')],
      [],
    ],
    [
      'is done for the second payment as well',
      [of(1, A, 'booked'), of(1, B, 'not-released')],
      [of(1, A, 'known'), of(1, B, 'booked')],
      [of(1, B, 'booked')],
    ],
    [
      'is done at one of two places',
      [of(1, A, 'not-released'), of(2, B, 'not-released')],
      [of(1, A, 'not-released'), of(2, B, 'booked')],
      [of(2, B, 'booked')],
    ],
  ])('is told again only where something else comes of it: what %s', ([, before, now, changed]) => {
    expect(changedSince(before, now)).toEqual(changed);
  });
});
