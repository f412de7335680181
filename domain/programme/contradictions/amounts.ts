import type { RuleSet } from '../../../events/rule-set.ts';
import type { ExcusableLimit } from '../../../events/rules/plan-rules.ts';
import type { Rules } from '../../decision.ts';

const ALL_BASIS_POINTS = 10_000;

/** The least that can be asked for at all: what the rules say, and never nothing. */
export const leastCents = ({ amountMinCents }: RuleSet): number => amountMinCents.value ?? 1;

/** The most that can be asked for without an exception; a fund may set less. */
export const mostCents = ({ amountMaxCents }: RuleSet): number =>
  amountMaxCents.value ?? Number.POSITIVE_INFINITY;

const kindsOf = ({ projectKinds }: RuleSet) =>
  projectKinds.value.flatMap(({ kindId, amountMaxCents }) =>
    amountMaxCents === null ? [] : { kindId, kindCents: amountMaxCents },
  );

/** An amount may also be limited by the fund alone, so an exception from it always has something to lift. */
const hasLimit = ({ rateMaxBasisPoints, ownShareBasisPoints }: RuleSet, limit: ExcusableLimit): boolean => {
  if (limit === 'rate-limit') return rateMaxBasisPoints.value !== null;
  return limit === 'amount-limit' || ownShareBasisPoints.value !== null;
};

/** Limits of amounts and shares that no application could meet, or that could never matter. */
export const amountContradictions = {
  'amount-range-empty': (rules) => {
    const [minCents, maxCents] = [leastCents(rules), mostCents(rules)];
    return minCents <= maxCents || { minCents, maxCents };
  },
  'kind-above-maximum': (rules) => {
    const maxCents = mostCents(rules);
    const above = kindsOf(rules).find(({ kindCents }) => kindCents > maxCents);
    return above === undefined || { ...above, maxCents };
  },
  'kind-below-minimum': (rules) => {
    const minCents = leastCents(rules);
    const below = kindsOf(rules).find(({ kindCents }) => kindCents < minCents);
    return below === undefined || { ...below, minCents };
  },
  'own-share-counts-nothing': ({ ownShareBasisPoints, ownShareCounts }) => {
    const ownSharePercent = (ownShareBasisPoints.value ?? 0) / 100;
    const countedKinds = ownShareCounts.value.length;
    return ownSharePercent === 0 || countedKinds > 0 || { ownSharePercent, countedKinds };
  },
  'own-share-leaves-nothing': ({ ownShareBasisPoints }) => {
    const left = ALL_BASIS_POINTS - (ownShareBasisPoints.value ?? 0);
    return left > 0 || { ownSharePercent: 100, leftPercent: left };
  },
  'rate-leaves-nothing': ({ rateMaxBasisPoints }) => rateMaxBasisPoints.value !== 0 || { ratePercent: 0 },
  'own-share-free-without-share': ({ ownShareFreeUpToCents, ownShareBasisPoints, rateMaxBasisPoints }) => {
    const freeUpToCents = ownShareFreeUpToCents.value;
    const asks = ownShareBasisPoints.value !== null || rateMaxBasisPoints.value !== null;
    return freeUpToCents === null || asks || { freeUpToCents };
  },
  'own-share-never-asked': (rules) => {
    const freeUpToCents = rules.ownShareFreeUpToCents.value;
    const maxCents = mostCents(rules);
    return freeUpToCents === null || freeUpToCents < maxCents || { freeUpToCents, maxCents };
  },
  'own-share-free-below-minimum': (rules) => {
    const freeUpToCents = rules.ownShareFreeUpToCents.value;
    const minCents = leastCents(rules);
    return freeUpToCents === null || freeUpToCents >= minCents || { freeUpToCents, minCents };
  },
  'exception-without-limit': (rules) => {
    const exception = rules.exceptions.value.find((limit) => !hasLimit(rules, limit));
    return exception === undefined || { exception };
  },
} satisfies Rules<RuleSet, unknown>;
