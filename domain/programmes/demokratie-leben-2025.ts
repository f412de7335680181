import type { RuleSet } from '../../events/rule-set.ts';
import { committeeVote } from './shared/committee-vote.ts';
import { amountsByFund, demokratieLebenForm, durationMonthsMax } from './shared/demokratie-leben.ts';
import { lineOverrunBasisPoints, ownShareCounts, spendWithinDays } from './shared/use-of-money.ts';
import { usualRules } from './shared/usual-rules.ts';

/** Demokratie leben! in its third period, from 2025: lump sums for participants and fees, proven by signature lists and contracts, no receipts. */
export const demokratieLeben2025: RuleSet = {
  ...usualRules,
  ruleSetId: 'demokratie-leben-2025',
  version: 1,
  title: 'Demokratie leben! ab 2025',
  validFromOn: '2025-01-01',
  validUntilOn: '2032-12-31',
  instrument: {
    value: 'bescheid',
    source: 'Partnership Gotha, procedure of 2025: Zuwendungsbescheid within four weeks of the vote',
    confidence: 'found',
  },
  financing: {
    value: 'lump-sum',
    source: 'Partnerships Gotha, Gera, Hof and Spremberg, 2025: fixed amounts from lump sums',
    confidence: 'found',
  },
  ...amountsByFund,
  ownShareBasisPoints: {
    value: null,
    source: 'No own share in the lump-sum model of Gotha',
    confidence: 'derived',
  },
  ownShareCounts,
  rateMaxBasisPoints: { value: null, source: 'The 60 % of Hof are taken to be local', confidence: 'assumed' },
  durationMonthsMax,
  lumpSums: {
    value: { perParticipantCents: 4_000, perFeeHourCents: 7_200, feeDayFromHours: 6, perFeeDayCents: 54_000 },
    source:
      'Partnership Gotha, procedure of 2025: 40 € a participant, 72 € an hour, 540 € a day from six hours on',
    confidence: 'found',
  },
  ...demokratieLebenForm,
  ...committeeVote,
  spendWithinDays,
  proofDueDays: {
    value: 42,
    source: 'Guide of the partnership Recknitztal: six weeks after the approved end',
    confidence: 'common-practice',
  },
  lineOverrunBasisPoints,
};
