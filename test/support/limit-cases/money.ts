import type { ContentRefusal } from '../../../domain/application/content-rules.ts';
import { shareAtLeastCents, shareAtMostCents } from '../../../domain/money.ts';
import type { RuleSet } from '../../../events/rule-set.ts';
import { exampleFor, planFor, possibleCents } from '../example-application.ts';
import type { Bounds, Cases } from './limit-case.ts';

export const amount = (rules: RuleSet, bounds: Bounds, requestedCents: number, changes = {}) =>
  exampleFor(rules, bounds, { financePlan: planFor(rules, requestedCents), ...changes });

/** The smallest of several limits binds; a case is made for each limit that no other one hides. */
export const amounts: Cases = (rules, bounds) => {
  const { projectKinds, amountMaxCents, amountMinCents } = rules;
  const limitOf = {
    'requested-above-programme-limit': amountMaxCents.value,
    'requested-above-fund-limit': bounds.applicationMaxCents,
  } as const;
  const most = Math.min(...Object.values(limitOf).map((cents) => cents ?? Number.POSITIVE_INFINITY));
  const general = (Object.entries(limitOf) as [ContentRefusal, number | null][])
    .filter(([, cents]) => cents !== null && cents === most)
    .map(([code, cents]) => ({
      code,
      within: amount(rules, bounds, cents ?? 0),
      beyond: amount(rules, bounds, (cents ?? 0) + 1),
    }));
  const kinds = projectKinds.value.map(({ kindId: projectKind, amountMaxCents: cents }) => ({
    code: 'requested-above-kind-limit' as const,
    within: amount(rules, bounds, cents ?? 0, { projectKind }),
    beyond: amount(rules, bounds, (cents ?? 0) + 1, { projectKind }),
  }));
  const least = amountMinCents.value ?? 1;
  const below = {
    code: 'requested-below-minimum' as const,
    within: amount(rules, bounds, least),
    beyond: amount(rules, bounds, least - 1),
  };
  return [...general, ...kinds, below];
};

export const shares: Cases = (rules, bounds) => {
  const free = rules.ownShareFreeUpToCents.value ?? 0;
  const requestedCents = Math.max(possibleCents(rules, bounds), free + 1);
  const plan = (others: number) =>
    exampleFor(rules, bounds, { financePlan: planFor(rules, requestedCents - others, others) });
  const needed = shareAtLeastCents(requestedCents, rules.ownShareBasisPoints.value ?? 0, 10_000);
  const most = shareAtMostCents(requestedCents, rules.rateMaxBasisPoints.value ?? 0, 10_000);
  return [
    ...(rules.ownShareBasisPoints.value === null
      ? []
      : [{ code: 'own-share-too-small' as const, within: plan(needed), beyond: plan(needed - 1) }]),
    ...(rules.rateMaxBasisPoints.value === null
      ? []
      : [
          {
            code: 'rate-too-high' as const,
            within: plan(requestedCents - most),
            beyond: plan(requestedCents - most - 1),
          },
        ]),
    ...(free === 0 || rules.rateMaxBasisPoints.value === null
      ? []
      : [
          {
            code: 'rate-too-high' as const,
            within: exampleFor(rules, bounds, { financePlan: planFor(rules, free, 0) }),
            beyond: exampleFor(rules, bounds, { financePlan: planFor(rules, free + 1, 0) }),
          },
        ]),
  ];
};
