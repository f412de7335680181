import { FUND } from '../../../support/town.ts';
import type { Leg, Way } from '../way.ts';
import { at, becomes, saying } from './sent.ts';
import { October, paid, proven } from './stretches.ts';

/** Interest of three cents is paid, and an objection against two of them was right: they are owed back. */
const overpaid: readonly Leg[] = [
  ['set-interest', 'office', 2],
  ['book-refund-received', 'treasurer', 1],
  ['post-act', 'office', 3],
  ['file-objection', 'signatory', 13],
  ['decide-objection', 'office', 28],
];

/** The money goes back, and the bank does not take it: it is owed once more. */
const backAndForth: readonly Leg[] = [
  ['order-repayment', 'cashier'],
  { refused: ['make-repayment', 'cashier'] },
  ['make-repayment', 'treasurer'],
  ['return-repayment', 'treasurer'],
];

const heard: readonly Leg[] = [
  ['open-hearing', 'office', 1],
  ['answer-hearing', 'signatory'],
];

const partPaidBack: readonly Leg[] = [
  ...[...paid, October, ...heard],
  ['revoke-grant', 'office', 1, saying({ amountCents: 10_000 })],
  ...overpaid,
];

/** Ways of money that was paid back and was not owed. */
export const repaymentWays: readonly Way[] = [
  {
    name: 'interest on a part that was revoked was too high, and the money goes back in every state',
    legs: [...partPaidBack, ...backAndForth, ...proven(backAndForth).slice(0, -backAndForth.length)],
  },
  {
    name: 'a part that was revoked and paid back is granted again, and the fund gives it back, also when it is closed',
    legs: [
      ...[...paid, October, ...heard],
      ['revoke-grant', 'office', 1, saying({ amountCents: 10_000 })],
      ['book-refund-received', 'treasurer', 1],
      ['post-act', 'office', 1],
      ['file-objection', 'signatory', 11],
      ['decide-objection', 'office', 26],
      ...backAndForth,
      ['close-fund', 'administrator', 1, at({ fundId: FUND })],
      ['order-repayment', 'cashier'],
      ['make-repayment', 'treasurer'],
    ],
  },
  {
    name: 'a grant is given up while money is owed to its recipient',
    legs: [...partPaidBack, ['renounce-grant', 'signatory', 2], ...backAndForth],
  },
  {
    name: 'interest on a grant that was revoked was too high',
    legs: [...paid, October, ...heard, ['revoke-grant', 'office', 1], ...overpaid, ...backAndForth],
  },
  {
    name: 'interest after the settlement was too high, and who checked the proof sends nothing back',
    legs: [
      ...[...paid, October, ...proven(), ...overpaid],
      becomes('checker', 'finance'),
      { refused: ['order-repayment', 'checker'] },
      ['order-repayment', 'office'],
      { refused: ['make-repayment', 'checker'] },
      ['make-repayment', 'treasurer'],
      ['return-repayment', 'treasurer', 1, saying({ returnedOn: '2024-10-05' })],
    ],
  },
];
