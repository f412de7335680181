import type { RuleSet } from '../../events/rule-set.ts';
import { seatIn } from './shared/office-seat.ts';
import { partnershipByLumpSums } from './shared/partnership.ts';

/** Demokratie leben! in its third period, from 2025: lump sums for participants and fees, proven by signature lists and contracts, no receipts. */
export const demokratieLeben2025: RuleSet = {
  ...partnershipByLumpSums,
  ruleSetId: 'demokratie-leben-2025',
  version: 1,
  title: 'Demokratie leben! ab 2025',
  validFromOn: '2025-01-01',
  validUntilOn: '2032-12-31',
  officeSeat: seatIn('Stuttgart', 'BW'),
  ownShareBasisPoints: {
    value: null,
    source: 'No own share in the lump-sum model of Gotha',
    confidence: 'derived',
  },
  rateMaxBasisPoints: { value: null, source: 'The 60 % of Hof are taken to be local', confidence: 'assumed' },
  proofDueDays: {
    value: 42,
    source: 'Guide of the partnership Recknitztal: six weeks after the approved end',
    confidence: 'common-practice',
  },
};
