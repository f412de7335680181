import type { RuleSet } from '../../events/rule-set.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Programme, ruleSetOn } from '../programme/programme.ts';

/** The rules in force on the day of a command. */
export const rulesToday = ({ now }: Pick<Acting, 'now'>, programme: Programme): RuleSet | undefined =>
  ruleSetOn(programme, dayInBerlin(now));

/** What an invitation fixes of them: how the committee finds its quorum and its majority, and by which version. */
export const votingRules = (rules: RuleSet) => ({
  ruleSet: { ruleSetId: rules.ruleSetId, version: rules.version },
  quorumRule: rules.quorumRule.value,
  quorumDenominator: rules.quorumDenominator.value,
  customVoting: rules.customVoting.value,
  groupLimits: rules.groupLimits.value,
  votedDownGrant: rules.votedDownGrant.value,
});
