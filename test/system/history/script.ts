import { committee } from '../../support/town.ts';
import type { Person } from './people.ts';

type Line = readonly [name: string, as: Person, twist?: number];

/** From the first line to an agenda. */
const toTheCommittee: readonly Line[] = [
  ['submit-application', 'signatory'],
  ['start-formal-check', 'office'],
  ['request-clarification', 'office'],
  ['answer-clarification', 'signatory', 1],
  ['admit-application', 'office'],
  ['score-application', 'member-1', 1],
  ['score-application', 'member-2', 3],
  ['convene-meeting', 'chair', 1],
];

/** Everyone but one member comes, and the motion of this number is put. */
const toTheVote = (motion: number): readonly Line[] => [
  ['record-presence', 'chair', 5],
  ['record-presence', 'chair', 1],
  ['record-presence', 'chair', 2],
  ['record-presence', 'chair', 3],
  ['call-item', 'chair', motion],
];

/** Three of those who are there vote on it. */
const votedOn = (motion: number): readonly Line[] => [
  ...toTheVote(motion),
  ...committee.slice(0, 3).map((member): Line => ['cast-vote', member, 1]),
  ['announce-end-of-vote', 'chair'],
  ['resolve-item', 'chair'],
];

const toTheOrder: readonly Line[] = [
  ...votedOn(1),
  ['issue-grant', 'office', 1],
  ['accept-grant', 'signatory'],
  ['request-payment', 'signatory'],
  ['approve-payment', 'office'],
  ['order-payment', 'cashier'],
];

const toThePayment: readonly Line[] = [...toTheOrder, ['execute-payment', 'treasurer']];

/** The first run is given up, the second goes to the bank, which pays it and sends it back. */
const throughTheBank: readonly Line[] = [
  ['prepare-pay-run', 'cashier', 1],
  ['cancel-pay-run', 'cashier'],
  ['prepare-pay-run', 'cashier', 1],
  ['release-pay-run', 'treasurer'],
  ['import-bank-status', 'cashier', 1],
  ['import-bank-statement', 'cashier', 1],
  ['import-bank-statement', 'cashier', 2],
];

const toTheEnd: readonly Line[] = [
  ['submit-proof', 'signatory', 1],
  ['check-proof', 'checker', 3],
  ['settle', 'office'],
  ['correct-settlement', 'checker', 1],
  ['book-refund-received', 'treasurer'],
  ['book-refund-received', 'treasurer', 1],
  ['close-case', 'office'],
];

/** Plans change on the way: once as asked for, once not. */
const changing: readonly Line[] = [
  ['request-change', 'signatory', 1],
  ['approve-change', 'office'],
  ['report-other-funds', 'signatory', 1],
  ['request-change', 'signatory', 2],
  ['refuse-change', 'office'],
  ['report-spending', 'signatory', 1],
  ['book-unspent-return', 'cashier'],
];

const toTheGrant = toThePayment.slice(
  0,
  toThePayment.findIndex(([name]) => name === 'accept-grant'),
);
const theMoney = toThePayment.slice(toTheGrant.length);

/** From the letter in the portal over an objection to a grant that is final. */
const theNotice: readonly Line[] = [
  ['post-notice', 'office', 2],
  ['retrieve-notice', 'signatory'],
  ['file-objection', 'signatory'],
  ['withdraw-objection', 'signatory'],
  ['waive-remedy', 'signatory'],
];

/** A conflict that the others decide, and one that the member admits; then the committee comes back to its resolution. */
const conflictsAndASecondLook: readonly Line[] = [
  ['record-presence', 'chair', 5],
  ['record-presence', 'chair', 1],
  ['raise-item-conflict', 'chair', 4],
  ['vote-on-item-conflict', 'chair', 4],
  ['vote-on-item-conflict', 'deputy', 4],
  ['decide-item-conflict', 'chair', 4],
  ...votedOn(1),
  ['convene-meeting', 'chair', 2],
  ['raise-item-conflict', 'member-3', 1],
  ['record-presence', 'chair', 5],
  ['decide-item-conflict', 'chair', 4],
  ...votedOn(7),
];

/** A meeting that was convened late: somebody objects, the item is put off and put on the agenda again. */
const lateInvitation: readonly Line[] = [
  ['publish-rule-set', 'administrator', 2],
  ...toTheCommittee,
  ['excuse-absence', 'member-2', 3],
  ['object-to-urgency', 'member-1'],
  ['defer-item', 'chair'],
  ['add-item', 'chair', 2],
  ['consent-to-item', 'member-1'],
];

/** The money comes back, or does not. */
const takenBack: readonly Line[] = [
  ['open-hearing', 'office', 1],
  ['drop-hearing', 'office'],
  ['open-hearing', 'office', 1],
  ['answer-hearing', 'signatory'],
  ['revoke-grant', 'office', 1],
  ['terminate-contract', 'office', 1],
  ['set-interest', 'office', 2],
  ['charge-cost', 'treasurer'],
  ['waive-interest', 'office', 2],
  ['agree-instalments', 'cashier'],
  ['propose-write-off', 'cashier'],
  ['write-off-claim', 'treasurer', 1],
  ['close-case', 'office'],
];

/** Two votes by circulation: to the first a member objects, in the second everyone votes. */
const byCirculation: readonly Line[] = [
  ...toTheCommittee.slice(0, -1),
  ['convene-circular-vote', 'office', 1],
  ['cast-vote', 'member-1', 1],
  ['object-to-circular-vote', 'member-2'],
  ['convene-circular-vote', 'chair', 1],
  ...committee.map((member): Line => ['cast-vote', member, 1]),
  ['close-circular-vote', 'office'],
  ['record-remark', 'office', 1],
  ['sign-minutes', 'chair'],
  ['correct-minutes', 'office'],
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
    ['file-objection', 'signatory'],
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
];

/** Who sends a command as a rule; the administrator where nobody is named. */
export const usually: Readonly<Record<string, Person>> = {
  ...Object.fromEntries(scripts.flat().map(([name, as]) => [name, as])),
  'record-advice': 'office',
  'record-formal-check': 'office',
  'reject-application': 'office',
  'explain-rejection': 'office',
  'withdraw-application': 'signatory',
  'declare-conflict': 'member-3',
  'raise-conflict': 'member-2',
  'decide-conflict': 'chair',
  'set-score-visibility': 'chair',
  'look-behind-scores': 'auditor',
  'close-review': 'office',
  'confirm-paying-account': 'treasurer',
  'defer-item': 'chair',
  'remove-item': 'chair',
  'close-meeting': 'chair',
  'refuse-payment': 'office',
  'return-payment': 'cashier',
  'register-organisation': 'nobody',
  'set-audit-hold': 'auditor',
  'lift-audit-hold': 'auditor',
  'add-member': 'signatory',
  'remove-member': 'signatory',
  'propose-bank-account': 'signatory',
  'confirm-bank-account': 'office',
};
