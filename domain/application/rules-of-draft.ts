import type { RuleSet } from '../../events/rule-set.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import type { Fund } from '../fund/fund.ts';
import { type Programme, ruleSetOn } from '../programme/programme.ts';
import { rulesOfRound } from '../programme/rules-of-round.ts';
import { roundOfSubmission } from './round-of-submission.ts';

/** The rules that a draft is judged by, and those of the round that it was written for: they say what becomes of it where it comes late. */
export type DraftRules = { readonly rules: RuleSet; readonly ofOwnRound: RuleSet };

/**
 * The rules by which a draft would be judged if it were handed in at a moment: those of the round that would take it then.
 *
 * @returns undefined where there are none
 */
export const rulesOfDraft = (
  programme: Programme,
  fund: Fund,
  { roundId }: { readonly roundId: string },
  now: string,
): DraftRules | undefined => {
  const today = dayInBerlin(now);
  const meant = fund.fundId === undefined ? undefined : fund.rounds.get(roundId);
  if (fund.fundId === undefined || meant === undefined) {
    const rules = ruleSetOn(programme, today);
    return rules && { rules, ofOwnRound: rules };
  }
  const ofOwnRound = rulesOfRound(programme, meant, today);
  const taking = ofOwnRound && roundOfSubmission(meant, fund, ofOwnRound, now);
  const rules = taking ? rulesOfRound(programme, taking, today) : ofOwnRound;
  return rules && ofOwnRound && { rules, ofOwnRound };
};
