import { describe, expect, test } from 'vitest';
import { bankFile } from '../../../domain/bank-file/bank-file.ts';
import { DEBIT_SPAN, isValueDay, isWithin } from '../../../domain/bank-file/movements.ts';
import { referenceOf } from '../../../domain/banking/sepa-text.ts';
import type { BankFileEvent } from '../../../events/bank-file-events.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import {
  entry,
  euro,
  onAccount,
  otherAccount,
  statement as parts,
  report,
  said,
  transaction,
} from '../../support/bank-kinds/written.ts';
import { A, around, bring, given, ledTo, sent, statement } from '../../support/brought-bank-file.ts';
import { RUN } from '../../support/payment-facts.ts';
import { APPLICATION } from '../../support/payout-facts.ts';

const OTHER_FILE = `bnk_${'9'.repeat(26)}`;
const day = { bookedOn: '2024-04-09', valueOn: '2024-04-09' };
const bookedElsewhere: PayoutEvent = {
  type: 'PaymentBooked',
  data: {
    ...{ applicationId: APPLICATION, paymentId: A, amountCents: 100_000, ...day },
    ...{ bankFileId: OTHER_FILE, bankReference: null },
  },
};
const known = [...sent, bookedElsewhere];

describe('two debits of a payment in one file', () => {
  const twice = statement({ word: 'a' }, { word: 'a' });

  test('are one that is known and one too many, where another file told of the first', () => {
    expect(ledTo(twice, known).outcomes).toEqual([
      ['a', 'known'],
      ['a', 'booked-twice'],
    ]);
  });

  test('stay so when the file is brought again', () => {
    const { decision } = given().when(bring(twice), around(known));
    const before: readonly BankFileEvent[] = 'accepted' in decision ? decision.accepted : [];
    expect(before).toHaveLength(1);
    const again = given(...before).when(bring(twice), around(known)).decision;
    expect(again).toMatchObject({ accepted: [], also: {} });
    const { entries } = before.reduce(bankFile.evolve, bankFile.initial);
    expect(entries.map(({ outcome }) => outcome)).toEqual(['known', 'booked-twice']);
  });

  test('are not told by one that is only announced, nor by a credit', () => {
    const announced = statement({ word: 'a', status: 'PDNG' }, { word: 'a' });
    expect(ledTo(announced, known).outcomes).toEqual([
      ['a', 'noted'],
      ['a', 'known'],
    ]);
    const credited = statement({ word: 'a', direction: 'CRDT', reason: 'AC04' }, { word: 'a' });
    expect(ledTo(credited, known).outcomes).toEqual([
      ['a', 'returned'],
      ['a', 'known'],
    ]);
  });
});

test('a refused group refuses what it does not name', () => {
  const run = referenceOf(RUN);
  const file = report({ run, group: '<GrpSts>RJCT</GrpSts>', transactions: said(referenceOf(A), 'ACSC') });
  expect(ledTo(file).outcomes).toEqual([
    ['a', 'noted'],
    ['b', 'rejected'],
  ]);
});

test('what is not ours is counted by whether it is on the town’s account', () => {
  const foreign = (amount: string) => entry({ amount: euro(amount), details: transaction('Miete', amount) });
  const file = parts(
    onAccount(foreign('1.00')) + onAccount(foreign('2.00'), otherAccount) + onAccount(foreign('4.00')),
  );
  const kept = { entryCount: 2, debitCents: 500, creditCents: 0, withoutSumCount: 0 };
  expect(given().when(bring(file)).decision).toMatchObject({
    accepted: [
      {
        data: {
          entries: [],
          aside: [
            { kind: 'names-nothing-of-ours', ...kept },
            { kind: 'of-another-account', ...kept, entryCount: 1, debitCents: 200 },
          ],
        },
      },
    ],
  });
  const order = report({ run: 'LOHN', transactions: said('LOHN-1', 'RJCT') + said('LOHN-2', 'RJCT') });
  const counted = {
    kind: 'names-nothing-of-ours',
    entryCount: 2,
    debitCents: 0,
    creditCents: 0,
    withoutSumCount: 2,
  };
  expect(given().when(bring(order)).decision).toMatchObject({ accepted: [{ data: { aside: [counted] } }] });
});

test.for([
  ['2024-03-30', true],
  ['2024-03-29', false],
  ['2024-06-08', true],
  ['2024-06-09', false],
] as const)('a debit that was ordered for 9 April may be booked on %s: %s', ([on, may]) => {
  expect(isWithin(on, '2024-04-09', DEBIT_SPAN)).toBe(may);
});

test.for([
  [null, true],
  ['2024-02-09', true],
  ['2024-02-08', false],
  ['2024-06-08', true],
  ['2024-06-09', false],
] as const)('what was booked on 9 April may count from %s: %s', ([on, may]) => {
  expect(isValueDay(on, '2024-04-09')).toBe(may);
});
