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
  'convene-circular-vote': {
    on: 'meeting',
    who: ['coordination-office', 'chair'],
    butNot: ['conflicted'],
    when: ['none'],
  },
  'object-to-circular-vote': { on: 'meeting', who: ['voting-seat'], butNot: [], when: ['convened'] },
  'close-circular-vote': {
    on: 'meeting',
    who: ['coordination-office', 'chair'],
    butNot: [],
    when: ['convened'],
  },
  'close-circular-vote-in-time': { on: 'meeting', who: ['system'], butNot: [], when: ['convened'] },
  'object-to-urgency': { on: 'meeting', who: ['voting-seat'], butNot: [], when: ['convened'] },
  'add-item': { on: 'meeting', who: ['coordination-office', 'chair'], butNot: [], when: ['convened'] },
  // An item that came late is not called before every seat has consented.
  'consent-to-item': { on: 'item', who: ['voting-seat'], butNot: [], when: ['planned'] },
  'excuse-absence': {
    on: 'meeting',
    // A member excuses nobody else.
    who: ['oneself', 'chair', 'coordination-office'],
    butNot: [],
    when: ['convened'],
  },
  'raise-item-conflict': {
    on: 'item',
    who: ['seat', 'coordination-office'],
    butNot: [],
    when: ['planned', 'open'],
  },
  'vote-on-item-conflict': {
    on: 'item',
    who: ['voting-seat'],
    butNot: ['conflicted', 'oneself'],
    when: ['planned', 'open'],
  },
  'decide-item-conflict': {
    on: 'item',
    who: ['chair'],
    butNot: ['conflicted', 'standing-back'],
    when: ['planned', 'open'],
  },
  'call-item': {
    on: 'item',
    who: ['chair'],
    butNot: ['conflicted', 'standing-back'],
    when: ['planned', 'open'],
  },
  'cast-vote': { on: 'item', who: ['voting-seat'], butNot: ['conflicted'], when: ['open'] },
  'announce-end-of-vote': {
    on: 'item',
    who: ['chair'],
    butNot: ['conflicted', 'standing-back'],
    when: ['open'],
  },
  'resolve-item': { on: 'item', who: ['chair'], butNot: ['conflicted', 'standing-back'], when: ['open'] },
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
  'record-remark': {
    on: 'meeting',
    who: ['coordination-office', 'chair'],
    butNot: [],
    when: ['convened', 'closed'],
  },
  'sign-minutes': { on: 'meeting', who: ['chair'], butNot: [], when: ['closed'] },
  'correct-minutes': { on: 'meeting', who: ['coordination-office', 'chair'], butNot: [], when: ['closed'] },
  'erase-meeting': { on: 'meeting', who: ['system'], butNot: [], when: ['closed'] },
  'close-meeting': { on: 'meeting', who: ['coordination-office', 'chair'], butNot: [], when: ['convened'] },
} as const satisfies Readonly<Record<string, Permission>>;
