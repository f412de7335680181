import type { ProgrammeEvent } from '../../events/programme-events.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { allRuleSetsOn, type Programme } from './programme.ts';

export type PublishRuleSet = Acting & { readonly programmeId: string; readonly ruleSet: RuleSet };

const ALL_BASIS_POINTS = 10_000;

const repeated = (ids: readonly string[]): string | undefined =>
  ids.find((id, place) => ids.indexOf(id) < place);

const repeatedIdIn = ({ criteria, questions, declarations, costCategories }: RuleSet): string | undefined =>
  repeated(criteria.value.map(({ criterionId }) => criterionId)) ??
  repeated(questions.value.map(({ questionId }) => questionId)) ??
  repeated(declarations.value) ??
  repeated(costCategories.value);

const newestVersion = (ruleSets: readonly RuleSet[], ruleSetId: string): number =>
  Math.max(-1, ...ruleSets.filter((rules) => rules.ruleSetId === ruleSetId).map(({ version }) => version));

/** Two rule sets can only begin to overlap on the first day of one of them. */
const firstAmbiguousDay = (ruleSets: readonly RuleSet[]): string | undefined =>
  ruleSets
    .map(({ validFromOn }) => validFromOn)
    .toSorted()
    .find((day) => allRuleSetsOn(ruleSets, day).length > 1);

/** In the order in which an administrator should hear of them. */
export const publishRules = {
  'unknown-programme': (_command, { programmeId }) => programmeId !== undefined,
  'programme-closed': (_command, { isClosed }) => !isClosed,
  'rule-set-version-taken': ({ ruleSet: { ruleSetId, version } }, { ruleSets }) => {
    const newest = newestVersion(ruleSets, ruleSetId);
    return version > newest || { ruleSetId, versionMin: newest + 1 };
  },
  'rule-set-ends-before-start': ({ ruleSet: { validFromOn, validUntilOn } }) =>
    validUntilOn === null || validFromOn <= validUntilOn || { validFromOn, validUntilOn },
  'rule-sets-overlap': ({ ruleSet }, { ruleSets }) => {
    const day = firstAmbiguousDay([...ruleSets, ruleSet]);
    return day === undefined || { day };
  },
  'amount-range-empty': ({ ruleSet: { amountMinCents, amountMaxCents } }) => {
    const minCents = amountMinCents.value ?? 0;
    const maxCents = amountMaxCents.value ?? Number.POSITIVE_INFINITY;
    return minCents <= maxCents || { minCents, maxCents };
  },
  'weights-incomplete': ({ ruleSet: { criteria } }) => {
    const sumBasisPoints = criteria.value.reduce((sum, criterion) => sum + criterion.weightBasisPoints, 0);
    return sumBasisPoints === ALL_BASIS_POINTS || { sumPercent: sumBasisPoints / 100 };
  },
  'criterion-without-points': ({ ruleSet: { criteria } }) => {
    const pointless = criteria.value.find(({ pointsMax }) => pointsMax === 0);
    return pointless ? { criterionId: pointless.criterionId } : true;
  },
  'lump-sums-missing': ({ ruleSet: { financing, lumpSums } }) =>
    financing.value !== 'lump-sum' || lumpSums.value !== null,
  'lump-sums-without-use': ({ ruleSet: { financing, lumpSums } }) =>
    financing.value === 'lump-sum' || lumpSums.value === null,
  'id-twice': ({ ruleSet }) => {
    const twice = repeatedIdIn(ruleSet);
    return twice === undefined || { twice };
  },
} satisfies Rules<PublishRuleSet, Programme>;

export type PublishRefusal = keyof typeof publishRules;

/** Decides whether rules may come into force as dated: no day with two rule sets, and no rule against another. */
export const publishRuleSet = (
  command: PublishRuleSet,
  programme: Programme,
): Decision<ProgrammeEvent, PublishRefusal> => {
  const refusal = firstBroken(publishRules, command, programme, undefined);
  if (refusal) return refusal;
  const { programmeId, ruleSet } = command;
  return { accepted: [{ type: 'RuleSetPublished', data: { programmeId, ruleSet } }] };
};
