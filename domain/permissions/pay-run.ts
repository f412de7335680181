import type { Permission } from './permission.ts';

/** The town's account, the runs that pay from it, and what the bank says of them. */
export const payRunPermissions = {
  'set-paying-account': {
    on: 'cash-office',
    who: ['administrator'],
    butNot: [],
    when: ['none', 'proposed', 'confirmed'],
  },
  'confirm-paying-account': {
    on: 'cash-office',
    who: ['administrator', 'finance'],
    butNot: ['account-proposer'],
    when: ['proposed'],
  },
  'prepare-pay-run': { on: 'pay-run', who: ['finance'], butNot: ['member'], when: ['none'] },
  'release-pay-run': {
    on: 'pay-run',
    who: ['finance'],
    butNot: ['member', 'run-preparer', 'payment-signer', 'proof-checker'],
    when: ['prepared'],
  },
  'cancel-pay-run': { on: 'pay-run', who: ['finance'], butNot: [], when: ['prepared'] },
  'import-bank-status': {
    on: 'bank-file',
    who: ['finance'],
    butNot: ['member'],
    when: ['none', 'imported'],
  },
  'import-bank-statement': {
    on: 'bank-file',
    who: ['finance'],
    butNot: ['member'],
    when: ['none', 'imported'],
  },
} as const satisfies Readonly<Record<string, Permission>>;
