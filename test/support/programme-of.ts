import { programme } from '../../domain/programme/programme.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import { established, published } from './programme-facts.ts';

/** The programme under these rules. */
export const programmeOf = (...rules: readonly RuleSet[]) =>
  [established, ...rules.map((set) => published(set))].reduce(programme.evolve, programme.initial);
