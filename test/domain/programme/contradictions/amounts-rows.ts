import { value } from '../../../support/programme-facts.ts';
import { kind, max, min, row } from './row.ts';

export const amountsRows = {
  'amount-range-empty': row(
    { ...min(100_001), ...max(100_000) },
    { minCents: 100_001, maxCents: 100_000 },
    { ...min(100_000), ...max(100_000) },
  ),
  'kind-above-maximum': row(
    { ...max(300_000), projectKinds: kind(300_001) },
    { kindId: 'small', kindCents: 300_001, maxCents: 300_000 },
    { ...max(300_000), projectKinds: kind(300_000) },
  ),
  'kind-below-minimum': row(
    { ...min(100_000), projectKinds: kind(99_999) },
    { kindId: 'small', kindCents: 99_999, minCents: 100_000 },
    { ...min(100_000), projectKinds: kind(100_000) },
  ),
  'own-share-counts-nothing': row(
    { ownShareBasisPoints: value(1_000), ownShareCounts: value([]) },
    { ownSharePercent: 10, countedKinds: 0 },
    { ownShareBasisPoints: value(2_000), ownShareCounts: value(['own']), rateMaxBasisPoints: value(9_000) },
  ),
  'own-share-leaves-nothing': row(
    { ownShareBasisPoints: value(10_000) },
    { ownSharePercent: 100, leftPercent: 0 },
    { ownShareBasisPoints: value(9_999) },
  ),
  'rate-leaves-nothing': row(
    { rateMaxBasisPoints: value(0) },
    { ratePercent: 0 },
    { rateMaxBasisPoints: value(1) },
  ),
  'own-share-free-without-share': row(
    { ownShareFreeUpToCents: value(50_000) },
    { freeUpToCents: 50_000 },
    { ownShareFreeUpToCents: value(50_000), rateMaxBasisPoints: value(9_000) },
  ),
  'own-share-never-asked': row(
    { ...max(50_000), ownShareFreeUpToCents: value(50_000), ownShareBasisPoints: value(1_000) },
    { freeUpToCents: 50_000, maxCents: 50_000 },
    { ...max(50_001), ownShareFreeUpToCents: value(50_000), ownShareBasisPoints: value(1_000) },
  ),
  'own-share-free-below-minimum': row(
    { ...min(50_001), ownShareFreeUpToCents: value(50_000), ownShareBasisPoints: value(1_000) },
    { freeUpToCents: 50_000, minCents: 50_001 },
    { ...min(50_000), ownShareFreeUpToCents: value(50_000), ownShareBasisPoints: value(1_000) },
  ),
  'exception-without-limit': row(
    { exceptions: value(['rate-limit']) },
    { exception: 'rate-limit' },
    { exceptions: value(['amount-limit', 'rate-limit']), rateMaxBasisPoints: value(9_000) },
  ),
};
