import type { Who } from '../../../domain/permissions/permission.ts';

/**
 * What each office and relation is there for, by itself.
 *
 * The table says it by action, this list by person: whoever gives somebody a right, or takes one away, says so twice.
 */
export const whatEachMayDo: Readonly<Partial<Record<Who, readonly string[]>>> = {
  administrator: [
    ...['adopt-round-rules', 'change-allocation', 'close-fund', 'close-programme', 'close-year'],
    ...['confirm-paying-account', 'end-role', 'establish-programme', 'grant-role'],
    ...['look-behind-scores', 'open-fund', 'open-round', 'order-erasure'],
    ...['publish-rule-set', 'record-base-rate', 'seat-committee', 'set-fund-sources'],
    ...['set-paying-account', 'set-programme-allocation'],
  ],
  'coordination-office': [
    ...['order-repayment'],
    ...['add-item', 'admit-application', 'agree-instalments', 'approve-change'],
    ...['approve-payment', 'close-case', 'close-circular-vote', 'close-meeting'],
    ...['close-review', 'confirm-bank-account', 'convene-circular-vote', 'convene-meeting'],
    ...['correct-minutes', 'decide-objection', 'decide-rejection-objection', 'defer-item'],
    ...['drop-hearing', 'excuse-absence', 'explain-rejection', 'file-objection', 'hand-over-case'],
    ...['issue-grant', 'look-behind-scores', 'object-to-rejection', 'open-hearing'],
    ...['permit-early-start', 'post-act', 'post-notice', 'post-rejection'],
    ...['propose-write-off', 'raise-conflict', 'raise-item-conflict', 'record-advice'],
    ...['record-formal-check', 'record-presence', 'record-remark', 'refuse-change'],
    ...['refuse-payment', 'reject-application', 'remove-item', 'request-clarification'],
    ...['revoke-grant', 'set-interest', 'set-score-visibility', 'settle'],
    ...['start-formal-check', 'terminate-contract', 'waive-interest', 'withdraw-objection'],
    ...['withdraw-rejection-objection', 'write-off-claim'],
  ],
  finance: [
    ...['order-repayment', 'make-repayment', 'return-repayment'],
    ...['agree-instalments', 'book-refund-received', 'book-unspent-return', 'cancel-pay-run'],
    ...['charge-cost', 'close-year', 'confirm-paying-account', 'execute-payment'],
    ...['import-bank-statement', 'import-bank-status', 'order-payment', 'prepare-pay-run'],
    ...['propose-write-off', 'refuse-payment', 'release-pay-run', 'return-payment'],
    ...['write-off-claim'],
  ],
  checker: [...['check-proof', 'correct-settlement', 'settle']],
  auditor: [...['lift-audit-hold', 'look-behind-scores', 'set-audit-hold']],
  member: [
    ...['answer-clarification', 'answer-hearing', 'release-draft', 'report-early-end'],
    ...['report-other-funds', 'report-project-start', 'report-spending', 'request-change'],
    ...['request-payment', 'retrieve-notice', 'retrieve-rejection', 'submit-proof'],
  ],
  signatory: [
    ...['accept-grant', 'add-member', 'file-objection', 'object-to-rejection'],
    ...['propose-bank-account', 'remove-member', 'renounce-grant', 'submit-application'],
    ...['waive-remedy', 'withdraw-application', 'withdraw-objection', 'withdraw-rejection-objection'],
  ],
  seat: [...['declare-conflict', 'raise-conflict', 'raise-item-conflict']],
  'voting-seat': [
    ...['cast-vote', 'consent-to-item', 'object-to-circular-vote', 'object-to-urgency'],
    ...['score-application', 'vote-on-item-conflict'],
  ],
  chair: [
    ...['add-item', 'announce-end-of-vote', 'call-item', 'close-circular-vote'],
    ...['close-meeting', 'convene-circular-vote', 'convene-meeting', 'correct-minutes'],
    ...['decide-conflict', 'decide-item-conflict', 'defer-item', 'excuse-absence'],
    ...['record-presence', 'record-remark', 'remove-item', 'resolve-item'],
    ...['set-score-visibility', 'sign-minutes'],
  ],
  oneself: [...['excuse-absence', 'order-erasure', 'remove-member']],
  everybody: [...['register-organisation']],
  system: [
    ...['reverse-refund'],
    ...['appoint-first-administrator', 'book-disbursement', 'book-grant', 'book-refund'],
    ...['close-circular-vote-in-time', 'close-review-after-outcome', 'enter-waiting-list', 'erase-case'],
    ...['erase-meeting', 'keep-out-of-review', 'lapse-application', 'lapse-grant'],
    ...['note-person-erased', 'note-rejection-final', 'note-remedy-expired', 'open-review'],
    ...['propose-moving-up', 'release-case', 'release-reservation', 'remind', 'remind-to-answer'],
    ...['reverse-disbursement', 'start-retention'],
  ],
};

/** The same, in the words of the tally. */
export const expectedHolders: readonly string[] = Object.entries(whatEachMayDo)
  .flatMap(([who, actions]) => actions.map((action) => `${action} by ${who}`))
  .toSorted();
