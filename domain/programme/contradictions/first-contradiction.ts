import type { RuleSet } from '../../../events/rule-set.ts';
import { firstBroken, type Refusal, type Rules } from '../../decision.ts';
import type { Programme } from '../programme.ts';
import { amountContradictions } from './amounts.ts';
import { committeeContradictions } from './committee.ts';
import { costContradictions } from './cost.ts';
import { grantContradictions } from './grant.ts';
import { procedureContradictions } from './procedure.ts';

/** Every way in which two rules of one rule set, or a rule and the committees that are seated, exclude each other. */
export const contradictions = {
  ...procedureContradictions,
  ...amountContradictions,
  ...costContradictions,
  ...committeeContradictions,
  ...grantContradictions,
} satisfies Rules<RuleSet, Programme>;

export type Contradiction = keyof typeof contradictions;

/** The first two rules that exclude each other, with both values. */
export const firstContradiction = (
  rules: RuleSet,
  programme: Programme,
): Refusal<Contradiction> | undefined => firstBroken(contradictions, rules, programme, undefined);
