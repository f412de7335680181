import type { Permission } from './permission.ts';

/** States of a grant that has not come to nothing and is not done. */
const live = ['issued', 'accepted', 'proof-submitted', 'proof-asked', 'proof-checked', 'settled'] as const;

/** States in which nothing can be done against the grant any more, but against what was decided since. */
const withActs = ['renounced', 'revoked'] as const;

export const grantNoticePermissions = {
  'post-notice': { on: 'grant', who: ['coordination-office'], butNot: ['member'], when: live },
  'retrieve-notice': {
    on: 'grant',
    who: ['member'],
    butNot: [],
    when: [...live, 'renounced', 'revoked', 'closed'],
  },
  'waive-remedy': { on: 'grant', who: ['signatory'], butNot: [], when: live },
  'file-objection': {
    on: 'grant',
    who: ['signatory', 'coordination-office'],
    butNot: ['member-only'],
    when: [...live, ...withActs],
  },
  'withdraw-objection': {
    on: 'grant',
    who: ['signatory', 'coordination-office'],
    butNot: ['member-only'],
    when: [...live, ...withActs, 'closed'],
  },
  'decide-objection': {
    on: 'grant',
    who: ['coordination-office'],
    butNot: ['member', 'objection-filer'],
    when: [...live, ...withActs, 'closed'],
  },
  'note-remedy-expired': { on: 'grant', who: ['system'], butNot: [], when: live },
  'lapse-grant': { on: 'grant', who: ['system'], butNot: [], when: ['issued'] },
  'renounce-grant': { on: 'grant', who: ['signatory'], butNot: [], when: ['issued', 'accepted', 'settled'] },
  'permit-early-start': { on: 'grant', who: ['coordination-office'], butNot: ['member'], when: ['none'] },
  'report-project-start': { on: 'grant', who: ['member'], butNot: [], when: ['accepted'] },
  'report-early-end': { on: 'grant', who: ['member'], butNot: [], when: ['accepted'] },
} as const satisfies Readonly<Record<string, Permission>>;
