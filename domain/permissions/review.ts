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
  'raise-conflict': {
    on: 'review',
    who: ['seat', 'coordination-office'],
    butNot: ['oneself'],
    when: ['open', 'closed'],
  },
  'decide-conflict': {
    on: 'review',
    who: ['chair'],
    butNot: ['oneself', 'conflict-raiser', 'conflicted', 'member'],
    when: ['open', 'closed'],
  },
  'set-score-visibility': {
    on: 'review',
    who: ['chair', 'coordination-office'],
    butNot: ['conflicted', 'member'],
    when: ['open'],
  },
  // Whoever sits on the committee is held to the same setting as everybody there.
  'look-behind-scores': {
    on: 'review',
    who: ['auditor', 'administrator', 'coordination-office'],
    butNot: ['seat', 'member'],
    when: ['open', 'closed'],
  },
  // What a meeting decided holds for the scores, too, also after they are closed.
  'keep-out-of-review': { on: 'review', who: ['system'], butNot: [], when: ['open', 'closed'] },
  'close-review': { on: 'review', who: ['coordination-office'], butNot: [], when: ['open'] },
  'close-review-after-outcome': { on: 'review', who: ['system'], butNot: [], when: ['open'] },
} as const satisfies Readonly<Record<string, Permission>>;
