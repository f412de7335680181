import { usualRules } from '../../domain/rule-sets/shared/usual-rules.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import { stuttgart } from './seats.ts';

const known = <Value>(value: Value) => ({ value, source: 'a test', confidence: 'assumed' as const });

/** Rules for tests: receipts, deficit financing, at most 3,500 euro, two criteria. */
export const rules: RuleSet = {
  ...usualRules,
  ruleSetId: 'rules',
  version: 1,
  title: 'Rules of a test',
  validFromOn: '2020-01-01',
  validUntilOn: null,
  officeSeat: known(stuttgart),
  instrument: known('bescheid'),
  remedyAt: known('Stadt Musterstadt, Rathausplatz 1, 12345 Musterstadt'),
  financing: known('deficit'),
  amountMinCents: known(null),
  amountMaxCents: known(350_000),
  ownShareBasisPoints: known(null),
  ownShareCounts: known(['own', 'third', 'participant-fees']),
  rateMaxBasisPoints: known(null),
  durationMonthsMax: known(12),
  lumpSums: known(null),
  costCategories: known(['fees', 'material']),
  declarations: known(['not-begun']),
  questions: known([]),
  criteria: known([
    { criterionId: 'aims', title: 'Fits the aims', weightBasisPoints: 6_000, pointsMax: 5, anchors: [] },
    { criterionId: 'reach', title: 'Reaches people', weightBasisPoints: 4_000, pointsMax: 5, anchors: [] },
  ]),
  scoreMinBasisPoints: known(null),
  quorumRule: known('vwvfg-90-91'),
  quorumDenominator: known('all-seats'),
  circularVoteDays: known(14),
  spendWithinDays: known(42),
  proofDueDays: known(42),
  lineOverrunBasisPoints: known(2_000),
};
