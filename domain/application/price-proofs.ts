import type { PriceProofRule } from '../../events/rules/plan-rules.ts';

type Offer = { readonly form?: 'informal' | 'written' | null | undefined };

const reaches = (amountCents: number, { fromCents, isInclusive }: PriceProofRule): boolean =>
  isInclusive ? amountCents >= fromCents : amountCents > fromCents;

/** Of two thresholds that an amount reaches, the higher; of the same amount, the one that begins above it. */
const byThreshold = (a: PriceProofRule, b: PriceProofRule): number =>
  a.fromCents - b.fromCents || Number(b.isInclusive) - Number(a.isInclusive);

/** The offers that an amount needs: the rule of the highest threshold that it reaches; undefined where it needs none. */
export const priceProofFor = (
  amountCents: number,
  rules: readonly PriceProofRule[],
): PriceProofRule | undefined =>
  rules
    .filter((rule) => reaches(amountCents, rule))
    .toSorted(byThreshold)
    .at(-1);

/** How many offers are missing; an offer in writing also counts where an informal one is enough. */
export const missingOfferCount = (
  offers: readonly Offer[],
  { offerCount, form }: Pick<PriceProofRule, 'offerCount' | 'form'>,
): number => {
  const counting = form === 'written' ? offers.filter((offer) => offer.form === 'written') : offers;
  return Math.max(0, offerCount - counting.length);
};
