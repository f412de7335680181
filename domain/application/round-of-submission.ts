import type { RuleSet } from '../../events/rule-set.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { findOrRefuse, missing, type Rules } from '../decision.ts';
import type { Fund, Opened } from '../fund/fund.ts';
import type { FundRound } from '../fund/fund-round.ts';

/** The round of the fund that takes applications next, at a moment: the first whose deadline lies ahead, of rounds in that order. */
const nextRound = ({ rounds }: Pick<Opened, 'rounds'>, now: string): FundRound | undefined =>
  [...rounds.values()].find(({ closesAt }) => now < closesAt);

/**
 * The round that a draft goes into: its own in time, the next one where the rules move what is late; undefined: too late.
 *
 * Late is late to the second: a round takes what arrives before `closesAt`.
 */
export const roundOfSubmission = (
  meant: FundRound,
  fund: Pick<Opened, 'rounds'>,
  rules: Pick<RuleSet, 'lateSubmission'>,
  now: string,
): FundRound | undefined => {
  if (now < meant.closesAt) return meant;
  return rules.lateSubmission.value === 'next-round' ? nextRound(fund, now) : undefined;
};

type WithFund = { readonly fund: Fund };
/** A draft, and the rules that say what becomes of it where it comes late. */
type Written = {
  readonly draft: { readonly programmeId: string; readonly roundId: string };
  readonly rules: Pick<RuleSet, 'lateSubmission'>;
};
/** With the round that it was written for. */
type ForRound = Written & { readonly fund: Opened; readonly meant: FundRound };
/** With the first round that could still take it. */
type NotTooLate = ForRound & { readonly next: FundRound };

const theRound = {
  'unknown-round': (_command: unknown, written: Written, { fund }: WithFund): ForRound | undefined => {
    const { programmeId, roundId } = written.draft;
    if (fund.fundId === undefined || fund.programmeId !== programmeId) return undefined;
    const meant = fund.rounds.get(roundId);
    return meant && { ...written, fund, meant };
  },
};

const openingRules = {
  'fund-takes-no-applications': (_command, { fund }) => !fund.isClosed,
  'round-not-open-yet': ({ now }, { meant: { opensAt } }) =>
    now >= opensAt || { opensOn: dayInBerlin(opensAt) },
} satisfies Rules<Acting, ForRound>;

const roundTaking = ({ now }: Acting, { meant, rules, fund }: ForRound) =>
  roundOfSubmission(meant, fund, rules, now);

const theNextRound = {
  'round-closed': (command: Acting, found: ForRound) => {
    const next = roundTaking(command, found) ?? nextRound(found.fund, command.now);
    return next ? { ...found, next } : missing({ deadlineOn: found.meant.deadlineOn });
  },
};

const theRoundTaking = {
  'round-closed-next-open': (command: Acting, found: NotTooLate) => {
    const round = roundTaking(command, found);
    if (round) return { fund: found.fund, round };
    const { meant, next } = found;
    const { deadlineOn } = meant;
    return missing({ deadlineOn, nextRoundId: next.roundId, nextDeadlineOn: next.deadlineOn });
  },
};

/** What a draft is refused for because of its round. */
export const roundRefusals = { ...theRound, ...openingRules, ...theNextRound, ...theRoundTaking };

/** The round that takes a draft now. */
export const findRound = (command: Acting, written: Written, others: WithFund) => {
  const meant = findOrRefuse(theRound, openingRules, command, written, others);
  if ('refused' in meant) return meant;
  const notTooLate = findOrRefuse(theNextRound, {}, command, meant, others);
  return 'refused' in notTooLate ? notTooLate : findOrRefuse(theRoundTaking, {}, command, notTooLate, others);
};
