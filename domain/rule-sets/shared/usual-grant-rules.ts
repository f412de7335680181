import type { RuleSet } from '../../../events/rule-set.ts';

/** What a grant says of objections, money, proof, and what is kept, as most partnerships have it. */
export const usualGrantRules = {
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
} as const satisfies Partial<RuleSet>;
