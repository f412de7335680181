import type { RuleSet } from '../../../events/rule-set.ts';
import { committeeVote } from './committee-vote.ts';
import {
  amountsByFund,
  deficitFinancing,
  demokratieLebenForm,
  durationMonthsMax,
  proofByReceiptsDueDays,
  receiptsOnly,
} from './demokratie-leben.ts';
import { lineOverrunBasisPoints, ownShareCounts, spendWithinDays } from './use-of-money.ts';
import { usualRules } from './usual-rules.ts';

type UsualRules = Omit<
  RuleSet,
  'ruleSetId' | 'version' | 'title' | 'validFromOn' | 'validUntilOn' | 'officeSeat'
>;

/** A partnership of which nothing particular is known: the lead office grants by Bescheid, projects settle by receipts. */
export const partnershipByReceipts: UsualRules = {
  ...usualRules,
  instrument: {
    value: 'bescheid',
    source: 'Usual where the lead office of the town grants; BHO § 44',
    confidence: 'common-practice',
  },
  financing: deficitFinancing,
  ...amountsByFund,
  ownShareBasisPoints: {
    value: null,
    source: 'No own share was found for this partnership',
    confidence: 'assumed',
  },
  ownShareCounts,
  rateMaxBasisPoints: {
    value: null,
    source: 'No largest share of the cost was found for this partnership',
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

/** A partnership that pays lump sums, as they spread from 2025 on. */
export const partnershipByLumpSums: UsualRules = {
  ...partnershipByReceipts,
  financing: {
    value: 'lump-sum',
    source: 'Partnerships Gotha, Gera, Hof and Spremberg, 2025: fixed amounts from lump sums',
    confidence: 'common-practice',
  },
  lumpSums: {
    value: { perParticipantCents: 4_000, perFeeHourCents: 7_200, feeDayFromHours: 6, perFeeDayCents: 54_000 },
    source:
      'Partnership Gotha, procedure of 2025: 40 € a participant, 72 € an hour, 540 € a day from six hours on',
    confidence: 'common-practice',
  },
};
