import type { Permission } from './permission.ts';

export const reviewPermissions = {
  'open-review': { on: 'review', who: ['system'], butNot: [], when: ['none'] },
  'score-application': {
    on: 'review',
    who: ['voting-seat'],
    butNot: ['conflicted', 'member'],
    when: ['open'],
  },
  // A conflict that is known late is still a conflict.
  'declare-conflict': { on: 'review', who: ['seat'], butNot: [], when: ['open', 'closed'] },
  'close-review': { on: 'review', who: ['coordination-office'], butNot: [], when: ['open'] },
  'close-review-after-outcome': { on: 'review', who: ['system'], butNot: [], when: ['open'] },
} as const satisfies Readonly<Record<string, Permission>>;
