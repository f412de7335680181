import { votedOn } from './committee-lines.ts';
import type { Line } from './line.ts';

export const toTheOrder: readonly Line[] = [
  ...votedOn(1),
  ['issue-grant', 'office', 1],
  ['accept-grant', 'signatory'],
  ['request-payment', 'signatory'],
  ['approve-payment', 'office'],
  ['order-payment', 'cashier'],
];

export const toThePayment: readonly Line[] = [...toTheOrder, ['execute-payment', 'treasurer']];

/** The first run is given up, the second goes to the bank, which pays it and sends it back. */
export const throughTheBank: readonly Line[] = [
  ['prepare-pay-run', 'cashier', 1],
  ['cancel-pay-run', 'cashier'],
  ['prepare-pay-run', 'cashier', 1],
  ['release-pay-run', 'treasurer'],
  ['import-bank-status', 'cashier', 1],
  ['import-bank-statement', 'cashier', 1],
  ['import-bank-statement', 'cashier', 2],
];

export const toTheEnd: readonly Line[] = [
  ['submit-proof', 'signatory', 1],
  ['check-proof', 'checker', 3],
  ['settle', 'office'],
  ['correct-settlement', 'checker', 1],
  ['book-refund-received', 'treasurer'],
  ['book-refund-received', 'treasurer', 1],
  ['close-case', 'office'],
];

/** Plans change on the way: once as asked for, once not. */
export const changing: readonly Line[] = [
  ['request-change', 'signatory', 1],
  ['approve-change', 'office'],
  ['report-other-funds', 'signatory', 1],
  ['request-change', 'signatory', 2],
  ['refuse-change', 'office'],
  ['report-spending', 'signatory', 1],
  ['book-unspent-return', 'cashier'],
];

export const toTheGrant = toThePayment.slice(
  0,
  toThePayment.findIndex(([name]) => name === 'accept-grant'),
);

export const theMoney = toThePayment.slice(toTheGrant.length);

/** From the letter in the portal over an objection to a grant that is final. */
export const theNotice: readonly Line[] = [
  ['post-notice', 'office', 2],
  ['retrieve-notice', 'signatory'],
  ['file-objection', 'signatory', 1],
  ['withdraw-objection', 'signatory', 1],
  ['waive-remedy', 'signatory'],
];

/** Interest on a grant that was revoked was too high: what was paid of it goes back, and the bank does not take it. */
export const givenBack: readonly Line[] = [
  ['open-hearing', 'office', 1],
  ['answer-hearing', 'signatory'],
  ['revoke-grant', 'office', 1],
  ['set-interest', 'office', 2],
  ['book-refund-received', 'treasurer', 1],
  ['post-act', 'office', 3],
  ['file-objection', 'signatory', 13],
  ['decide-objection', 'office', 28],
  ['order-repayment', 'cashier'],
  ['make-repayment', 'treasurer'],
  ['return-repayment', 'treasurer'],
];

/** The money comes back, or does not. */
export const takenBack: readonly Line[] = [
  ['open-hearing', 'office', 1],
  ['drop-hearing', 'office'],
  ['open-hearing', 'office', 1],
  ['answer-hearing', 'signatory'],
  ['revoke-grant', 'office', 1],
  ['post-act', 'office', 1],
  ['file-objection', 'signatory', 11],
  ['decide-objection', 'office', 11],
  ['terminate-contract', 'office', 1],
  ['set-interest', 'office', 2],
  ['charge-cost', 'treasurer'],
  ['waive-interest', 'office', 2],
  ['agree-instalments', 'cashier'],
  ['propose-write-off', 'cashier'],
  ['write-off-claim', 'treasurer', 1],
  ['close-case', 'office'],
];
