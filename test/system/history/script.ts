import { committee } from '../../support/town.ts';
import {
  byCirculation,
  conflictsAndASecondLook,
  lateInvitation,
  theRejection,
  toTheCommittee,
  toTheVote,
} from './committee-lines.ts';
import {
  changing,
  givenBack,
  takenBack,
  theMoney,
  theNotice,
  throughTheBank,
  toTheEnd,
  toTheGrant,
  toTheOrder,
  toThePayment,
} from './grant-lines.ts';
import type { Line } from './line.ts';

/** What an administrator does besides the cases: a second programme ends, and the year of a second fund. */
const theHouse: readonly Line[] = [
  ['establish-programme', 'administrator', 1],
  ['close-programme', 'administrator'],
  ['open-fund', 'administrator', 2],
  ['close-year', 'administrator', 1],
];

/** Ways that an application can go, each step by somebody who may take it. */
export const scripts: readonly (readonly Line[])[] = [
  [...toTheCommittee, ...toThePayment, ...toTheEnd],
  [...toTheCommittee, ...toThePayment, ['return-payment', 'cashier'], ['request-payment', 'signatory']],
  [...toTheCommittee, ...toThePayment, ...changing, ...toTheEnd],
  [...toTheCommittee, ...toThePayment, ...takenBack],
  [...toTheCommittee, ...toTheGrant, ['terminate-contract', 'office', 1]],
  [...toTheCommittee, ...toTheOrder, ...throughTheBank],
  [
    ...toTheCommittee,
    ['permit-early-start', 'office'],
    ...toTheGrant,
    ...theNotice,
    ...theMoney,
    ['report-project-start', 'signatory', 1],
    ['report-early-end', 'signatory', 1],
    ['renounce-grant', 'signatory', 2],
    ['settle', 'office'],
    ['book-refund-received', 'treasurer', 1],
    ['close-case', 'office'],
  ],
  [
    ...toTheCommittee,
    ...toTheGrant,
    ['post-notice', 'office', 1],
    ['file-objection', 'signatory', 1],
    ['decide-objection', 'office', 1],
    ['renounce-grant', 'signatory', 2],
    ['settle', 'office'],
  ],
  [
    ...toTheCommittee,
    ...toTheVote(1),
    ...committee.slice(0, 3).map((member): Line => ['cast-vote', member, 2]),
    ['announce-end-of-vote', 'chair'],
    ['resolve-item', 'chair'],
    ['explain-rejection', 'office'],
    ...theRejection,
  ],
  [
    ['release-draft', 'signatory', 1],
    ['record-advice', 'office', 1],
    ...toTheCommittee.slice(0, 2),
    ['record-formal-check', 'office', 1],
    ...toTheCommittee.slice(2),
    ['raise-conflict', 'member-2', 1],
    ['decide-conflict', 'chair', 1],
    ['withdraw-application', 'signatory'],
    ['remove-item', 'chair'],
    ['close-meeting', 'chair'],
  ],
  [...toTheCommittee, ...conflictsAndASecondLook],
  lateInvitation,
  byCirculation,
  theHouse,
  [
    ...toTheCommittee.slice(0, 2),
    ['reject-application', 'office'],
    ['post-rejection', 'office', 1],
    ['object-to-rejection', 'signatory'],
    ['withdraw-rejection-objection', 'signatory'],
  ],
  [...toTheCommittee, ...toThePayment, ...givenBack],
  [
    ['set-programme-allocation', 'administrator'],
    ['set-programme-allocation', 'administrator', 2],
  ],
];
