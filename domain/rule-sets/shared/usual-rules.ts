import { usualApplicationRules } from './usual-application-rules.ts';
import { usualDecisionRules } from './usual-decision-rules.ts';
import { usualGrantRules } from './usual-grant-rules.ts';

/** Rules that most partnerships have in the same way; a rule set that knows better says so itself. */
export const usualRules = { ...usualApplicationRules, ...usualDecisionRules, ...usualGrantRules };
