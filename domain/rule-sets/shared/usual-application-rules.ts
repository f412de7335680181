import type { RuleSet } from '../../../events/rule-set.ts';
import { usualDraftPeriods } from '../../../events/rules/draft-periods.ts';

/** How an application comes in and what it may contain, as most partnerships have it. */
export const usualApplicationRules = {
  adviceRequired: { value: false, source: 'Compulsory in Hof and Eichsfeld only', confidence: 'assumed' },
  signOffRequired: {
    value: false,
    source: 'No partnership was found that asks for a second person in the organisation',
    confidence: 'assumed',
  },
  legalForms: {
    value: ['registered-association', 'informal-group', 'foundation', 'public-body', 'company', 'other'],
    source: 'No limit was found; informal groups name who holds the money for them',
    confidence: 'assumed',
  },
  smallProjects: { value: null, source: 'No small body was found', confidence: 'assumed' },
  lateSubmission: {
    value: 'refused',
    source: 'The deadlines of the programmes are closing days; moving on was found nowhere',
    confidence: 'assumed',
  },
  formalCheckItems: { value: [], source: 'No list that binds the office was found', confidence: 'assumed' },
  draftPeriods: usualDraftPeriods,
  clarificationDays: {
    value: 14,
    source: 'Own proposal: two weeks to answer the office',
    confidence: 'assumed',
  },
  unanswered: {
    value: 'office-decides',
    source: 'VwVfG § 24: the office decides on what it has',
    confidence: 'derived',
  },
  admissionDaysBeforeMeeting: { value: 0, source: 'No period was found', confidence: 'assumed' },
  projectKinds: { value: [], source: 'No kinds with limits of their own were found', confidence: 'assumed' },
  exceptions: { value: [], source: 'No exceptions were found', confidence: 'assumed' },
  ownShareFreeUpToCents: { value: null, source: 'No such rule was found', confidence: 'assumed' },
  leadDays: { value: 0, source: 'No lead time was found', confidence: 'assumed' },
  startsAfterDecision: {
    value: false,
    source: 'The declaration not to have begun stands for it; a check by date was not found',
    confidence: 'assumed',
  },
  startsFromMonthDay: { value: null, source: 'No first day of the year was found', confidence: 'assumed' },
  endsByMonthDay: {
    value: null,
    source: 'BHO §§ 4 and 45: the end of the calendar year, which every fund has anyway',
    confidence: 'derived',
  },
  lumpSumCounting: {
    value: 'per-project',
    source: 'Gotha names 40 € a participant; whether by day is not said there',
    confidence: 'assumed',
  },
  categoryLimits: { value: [], source: 'No limits by kind of cost were found', confidence: 'assumed' },
  priceProofs: { value: [], source: 'No threshold for offers was found', confidence: 'assumed' },
  priceProofsWith: { value: 'proof', source: 'Würzburg, 2018: offers with the proof', confidence: 'assumed' },
  kilometreRateCents: { value: null, source: 'No rate was found', confidence: 'assumed' },
  localShareBasisPoints: { value: null, source: 'No such rule was found', confidence: 'assumed' },
} as const satisfies Partial<RuleSet>;
