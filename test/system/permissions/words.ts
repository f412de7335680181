import type { Relation } from '../../../domain/permissions/permission.ts';

/** By which words somebody hears that a relation keeps them out, and nothing else. */
export const wordsFor: Readonly<Partial<Record<Relation, readonly string[]>>> = {
  member: [
    ...['acts-for-applicant', 'acts-for-recipient', 'own-organisation', 'scoring-own-organisation'],
    ...['look-behind-own-organisation', 'keeps-out-of-review'],
  ],
  'member-only': ['not-a-signatory'],
  'standing-back': ['not-presiding'],
  'objection-filer': ['objection-entered-by-you'],
  seat: ['look-behind-with-seat'],
  oneself: ['raised-against-oneself', 'deciding-own-conflict', 'own-role', 'own-conflict'],
  // Who keeps out of an item neither leads it nor votes.
  conflicted: [
    ...['conflict-of-interest', 'conflict-for-this-item', 'keeps-out-of-review'],
    ...['not-presiding', 'not-voting-now', 'motion-despite-conflict'],
  ],
  'conflict-raiser': ['deciding-what-one-raised'],
  'account-proposer': ['proposer-cannot-confirm'],
  'payment-requester': ['signed-before'],
  'payment-signer': ['signed-before'],
  'money-releaser': ['released-money-before'],
  'proof-checker': ['checked-proof-before'],
  'relief-proposer': ['proposed-by-same-person'],
  'repayment-orderer': ['repayment-ordered-by-you'],
  'run-preparer': ['prepared-by-yourself'],
};
