import { FUND } from '../../../support/town.ts';
import { toTheCommittee } from '../../history/committee-lines.ts';
import { toTheGrant, toThePayment } from '../../history/grant-lines.ts';
import type { Way } from '../way.ts';
import { about, at, becomes, joins, saying } from './sent.ts';

const fund = at({ fundId: FUND });
const programme = at({ programmeId: 'empowerment' });

/** Ways of offices, organisations, programmes and funds. */
export const officeWays: readonly Way[] = [
  {
    name: 'offices, members and programmes come and go',
    legs: [
      ['establish-programme', 'administrator', 1],
      ['set-programme-allocation', 'administrator', 1],
      ['close-programme', 'administrator'],
      ['seat-committee', 'administrator', 1, programme],
      ['end-role', 'administrator', 1, about('treasurer')],
      joins('nobody'),
      ['remove-member', 'signatory', 1, about('nobody')],
      joins('office', 'signatory'),
      ['propose-bank-account', 'office', 1, saying({ iban: 'DE75512108001245126199' })],
      ['remove-member', 'office', 1, about('office')],
      ['confirm-bank-account', 'second-office', 1, saying({ accountVersion: 2, verifiedBy: 'letter' })],
      ['set-paying-account', 'administrator', 1],
      { refused: ['confirm-paying-account', 'administrator', 1] },
      becomes('office', 'administrator'),
      ['confirm-paying-account', 'office', 1],
      { refused: ['end-role', 'administrator', 1, about('administrator')] },
      ['order-erasure', 'administrator', 1, about('nobody')],
    ],
  },
  {
    name: 'a fund is closed before anything is paid from it',
    legs: [
      ...toTheCommittee,
      ...toTheGrant.slice(0, -1),
      ['close-fund', 'administrator', 1, fund],
      ...toThePayment.slice(toTheGrant.length - 1),
      ['return-payment', 'cashier'],
      ['request-payment', 'signatory'],
      ['approve-payment', 'office'],
      ['order-payment', 'cashier'],
      ['execute-payment', 'treasurer'],
      ['book-unspent-return', 'cashier'],
      ['submit-proof', 'signatory', 1],
      ['check-proof', 'checker', 1, saying({ questions: ['Wo ist die Liste?'] })],
      { comes: '2024-10-09' },
      ['submit-proof', 'signatory', 1],
      ['check-proof', 'checker', 1, saying({ questions: ['Wo ist die Liste?'] })],
      { comes: '2024-10-12' },
      ['set-audit-hold', 'auditor'],
      ['submit-proof', 'signatory', 1],
      ['check-proof', 'checker', 1],
      ['settle', 'checker'],
      ['lift-audit-hold', 'auditor'],
    ],
  },
  {
    name: 'a year is over',
    legs: [
      ['open-fund', 'administrator', 1],
      { comes: '2025-01-07' },
      ['close-fund', 'administrator'],
      ['close-year', 'administrator', 4],
      ['close-year', 'cashier', 1],
    ],
  },
];
