import type { RuleSet } from '../../events/rule-set.ts';
import { seatIn } from './shared/office-seat.ts';
import { partnershipByReceipts } from './shared/partnership.ts';

/** Demokratie leben! in its first period, 2015 to 2019: receipts, and the deficit that remains is financed. */
export const demokratieLeben2015: RuleSet = {
  ...partnershipByReceipts,
  ruleSetId: 'demokratie-leben-2015',
  version: 1,
  title: 'Demokratie leben! 2015–2019',
  validFromOn: '2015-01-01',
  validUntilOn: '2019-12-31',
  officeSeat: seatIn('Stuttgart', 'BW'),
  ownShareBasisPoints: {
    value: null,
    source: 'No own share of the projects was found for this period',
    confidence: 'assumed',
  },
  rateMaxBasisPoints: {
    value: null,
    source: 'No largest share of the cost was found for this period',
    confidence: 'assumed',
  },
};
