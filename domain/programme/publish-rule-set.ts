import type { ProgrammeEvent } from '../../events/programme-events.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { type Contradiction, firstContradiction } from './contradictions/first-contradiction.ts';
import { allRuleSetsOn, type Programme } from './programme.ts';

export type PublishRuleSet = Acting & { readonly programmeId: string; readonly ruleSet: RuleSet };

const newestVersion = (ruleSets: readonly RuleSet[], ruleSetId: string): number =>
  Math.max(-1, ...ruleSets.filter((rules) => rules.ruleSetId === ruleSetId).map(({ version }) => version));

/** Two rule sets can only begin to overlap on the first day of one of them. */
const firstAmbiguousDay = (ruleSets: readonly RuleSet[]): string | undefined =>
  ruleSets
    .map(({ validFromOn }) => validFromOn)
    .toSorted()
    .find((day) => allRuleSetsOn(ruleSets, day).length > 1);

/** In the order in which an administrator should hear of them; rules against rules come after. */
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
} satisfies Rules<PublishRuleSet, Programme>;

export type PublishRefusal = keyof typeof publishRules | Contradiction;

/** Decides whether rules may come into force as dated: no day with two rule sets, and no rule against another. */
export const publishRuleSet = (
  command: PublishRuleSet,
  programme: Programme,
): Decision<ProgrammeEvent, PublishRefusal> => {
  const refusal =
    firstBroken(publishRules, command, programme, undefined) ??
    firstContradiction(command.ruleSet, programme);
  if (refusal) return refusal;
  const { programmeId, ruleSet, now: publishedAt } = command;
  return { accepted: [{ type: 'RuleSetPublished', data: { programmeId, ruleSet, publishedAt } }] };
};
