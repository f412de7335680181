import { describe, expect, test } from 'vitest';
import { applyEntry, after as changedBy } from '../../../domain/bank-file/apply-entry.ts';
import type { BankEntry } from '../../../domain/bank-file/bank-report.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { payoutAfter, twoOrdered } from '../../support/pay-run-facts.ts';
import { executedInRun, returned, scheduled } from '../../support/payment-facts.ts';
import { APPLICATION, FUND, payment } from '../../support/payout-facts.ts';
import { caseClosed, settled } from '../../support/settlement-facts.ts';

const FILE = `bnk_${'0'.repeat(26)}`;
const source = { bankFileId: FILE, enteredBy: 'cashier', createdOn: '2024-04-10' };
/** Of 500.07 euro, beside another payment of 1,000.00. */
const place = { applicationId: APPLICATION, paymentId: payment('b'), amountCents: 50_007 };
const sent = [
  ...twoOrdered,
  scheduled('a'),
  scheduled('b'),
  executedInRun('a', 100_000),
  executedInRun('b', 50_007),
];
const day = { bookedOn: '2024-04-09', valueOn: '2024-04-11' };
const booked: PayoutEvent = { type: 'PaymentBooked', data: { ...place, ...day, bankFileId: FILE } };

const entry = (changes: Partial<BankEntry> = {}): BankEntry => ({
  ...{
    word: 'booked',
    reference: 'r',
    runReferences: [],
    amountCents: 50_007,
    status: 'BOOK',
    reasonCode: null,
  },
  ...day,
  ...changes,
});
const cameBack = (changes: Partial<Extract<PayoutEvent, { type: 'PaymentReturned' }>['data']> = {}) => ({
  type: 'PaymentReturned',
  data: {
    ...{ ...place, fundId: FUND, reason: 'account-closed', returnedOn: '2024-04-09', valueOn: '2024-04-11' },
    ...{ bankReasonCode: 'AC04', bankFileId: FILE, enteredBy: 'cashier', ...changes },
  },
});
const undated = { bookedOn: null, valueOn: null };
const back = entry({ word: 'returned', reasonCode: 'AC04' });
const refused = entry({ word: 'rejected', reasonCode: 'AC04', ...undated });

describe('what the bank says of a payment', () => {
  test.for<[string, readonly PayoutEvent[], BankEntry, unknown]>([
    ['booked', sent, entry(), { outcome: 'booked', event: booked }],
    ['booked, without a day', sent, entry({ bookedOn: null }), { outcome: 'noted' }],
    ['booked a second time', [...sent, booked], entry(), { outcome: 'known' }],
    [
      'booked after it came back',
      [...sent, returned('b', 50_007)],
      entry(),
      { outcome: 'booked', event: booked },
    ],
    ['noted', sent, entry({ word: 'noted', amountCents: null }), { outcome: 'noted' }],
    ['taken back', sent, entry({ word: 'reversal' }), { outcome: 'reversal' }],
    ['booked with another sum', sent, entry({ amountCents: 50_008 }), { outcome: 'amount-differs' }],
    ['booked without a sum', sent, entry({ amountCents: null }), { outcome: 'amount-differs' }],
    ['sent back with another sum', sent, { ...back, amountCents: 1 }, { outcome: 'amount-differs' }],
    ['booked before the release', sent.slice(0, -1), entry(), { outcome: 'not-released' }],
    ['sent back before the release', sent.slice(0, -1), back, { outcome: 'not-released' }],
    ['sent back', sent, back, { outcome: 'returned', event: cameBack() }],
    ['sent back after it was booked', [...sent, booked], back, { outcome: 'returned', event: cameBack() }],
    ['sent back a second time', [...sent, returned('b', 50_007)], back, { outcome: 'known' }],
    [
      'sent back without a reason',
      sent,
      { ...back, reasonCode: null },
      { outcome: 'returned', event: cameBack({ reason: 'other', bankReasonCode: null }) },
    ],
    [
      'refused, which has the day of the file',
      sent,
      refused,
      { outcome: 'rejected', event: cameBack({ returnedOn: '2024-04-10', valueOn: null }) },
    ],
    ['refused after it was booked', [...sent, booked], refused, { outcome: 'contradicts-booking' }],
    ['refused a second time', [...sent, returned('b', 50_007)], refused, { outcome: 'known' }],
    ['sent back to a closed case', [...sent, caseClosed], back, { outcome: 'case-closed' }],
    ['sent back after the settlement', [...sent, settled()], back, { outcome: 'settled' }],
  ])('%s', ([, events, said, applied]) => {
    expect(applyEntry(payoutAfter(...events), place, said, source)).toEqual(applied);
  });

  test('can be sent back as long as the recipient still has as much of the grant', () => {
    const heldOf = (heldCents: number) => ({
      ...payoutAfter(...sent),
      paidCents: heldCents,
    });
    expect(applyEntry(heldOf(50_007), place, back, source)).toMatchObject({ outcome: 'returned' });
    expect(applyEntry(heldOf(50_006), place, back, source)).toEqual({ outcome: 'settled' });
  });

  test('changes the grant by its fact, and not at all without one', () => {
    const state = payoutAfter(...sent);
    expect(changedBy(state, { outcome: 'booked', event: booked })).toEqual(payoutAfter(...sent, booked));
    expect(changedBy(state, { outcome: 'noted' })).toBe(state);
  });
});
