import type { Permission } from './permission.ts';

const underCheck = ['proof-submitted', 'proof-asked', 'proof-checked'] as const;

export const grantChangePermissions = {
  'request-change': { on: 'grant', who: ['member'], butNot: [], when: ['accepted'] },
  'approve-change': { on: 'grant', who: ['coordination-office'], butNot: ['member'], when: ['accepted'] },
  'refuse-change': {
    on: 'grant',
    who: ['coordination-office'],
    butNot: ['member'],
    // A change that nobody answered is cleared away later, too.
    when: ['accepted', 'renounced', 'revoked', ...underCheck, 'settled', 'closed'],
  },
  'report-other-funds': {
    on: 'grant',
    who: ['member'],
    butNot: [],
    when: ['issued', 'accepted', 'lapsed', 'revoked', ...underCheck, 'settled'],
  },
  'report-spending': { on: 'grant', who: ['member'], butNot: [], when: ['accepted'] },
  'book-unspent-return': {
    on: 'grant',
    who: ['finance'],
    butNot: ['member'],
    when: ['accepted', 'renounced', ...underCheck],
  },
} as const satisfies Readonly<Record<string, Permission>>;
