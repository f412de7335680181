import type { Cases } from './limit-cases/limit-case.ts';
import { amounts, shares } from './limit-cases/money.ts';
import { lines, lumpSums } from './limit-cases/plan-lines.ts';
import { days, people, words } from './limit-cases/words-and-days.ts';

/** Every limit that a rule set has, with an application at it and one beyond; made from the rule set and nothing else. */
export const limitCases: Cases = (rules, bounds) =>
  [amounts, shares, days, lines, lumpSums, people, words].flatMap((cases) => cases(rules, bounds));
