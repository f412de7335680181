import type { RuleSet } from '../../events/rule-set.ts';
import { isSame } from '../same.ts';

/** A single rule of a rule set, by the name that it has there. */
export type RuleName = {
  [Name in keyof RuleSet]: RuleSet[Name] extends { readonly value: unknown } ? Name : never;
}[keyof RuleSet];

/** A rule that two versions put differently; null where it is no rule there. */
export type RuleDifference = {
  readonly rule: RuleName;
  readonly before: RuleSet[RuleName]['value'];
  readonly after: RuleSet[RuleName]['value'];
};

type Frame = Exclude<keyof RuleSet, RuleName>;

const frame: ReadonlySet<string> = new Set<Frame>([
  ...(['ruleSetId', 'version', 'title', 'validFromOn', 'validUntilOn'] as const),
]);

const ruleNames = (rules: RuleSet): readonly RuleName[] =>
  Object.keys(rules).filter((name): name is RuleName => !frame.has(name));

/**
 * What one version of rules says otherwise than another, rule by rule.
 *
 * Title, dates and where a rule comes from make no difference to anybody who is judged by it.
 */
export const ruleDifferences = (before: RuleSet, after: RuleSet): readonly RuleDifference[] =>
  ruleNames(after)
    .map((rule) => ({ rule, before: before[rule].value, after: after[rule].value }))
    .filter((difference) => !isSame(difference.before, difference.after));
