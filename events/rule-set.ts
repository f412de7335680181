import * as z from 'zod';
import { count, day, publicText, slug } from './fields.ts';
import { committeeRuleFields } from './rules/committee-rules.ts';
import { grantRuleFields } from './rules/grant-rules.ts';
import { planRuleFields } from './rules/plan-rules.ts';
import { procedureRuleFields } from './rules/procedure-rules.ts';

/**
 * The rules of one programme for one period, as dated data: a decision stores which version it used.
 *
 * Null means that the programme has no such rule.
 */
export const RuleSet = z.strictObject({
  ruleSetId: slug(),
  version: count(1000),
  title: publicText(),
  validFromOn: day(),
  validUntilOn: day().nullable(),
  ...procedureRuleFields,
  ...planRuleFields,
  ...committeeRuleFields,
  ...grantRuleFields,
});
export type RuleSet = z.infer<typeof RuleSet>;
