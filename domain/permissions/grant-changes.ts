import type { Permission } from './permission.ts';

/** States from the acceptance to the settlement, and those in which a grant came to nothing. */
const afterwards = [
  'accepted',
  'lapsed',
  'renounced',
  'revoked',
  'proof-submitted',
  'proof-asked',
  'proof-checked',
] as const;

export const grantChangePermissions = {
  'request-change': { on: 'grant', who: ['member'], butNot: [], when: ['accepted'] },
  'approve-change': { on: 'grant', who: ['coordination-office'], butNot: ['member'], when: ['accepted'] },
  'refuse-change': {
    on: 'grant',
    who: ['coordination-office'],
    butNot: ['member'],
    // A change that nobody answered is cleared away later, too.
    when: [...afterwards, 'settled', 'closed'],
  },
  'report-other-funds': {
    on: 'grant',
    who: ['member'],
    butNot: [],
    when: ['issued', ...afterwards, 'settled'],
  },
  'report-spending': { on: 'grant', who: ['member'], butNot: [], when: ['accepted'] },
  'book-unspent-return': {
    on: 'grant',
    who: ['finance'],
    butNot: ['member'],
    when: ['accepted', 'renounced', 'proof-submitted', 'proof-asked', 'proof-checked'],
  },
} as const satisfies Readonly<Record<string, Permission>>;
