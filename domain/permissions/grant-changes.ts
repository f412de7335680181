import type { Permission } from './permission.ts';

export const grantChangePermissions = {
  'request-change': { on: 'grant', who: ['member'], butNot: [], when: ['accepted'] },
  'approve-change': { on: 'grant', who: ['coordination-office'], butNot: ['member'], when: ['accepted'] },
  'refuse-change': {
    on: 'grant',
    who: ['coordination-office'],
    butNot: ['member'],
    // A change that nobody answered is cleared away later, too.
    when: ['accepted', 'proof-submitted', 'proof-asked', 'proof-checked', 'settled', 'closed'],
  },
  'report-other-funds': {
    on: 'grant',
    who: ['member'],
    butNot: [],
    when: ['issued', 'accepted', 'proof-submitted', 'proof-asked', 'proof-checked'],
  },
} as const satisfies Readonly<Record<string, Permission>>;
