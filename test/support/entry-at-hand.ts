import type { BankEntry } from '../../domain/bank-file/bank-report.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import { twoOrdered } from './pay-run-facts.ts';
import { executedInRun, scheduled } from './payment-facts.ts';
import { APPLICATION, FUND, payment } from './payout-facts.ts';

const FILE = `bnk_${'0'.repeat(26)}`;
export const source = {
  bankFileId: FILE,
  enteredBy: 'cashier',
  createdOn: '2024-04-10',
  ownIbans: new Set(['DE1']),
};
/** Of 500.07 euro, beside another payment of 1,000.00. */
export const place = { applicationId: APPLICATION, paymentId: payment('b'), amountCents: 50_007 };
export const sent = [
  ...twoOrdered,
  scheduled('a'),
  scheduled('b'),
  executedInRun('a', 100_000),
  executedInRun('b', 50_007),
];
export const day = { bookedOn: '2024-04-09', valueOn: '2024-04-11' };
export const booked: PayoutEvent = {
  type: 'PaymentBooked',
  data: { ...place, ...day, bankFileId: FILE, bankReference: 'N-1' },
};

export const entry = (changes: Partial<BankEntry> = {}): BankEntry => ({
  ...{
    word: 'booked',
    reference: 'r',
    runReferences: [],
    exceptFor: [],
    amountCents: 50_007,
    status: 'BOOK',
    reasonCode: null,
    reasonText: null,
    direction: 'debit',
    bankReference: 'N-1',
    iban: 'DE1',
  },
  ...day,
  ...changes,
});
export const cameBack = (
  changes: Partial<Extract<PayoutEvent, { type: 'PaymentReturned' }>['data']> = {},
) => ({
  type: 'PaymentReturned',
  data: {
    ...{ ...place, fundId: FUND, reason: 'account-closed', returnedOn: '2024-04-09', valueOn: '2024-04-11' },
    ...{ bankReasonCode: 'AC04', bankFileId: FILE, enteredBy: 'cashier' },
    ...{ bankReference: 'N-1', wasRejected: false, ...changes },
  },
});
export const undated = { bookedOn: null, valueOn: null };
export const back = entry({ word: 'returned', reasonCode: 'AC04' });
export const refused = entry({ word: 'rejected', reasonCode: 'AC04', ...undated });

export const OTHER_RUN = `run_${'9'.repeat(26)}`;
const OTHER_FILE = `bnk_${'9'.repeat(26)}`;
export const bookedElsewhere: PayoutEvent = {
  type: 'PaymentBooked',
  data: { ...place, ...day, bankFileId: OTHER_FILE, bankReference: 'N-1' },
};
export const onDay = (bookedOn: string) => entry({ bookedOn, valueOn: null });
export const credited = entry({ word: 'credited', direction: 'credit' });
export const cameBackByFile = cameBack() as PayoutEvent;
export const rejected = cameBack({
  wasRejected: true,
  bankReference: null,
  returnedOn: '2024-04-08',
}) as PayoutEvent;
