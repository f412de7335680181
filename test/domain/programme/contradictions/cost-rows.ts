import type { PriceProofRule } from '../../../../events/rules/plan-rules.ts';
import { value } from '../../../support/programme-facts.ts';
import { limit, row } from './row.ts';

const proof = (fromCents: number, offerCount: number, form: PriceProofRule['form'] = 'written') => ({
  ...{ fromCents, isInclusive: true, offerCount, form },
});
const lump = {
  ...{ perParticipantCents: 4_000, perFeeHourCents: 7_200, feeDayFromHours: 6, perFeeDayCents: 54_000 },
};
const byLumpSums = (changes: Partial<typeof lump> = {}) => ({
  financing: value('lump-sum' as const),
  lumpSums: value({ ...lump, ...changes }),
});
const shares = (...rates: number[]) => ({
  costCategories: value(['fees', 'materials']),
  categoryLimits: value([limit('fees', null, rates[0] ?? 0), limit('materials', null, rates[1] ?? 0)]),
});

export const costRows = {
  'price-proof-without-offers': row(
    { priceProofs: value([proof(50_000, 0)]) },
    { fromCents: 50_000, offerCount: 0 },
    { priceProofs: value([proof(50_000, 1)]) },
  ),
  'price-proof-twice': row(
    { priceProofs: value([proof(50_000, 1), proof(50_000, 3)]) },
    { fromCents: 50_000 },
    { priceProofs: value([proof(50_000, 1), { ...proof(50_000, 3), isInclusive: false }]) },
  ),
  'price-proofs-falling': row(
    { priceProofs: value([proof(100_000, 2), proof(50_000, 3)]) },
    { fromCents: 100_000, offerCount: 2, lowerFromCents: 50_000, lowerOfferCount: 3 },
    { priceProofs: value([proof(100_000, 3), proof(50_000, 3, 'informal')]) },
  ),
  'price-proof-form-falls': row(
    { priceProofs: value([proof(50_000, 1), proof(100_000, 3, 'informal')]) },
    { fromCents: 100_000, lowerFromCents: 50_000 },
    { priceProofs: value([proof(50_000, 1, 'informal'), proof(100_000, 3)]) },
  ),
  'category-limit-unknown': row(
    { categoryLimits: value([limit('fireworks', 1, null)]) },
    { category: 'fireworks' },
    { categoryLimits: value([limit('catering', 1, null)]) },
  ),
  'category-limit-empty': row(
    { categoryLimits: value([limit('catering', null, null)]) },
    { category: 'catering' },
    { categoryLimits: value([limit('catering', null, 2_000)]) },
  ),
  'category-limits-exclude-all': row(shares(4_000, 5_999), { sumPercent: 99.99 }, shares(4_000, 6_000)),
  'lump-sums-missing': row({ financing: value('lump-sum') }, {}, byLumpSums()),
  'lump-sums-without-use': row(
    { lumpSums: value(lump) },
    { financing: 'deficit' },
    { ...byLumpSums(), kilometreRateCents: value(null) },
  ),
  'lump-sums-worth-nothing': row(
    byLumpSums({ perParticipantCents: 0, perFeeHourCents: 0, perFeeDayCents: 0 }),
    { sumCents: 0 },
    byLumpSums({ perParticipantCents: 1, perFeeHourCents: 0, perFeeDayCents: 0 }),
  ),
  'lump-sum-day-below-hours': row(
    byLumpSums({ perFeeDayCents: 41_399 }),
    { feeDayFromHours: 6, perFeeDayCents: 41_399, hoursCents: 41_400 },
    byLumpSums({ perFeeDayCents: 41_400 }),
  ),
  'lump-sums-with-price-proofs': row(
    { ...byLumpSums(), priceProofs: value([proof(50_000, 3)]) },
    { offerCount: 3, fromCents: 50_000 },
    { priceProofs: value([proof(50_000, 3)]) },
  ),
  'lump-sums-with-kilometre-rate': row(
    { ...byLumpSums(), kilometreRateCents: value(20) },
    { rateCents: 20 },
    { kilometreRateCents: value(20) },
  ),
};
