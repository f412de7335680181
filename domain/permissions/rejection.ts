import type { Permission } from './permission.ts';

export const rejectionPermissions = {
  'post-rejection': {
    on: 'application',
    who: ['coordination-office'],
    butNot: ['member'],
    when: ['rejected'],
  },
  'retrieve-rejection': { on: 'application', who: ['member'], butNot: [], when: ['rejected'] },
  'object-to-rejection': {
    on: 'application',
    who: ['signatory', 'coordination-office'],
    butNot: ['member-only'],
    when: ['rejected'],
  },
  'withdraw-rejection-objection': {
    on: 'application',
    who: ['signatory', 'coordination-office'],
    butNot: ['member-only'],
    when: ['rejected'],
  },
  'decide-rejection-objection': {
    on: 'application',
    who: ['coordination-office'],
    butNot: ['member', 'objection-filer'],
    when: ['rejected'],
  },
  'note-rejection-final': { on: 'application', who: ['system'], butNot: [], when: ['rejected'] },
} as const satisfies Readonly<Record<string, Permission>>;
