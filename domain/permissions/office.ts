import type { Permission } from './permission.ts';

/** Programmes, organisations and the offices that people hold. */
export const officePermissions = {
  'establish-programme': { on: 'programme', who: ['administrator'], butNot: [], when: ['none'] },
  'publish-rule-set': { on: 'programme', who: ['administrator'], butNot: [], when: ['open'] },
  'seat-committee': { on: 'programme', who: ['administrator'], butNot: [], when: ['open', 'closed'] },
  'set-programme-allocation': { on: 'programme', who: ['administrator'], butNot: [], when: ['open'] },
  'close-programme': { on: 'programme', who: ['administrator'], butNot: [], when: ['open'] },
  'register-organisation': { on: 'organisation', who: ['everybody'], butNot: [], when: ['none'] },
  'add-member': { on: 'organisation', who: ['signatory'], butNot: [], when: ['registered'] },
  'remove-member': {
    on: 'organisation',
    who: ['signatory', 'oneself'],
    butNot: [],
    when: ['registered'],
  },
  'propose-bank-account': { on: 'organisation', who: ['signatory'], butNot: [], when: ['registered'] },
  'confirm-bank-account': {
    on: 'organisation',
    who: ['coordination-office'],
    butNot: ['member', 'account-proposer'],
    when: ['registered'],
  },
  'grant-role': { on: 'person', who: ['administrator'], butNot: [], when: ['any'] },
  'end-role': { on: 'person', who: ['administrator'], butNot: ['oneself'], when: ['any'] },
  'appoint-first-administrator': { on: 'person', who: ['system'], butNot: [], when: ['any'] },
} as const satisfies Readonly<Record<string, Permission>>;
