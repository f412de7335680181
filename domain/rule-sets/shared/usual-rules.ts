import type { RuleSet } from '../../../events/rule-set.ts';

/** Rules that most partnerships have in the same way; a rule set that knows better says so itself. */
export const usualRules: Pick<
  RuleSet,
  | 'adviceRequired'
  | 'signOffRequired'
  | 'legalForms'
  | 'smallProjects'
  | 'lateSubmission'
  | 'formalCheckItems'
  | 'clarificationDays'
  | 'unanswered'
  | 'admissionDaysBeforeMeeting'
  | 'decisionWithinDays'
  | 'noticeWithinDays'
  | 'officeTargets'
  | 'projectKinds'
  | 'exceptions'
  | 'ownShareFreeUpToCents'
  | 'leadDays'
  | 'startsAfterDecision'
  | 'startsFromMonthDay'
  | 'endsByMonthDay'
  | 'lumpSumCounting'
  | 'categoryLimits'
  | 'priceProofs'
  | 'priceProofsWith'
  | 'kilometreRateCents'
  | 'localShareBasisPoints'
  | 'sheetsMin'
  | 'scoreVisibility'
  | 'customVoting'
  | 'groupLimits'
  | 'votedDownGrant'
  | 'invitationDays'
  | 'circularVoteDays'
  | 'leavesAfterAbsences'
  | 'remedy'
  | 'postDeemedDays'
  | 'portalRetrievalDays'
  | 'acceptWithinDays'
  | 'remedyAt'
  | 'payableFrom'
  | 'drawdown'
  | 'payUntilMonthDay'
  | 'proofDueByMonthDay'
  | 'lineOverrunOf'
  | 'deMinimisChangeCents'
  | 'ownFundsChange'
  | 'paidAfterPeriodDays'
  | 'refundDueDays'
  | 'interest'
  | 'retention'
> = {
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
  decisionWithinDays: {
    value: 21,
    source: 'Partnership Lübeck, 2022: decision within three weeks',
    confidence: 'common-practice',
  },
  noticeWithinDays: {
    value: 28,
    source: 'Partnership Gotha, 2025: notice at the latest four weeks after the decision',
    confidence: 'common-practice',
  },
  officeTargets: {
    value: { formalCheckDays: 7, paymentDays: 21, proofCheckDays: 90, settlementDays: 30 },
    source: 'Darmstadt: money takes about three weeks to arrive; the others are an own proposal',
    confidence: 'assumed',
  },
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
  sheetsMin: { value: 0, source: 'No least number of score sheets was found', confidence: 'assumed' },
  scoreVisibility: {
    value: 'own-sheet-first',
    source: 'Own proposal: nobody is led by the sheets of others',
    confidence: 'assumed',
  },
  customVoting: { value: null, source: 'The statutory rules are used', confidence: 'assumed' },
  groupLimits: { value: null, source: 'A rule of LEADER groups, not found here', confidence: 'assumed' },
  votedDownGrant: {
    value: 'rejects',
    source:
      'Own proposal: whoever votes a grant down has decided on the application; no rule of a committee was found',
    confidence: 'assumed',
  },
  invitationDays: {
    value: 0,
    source: 'LAG Steigerwald invites one week before; no period was found here',
    confidence: 'assumed',
  },
  circularVoteDays: { value: null, source: 'No vote by circulation was found', confidence: 'assumed' },
  leavesAfterAbsences: {
    value: null,
    source: 'Falkensee counts three absences; no such rule was found here',
    confidence: 'assumed',
  },
  remedy: {
    value: 'objection',
    source: 'VwGO §§ 68 and 70: objection within one month, where the grant is an administrative act',
    confidence: 'derived',
  },
  postDeemedDays: {
    value: 4,
    source: 'VwVfG § 41 (2) since 2025; the law of the Land has to be checked',
    confidence: 'assumed',
  },
  portalRetrievalDays: { value: 10, source: 'VwVfG § 41 (2a)', confidence: 'found' },
  remedyAt: {
    value: null,
    source: 'VwGO § 58 (1) asks for the authority with its seat; the town has to name it',
    confidence: 'assumed',
  },
  payableFrom: {
    value: 'acceptance',
    source: 'Own proposal: whoever accepts the grant with its conditions has nothing against it',
    confidence: 'assumed',
  },
  acceptWithinDays: { value: null, source: 'No period was found', confidence: 'assumed' },
  drawdown: {
    value: 'any-time',
    source: 'Small grants are paid in one sum; no rule of the town was found',
    confidence: 'assumed',
  },
  payUntilMonthDay: {
    value: null,
    source: 'No day was found after which nothing is paid any more',
    confidence: 'assumed',
  },
  proofDueByMonthDay: { value: null, source: 'No fixed day was found', confidence: 'assumed' },
  lineOverrunOf: { value: 'line', source: 'ANBest-P 1.2', confidence: 'common-practice' },
  deMinimisChangeCents: {
    value: null,
    source: 'ANBest-P 2.2 knows 500 €; off until the lead office confirms it',
    confidence: 'assumed',
  },
  ownFundsChange: {
    value: 'counts',
    source: 'ANBest-P 2.1 speaks of all cover funds; Baden-Württemberg leaves own money out of a share',
    confidence: 'common-practice',
  },
  paidAfterPeriodDays: {
    value: null,
    source: 'No days after the end of the project were found in which a receipt may still be paid',
    confidence: 'assumed',
  },
  refundDueDays: { value: 30, source: 'Own proposal: one month to pay back', confidence: 'assumed' },
  interest: {
    value: {
      basis: 'statute',
      pointsAboveBaseBasisPoints: 500,
      lateUseFrom: 'payment',
      dayCount: 'act-365',
    },
    source: 'VwVfG § 49a (3) and (4); start and day count have to be confirmed by the town',
    confidence: 'derived',
  },
  retention: {
    value: { years: 5, untilEndOfYear: true },
    source: 'ANBest-P 6.5: receipts are kept five years after the proof',
    confidence: 'common-practice',
  },
};
