import type { Permission } from './permission.ts';

/** Statuses of an application in which the office is checking it. */
const inFormalCheck = ['submitted', 'in-check', 'clarification'] as const;
/** Statuses in which a committee can decide on it. */
const undecided = ['admitted', 'deferred', 'recommended', 'waitlisted'] as const;

export const applicationPermissions = {
  'submit-application': { on: 'application', who: ['signatory'], butNot: [], when: ['none'] },
  'start-formal-check': {
    on: 'application',
    who: ['coordination-office'],
    butNot: ['member'],
    when: ['submitted'],
  },
  'request-clarification': {
    on: 'application',
    who: ['coordination-office'],
    butNot: ['member'],
    when: ['in-check'],
  },
  'answer-clarification': { on: 'application', who: ['member'], butNot: [], when: ['clarification'] },
  'admit-application': {
    on: 'application',
    who: ['coordination-office'],
    butNot: ['member'],
    when: ['in-check'],
  },
  'reject-application': {
    on: 'application',
    who: ['coordination-office'],
    butNot: ['member'],
    when: inFormalCheck,
  },
  'remind-to-answer': { on: 'application', who: ['system'], butNot: [], when: ['clarification'] },
  'withdraw-application': {
    on: 'application',
    who: ['signatory'],
    butNot: [],
    when: [...inFormalCheck, ...undecided],
  },
} as const satisfies Readonly<Record<string, Permission>>;
