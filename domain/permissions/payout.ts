import type { Permission } from './permission.ts';
import { whileOwed } from './recovery.ts';

/** Nobody decides on money of a group that they act for. */
const outsider = ['member'] as const;

export const payoutPermissions = {
  'issue-grant': { on: 'grant', who: ['coordination-office'], butNot: outsider, when: ['none'] },
  'accept-grant': { on: 'grant', who: ['signatory'], butNot: [], when: ['issued'] },
  'submit-proof': { on: 'grant', who: ['member'], butNot: [], when: ['accepted', 'proof-asked'] },
  'check-proof': {
    on: 'grant',
    who: ['checker'],
    butNot: ['member', 'money-releaser'],
    when: ['proof-submitted'],
  },
  settle: {
    on: 'grant',
    who: ['coordination-office', 'checker'],
    butNot: outsider,
    when: ['proof-checked', 'renounced'],
  },
  remind: {
    on: 'grant',
    who: ['system'],
    butNot: [],
    // Money can come back from a grant in every state that it has not left behind.
    when: ['issued', ...whileOwed],
  },
  'book-refund-received': {
    on: 'grant',
    who: ['finance'],
    butNot: outsider,
    // What nobody pursues any more can still be paid, also when the case is closed.
    when: [...whileOwed, 'closed'],
  },
  'close-case': {
    on: 'grant',
    who: ['coordination-office'],
    butNot: outsider,
    when: ['settled', 'revoked'],
  },
} as const satisfies Readonly<Record<string, Permission>>;
