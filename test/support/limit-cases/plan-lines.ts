import type { RuleSet } from '../../../events/rule-set.ts';
import { exampleFor, planFor, possibleCents } from '../example-application.ts';
import { lumpSumsOf } from '../plan-facts.ts';
import type { Bounds, Cases } from './limit-case.ts';

const withLine = (rules: RuleSet, bounds: Bounds, amountCents: number, line: object) => {
  const financePlan = planFor(rules, amountCents, 0);
  const expenditure = financePlan.expenditure.map((each) => ({ ...each, offers: [], ...line }));
  return exampleFor(rules, bounds, { financePlan: { ...financePlan, expenditure } });
};

export const lines: Cases = (rules, bounds) => {
  const rateCents = rules.kilometreRateCents.value;
  const driven = (cents: number) => withLine(rules, bounds, cents, { kilometreCount: 500 });
  const proofs = rules.priceProofsWith.value === 'application' ? rules.priceProofs.value : [];
  const offer = (form: 'informal' | 'written') => ({ bidder: 'Beispielfirma', amountCents: 1, form });
  return [
    ...(rateCents === null
      ? []
      : [
          {
            code: 'kilometre-rate-exceeded' as const,
            within: driven(500 * rateCents),
            beyond: driven(500 * rateCents + 1),
          },
        ]),
    ...proofs.map(({ fromCents, isInclusive, offerCount, form }) => {
      const cents = isInclusive ? fromCents : fromCents + 1;
      const showing = (count: number) => ({ offers: Array.from({ length: count }, () => offer(form)) });
      return {
        code:
          form === 'written' ? ('written-offers-missing' as const) : ('price-comparison-missing' as const),
        within: withLine(rules, bounds, cents, showing(offerCount)),
        beyond: withLine(rules, bounds, cents, showing(offerCount - 1)),
      };
    }),
    ...proofs
      .filter(({ form, fromCents }) => form === 'written' && fromCents > 0)
      .map(({ fromCents, isInclusive }) => {
        const cents = isInclusive ? fromCents : fromCents + 1;
        const looks = { offers: Array.from({ length: 9 }, () => offer('informal')) };
        return {
          code: 'written-offers-missing' as const,
          within: withLine(rules, bounds, cents - 1, looks),
          beyond: withLine(rules, bounds, cents, looks),
        };
      }),
    {
      code: 'cost-category-unknown',
      within: exampleFor(rules, bounds),
      beyond: withLine(rules, bounds, possibleCents(rules, bounds), { category: 'fireworks' }),
    },
  ];
};

export const lumpSums: Cases = (rules, bounds) => {
  const lump = rules.lumpSums.value;
  if (!lump) return [];
  const withBasis = (requestedCents: number) => {
    const financePlan = planFor(rules, requestedCents);
    const feeDays = [{ quarterHours: lump.feeDayFromHours * 4 - 1, contractFeeCents: 1_000_000 }];
    return exampleFor(rules, bounds, {
      financePlan: { ...financePlan, lumpSumBasis: lumpSumsOf(10, feeDays) },
    });
  };
  const ceilingCents =
    10 * lump.perParticipantCents + ((lump.feeDayFromHours * 4 - 1) * lump.perFeeHourCents) / 4;
  return [
    {
      code: 'requested-above-lump-sums',
      within: withBasis(ceilingCents),
      beyond: withBasis(ceilingCents + 1),
    },
  ];
};
