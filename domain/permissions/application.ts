import type { Permission } from './permission.ts';

/** Statuses of an application in which the office is checking it. */
const inFormalCheck = ['submitted', 'in-check', 'clarification'] as const;
/** Statuses in which a committee can decide on it. */
const undecided = ['admitted', 'deferred', 'recommended', 'waitlisted'] as const;

/** Somebody may look after it wherever it stands, also once there is a grant. */
const handedIn = [...inFormalCheck, ...undecided, 'rejected', 'withdrawn', 'lapsed'] as const;
/** Advice is a note beside the way: it may be written down at any time. */
const always = ['none', ...handedIn] as const;

export const applicationPermissions = {
  'record-advice': {
    on: 'application',
    who: ['coordination-office'],
    butNot: ['member'],
    when: always,
  },
  'hand-over-case': {
    on: 'application',
    who: ['coordination-office'],
    butNot: ['member'],
    when: handedIn,
  },
  'release-case': {
    on: 'application',
    who: ['system'],
    butNot: [],
    when: [...inFormalCheck, ...undecided, 'rejected'],
  },
  'release-draft': { on: 'application', who: ['member'], butNot: [], when: ['none'] },
  'submit-application': { on: 'application', who: ['signatory'], butNot: [], when: ['none'] },
  'start-formal-check': {
    on: 'application',
    who: ['coordination-office'],
    butNot: ['member'],
    when: ['submitted'],
  },
  'record-formal-check': {
    on: 'application',
    who: ['coordination-office'],
    butNot: ['member'],
    when: ['in-check'],
  },
  'request-clarification': {
    on: 'application',
    who: ['coordination-office'],
    butNot: ['member'],
    when: ['in-check', 'deferred'],
  },
  'answer-clarification': {
    on: 'application',
    who: ['member'],
    butNot: [],
    when: ['clarification', 'deferred'],
  },
  'lapse-application': {
    on: 'application',
    who: ['system'],
    butNot: [],
    when: ['clarification', 'deferred'],
  },
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
  'explain-rejection': {
    on: 'application',
    who: ['coordination-office'],
    butNot: ['member'],
    when: ['rejected'],
  },
  'remind-to-answer': {
    on: 'application',
    who: ['system'],
    butNot: [],
    when: ['clarification', 'deferred'],
  },
  'withdraw-application': {
    on: 'application',
    who: ['signatory'],
    butNot: [],
    when: [...inFormalCheck, ...undecided],
  },
} as const satisfies Readonly<Record<string, Permission>>;
