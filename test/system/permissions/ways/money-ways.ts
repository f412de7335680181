import type { Way } from '../way.ts';
import { about, becomes, newAccount, saying } from './sent.ts';
import { issued, October } from './stretches.ts';

/** Ways of a payment. */
export const moneyWays: readonly Way[] = [
  {
    name: 'whoever checked or released does not do the other',
    legs: [
      ...issued,
      ['accept-grant', 'signatory'],
      ['request-payment', 'signatory', 1, saying({ amountCents: 50_000 })],
      ['approve-payment', 'office'],
      becomes('office', 'finance'),
      ['order-payment', 'cashier'],
      ['execute-payment', 'treasurer'],
      becomes('treasurer', 'checker'),
      October,
      ['submit-proof', 'signatory', 1],
      { refused: ['check-proof', 'treasurer', 1] },
      ['check-proof', 'checker', 1],
      ['settle', 'office'],
      { refused: ['correct-settlement', 'treasurer', 1] },
      ['request-payment', 'signatory', 1, saying({ amountCents: 10_000 })],
      becomes('checker', 'coordination-office'),
      becomes('checker', 'finance'),
      { refused: ['approve-payment', 'checker'] },
      ['approve-payment', 'office'],
      { refused: ['order-payment', 'office'] },
      { refused: ['order-payment', 'checker'] },
      ['order-payment', 'cashier'],
      { refused: ['execute-payment', 'checker'] },
      ['prepare-pay-run', 'cashier', 1],
      { refused: ['release-pay-run', 'checker'] },
    ],
  },
  {
    name: 'the account changes on the way of a payment',
    legs: [
      ...issued,
      ['accept-grant', 'signatory'],
      ['request-payment', 'insider'],
      ['remove-member', 'insider', 1, about('insider')],
      { refused: ['approve-payment', 'insider'] },
      ['approve-payment', 'office'],
      ...newAccount(2, 'DE75512108001245126199'),
      ['approve-payment', 'office'],
      ['order-payment', 'cashier'],
      ...newAccount(3, 'DE02120300000000202051'),
      ['approve-payment', 'second-office'],
    ],
  },
  {
    name: 'the files of the bank come before the release, and once more after it',
    legs: [
      ...issued,
      ['accept-grant', 'signatory'],
      ['request-payment', 'signatory', 1, saying({ amountCents: 50_000 })],
      ['approve-payment', 'office'],
      ['order-payment', 'cashier'],
      ['prepare-pay-run', 'cashier', 1],
      ['import-bank-statement', 'cashier', 1],
      ['import-bank-status', 'cashier', 9],
      ['release-pay-run', 'treasurer'],
      ['import-bank-status', 'cashier', 9],
      ['import-bank-statement', 'cashier', 1],
    ],
  },
];
