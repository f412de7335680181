import type { Permission } from './permission.ts';

/** Nobody decides on money of a group that they act for. */
const outsider = ['member'] as const;

/** From the grant to the settlement. */
const running = ['issued', 'accepted', 'proof-submitted', 'proof-asked', 'proof-checked', 'settled'] as const;
/** While money can be owed: once some was paid, in an open case with or without its grant. */
export const whileOwed = [
  'accepted',
  'renounced',
  'proof-submitted',
  'proof-asked',
  'proof-checked',
  'settled',
  'revoked',
] as const;
/** Whoever gives a grant up has not ended what was opened before. */
const heard = [...running, 'renounced'] as const;

/** Money that is asked back: hearing, revocation, interest, and how a claim is paid. */
export const recoveryPermissions = {
  'open-hearing': { on: 'grant', who: ['coordination-office'], butNot: outsider, when: running },
  'answer-hearing': { on: 'grant', who: ['member'], butNot: [], when: heard },
  'drop-hearing': { on: 'grant', who: ['coordination-office'], butNot: outsider, when: heard },
  'revoke-grant': { on: 'grant', who: ['coordination-office'], butNot: outsider, when: running },
  'terminate-contract': { on: 'grant', who: ['coordination-office'], butNot: outsider, when: running },
  'post-act': {
    on: 'grant',
    who: ['coordination-office'],
    butNot: outsider,
    when: ['issued', ...whileOwed],
  },
  'set-interest': { on: 'grant', who: ['coordination-office'], butNot: outsider, when: whileOwed },
  'waive-interest': { on: 'grant', who: ['coordination-office'], butNot: outsider, when: whileOwed },
  'charge-cost': { on: 'grant', who: ['finance'], butNot: outsider, when: whileOwed },
  'agree-instalments': {
    on: 'grant',
    who: ['finance', 'coordination-office'],
    butNot: outsider,
    when: whileOwed,
  },
  'propose-write-off': {
    on: 'grant',
    who: ['finance', 'coordination-office'],
    butNot: outsider,
    when: whileOwed,
  },
  'write-off-claim': {
    on: 'grant',
    who: ['finance', 'coordination-office'],
    butNot: ['member', 'relief-proposer'],
    when: whileOwed,
  },
  'order-repayment': {
    on: 'grant',
    who: ['finance', 'coordination-office'],
    butNot: ['member', 'proof-checker'],
    when: whileOwed,
  },
  'make-repayment': {
    on: 'grant',
    who: ['finance'],
    butNot: ['member', 'proof-checker', 'repayment-orderer'],
    when: whileOwed,
  },
  'return-repayment': { on: 'grant', who: ['finance'], butNot: outsider, when: whileOwed },
  'correct-settlement': {
    on: 'grant',
    who: ['checker'],
    butNot: ['member', 'money-releaser'],
    when: ['settled'],
  },
  'record-base-rate': { on: 'partnership', who: ['administrator'], butNot: [], when: ['any'] },
} as const satisfies Readonly<Record<string, Permission>>;
