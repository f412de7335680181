import type { RuleSet } from '../../events/rule-set.ts';
import { demokratieLeben2020 } from './demokratie-leben-2020.ts';

/** The one year that the city of Stuttgart paid for its partnership after the federal money had ended: the rules of 2024 go on. */
export const stuttgartBridge2025: RuleSet = {
  ...demokratieLeben2020,
  ruleSetId: 'stuttgart-bridge-2025',
  version: 1,
  title: 'Übergangsfinanzierung der Stadt Stuttgart 2025',
  validFromOn: '2025-01-01',
  validUntilOn: '2025-12-31',
  financing: {
    value: 'deficit',
    source: 'Bridge funding of the city council, 2025; the form of settlement of 2024 is taken to go on',
    confidence: 'assumed',
  },
  exceptions: {
    value: ['amount-limit'],
    source: 'PfD Stuttgart, home page 2024: more in justified single cases; taken to go on in 2025',
    confidence: 'assumed',
  },
  ownShareBasisPoints: {
    value: null,
    source: 'PfD Stuttgart, home page 2024: own money is desired, not required; taken to go on in 2025',
    confidence: 'assumed',
  },
};
