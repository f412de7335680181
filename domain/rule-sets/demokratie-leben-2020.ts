import type { RuleSet } from '../../events/rule-set.ts';
import { committeeVote } from './shared/committee-vote.ts';
import {
  amountsByFund,
  deficitFinancing,
  demokratieLebenForm,
  durationMonthsMax,
  proofByReceiptsDueDays,
  receiptsOnly,
} from './shared/demokratie-leben.ts';
import { seatIn } from './shared/office-seat.ts';
import { lineOverrunBasisPoints, ownShareCounts, spendWithinDays } from './shared/use-of-money.ts';
import { usualRules } from './shared/usual-rules.ts';

/** Demokratie leben! in its second period, 2020 to 2024, as Stuttgart ran it: receipts, and the deficit that remains is financed. */
export const demokratieLeben2020: RuleSet = {
  ...usualRules,
  ruleSetId: 'demokratie-leben-2020',
  version: 1,
  title: 'Demokratie leben! 2020–2024',
  validFromOn: '2020-01-01',
  validUntilOn: '2024-12-31',
  officeSeat: seatIn('Stuttgart', 'BW'),
  interest: {
    value: {
      basis: 'contract',
      pointsAboveBaseBasisPoints: 500,
      lateUseFrom: 'payment',
      dayCount: 'act-365',
    },
    source:
      'VwVfG § 49a does not hold between private parties: the contract is taken to agree on the same; its text was not found',
    confidence: 'assumed',
  },
  remedy: { value: 'none', source: 'A contract under private law', confidence: 'derived' },
  instrument: {
    value: 'contract',
    source:
      'Council paper GRDrs 1013/2021 names the Stadtjugendring as last recipient; in which form it passes money on was not found',
    confidence: 'assumed',
  },
  financing: deficitFinancing,
  ...amountsByFund,
  exceptions: {
    value: ['amount-limit'],
    source:
      'PfD Stuttgart, home page 2024: more than 3,500 € only in justified single cases after extra examination',
    confidence: 'found',
  },
  decisionWithinDays: {
    value: 21,
    source: 'Partnership Lübeck, 2022, whose page has the same text as that of Stuttgart: within three weeks',
    confidence: 'derived',
  },
  endsByMonthDay: {
    value: '12-31',
    source: 'BHO §§ 4 and 45: money of the federal programme is bound to the calendar year',
    confidence: 'derived',
  },
  ownShareBasisPoints: {
    value: null,
    source: 'PfD Stuttgart, home page 2024: own money is desired, not required',
    confidence: 'found',
  },
  ownShareCounts,
  rateMaxBasisPoints: {
    value: null,
    source: 'No largest share of the cost was found for Stuttgart',
    confidence: 'assumed',
  },
  durationMonthsMax,
  lumpSums: receiptsOnly,
  ...demokratieLebenForm,
  ...committeeVote,
  spendWithinDays,
  proofDueDays: proofByReceiptsDueDays,
  lineOverrunBasisPoints,
};
