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
import { lineOverrunBasisPoints, ownShareCounts, spendWithinDays } from './shared/use-of-money.ts';
import { usualRules } from './shared/usual-rules.ts';

/** Demokratie leben! in its first period, 2015 to 2019: receipts, and the deficit that remains is financed. */
export const demokratieLeben2015: RuleSet = {
  ...usualRules,
  ruleSetId: 'demokratie-leben-2015',
  version: 1,
  title: 'Demokratie leben! 2015–2019',
  validFromOn: '2015-01-01',
  validUntilOn: '2019-12-31',
  instrument: {
    value: 'bescheid',
    source: 'Usual where the lead office of the town grants; BHO § 44',
    confidence: 'common-practice',
  },
  financing: deficitFinancing,
  ...amountsByFund,
  ownShareBasisPoints: {
    value: null,
    source: 'No own share of the projects was found for this period',
    confidence: 'assumed',
  },
  ownShareCounts,
  rateMaxBasisPoints: {
    value: null,
    source: 'No largest share of the cost was found for this period',
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
