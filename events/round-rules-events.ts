import * as z from 'zod';
import { instant, publicText, slug } from './fields.ts';
import { RuleSetReference } from './rules/rule-set-reference.ts';

/** An open round goes by newer rules from now on, also for drafts that were begun under those before; what was handed in keeps its own. */
const RoundRulesAdopted = z.strictObject({
  type: z.literal('RoundRulesAdopted'),
  data: z.strictObject({
    fundId: slug(),
    roundId: slug(),
    ruleSet: RuleSetReference,
    /** By which it went before; null where there were none. */
    previous: RuleSetReference.nullable(),
    adoptedAt: instant(),
    /** What applicants are told. */
    reason: publicText(500),
  }),
});

export const roundRulesEvents = [RoundRulesAdopted] as const;
