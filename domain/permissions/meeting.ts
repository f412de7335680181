import type { Permission } from './permission.ts';

export const meetingPermissions = {
  'convene-meeting': {
    on: 'meeting',
    who: ['coordination-office', 'chair'],
    butNot: [],
    when: ['none'],
  },
  'record-presence': {
    on: 'meeting',
    who: ['coordination-office', 'chair'],
    butNot: [],
    when: ['convened'],
  },
  'declare-item-conflict': { on: 'item', who: ['seat', 'chair'], butNot: [], when: ['planned', 'open'] },
  'call-item': { on: 'item', who: ['chair'], butNot: ['conflicted'], when: ['planned', 'open'] },
  'cast-vote': { on: 'item', who: ['voting-seat'], butNot: ['conflicted'], when: ['open'] },
  'resolve-item': { on: 'item', who: ['chair'], butNot: ['conflicted'], when: ['open'] },
  'defer-item': {
    on: 'item',
    who: ['coordination-office', 'chair'],
    butNot: ['conflicted'],
    when: ['planned', 'open'],
  },
  'remove-item': {
    on: 'item',
    who: ['coordination-office', 'chair'],
    butNot: [],
    when: ['planned', 'open'],
  },
  'close-meeting': { on: 'meeting', who: ['coordination-office', 'chair'], butNot: [], when: ['convened'] },
} as const satisfies Readonly<Record<string, Permission>>;
