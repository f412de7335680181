import type { FundEvent } from '../../events/fund-events.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import type { RuleSetReference } from '../../events/rules/rule-set-reference.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, missing, type Rules } from '../decision.ts';
import { type Programme, ruleSetBy } from '../programme/programme.ts';
import { frozenFrom, rulesOfRound } from '../programme/rules-of-round.ts';
import { isSame } from '../same.ts';
import type { Fund, Opened } from './fund.ts';
import type { FundRound } from './fund-round.ts';

export type AdoptRoundRules = Acting & {
  readonly fundId: string;
  readonly roundId: string;
  readonly ruleSet: RuleSetReference;
  readonly reason: string;
};

type Others = { readonly programme: Programme };
type Found = { readonly fund: Opened; readonly round: FundRound };

const isInForceOn = ({ validFromOn, validUntilOn }: RuleSet, day: string): boolean =>
  validFromOn <= day && (validUntilOn === null || day <= validUntilOn);

const theRound = {
  'unknown-round': ({ fundId, roundId }: AdoptRoundRules, state: Fund) => {
    const round = state.fundId === undefined ? undefined : state.rounds.get(roundId);
    if (state.fundId === undefined || round === undefined) return missing({ fundId, roundId });
    return { fund: state, round };
  },
};

const adoptRules = {
  'fund-closed': (_command, { fund }) => !fund.isClosed,
  // Before it opens it takes over by itself what is published; after it closed there is nothing left to judge.
  'round-not-open-for-rules': ({ now }, { round }) =>
    (frozenFrom(round) <= now && now < round.closesAt) || {
      opensOn: dayInBerlin(frozenFrom(round)),
      deadlineOn: round.deadlineOn,
    },
  'rules-not-in-force': ({ ruleSet, now }, _found, { programme }) => {
    const rules = ruleSetBy(programme, ruleSet);
    return (rules !== undefined && isInForceOn(rules, dayInBerlin(now))) || ruleSet;
  },
} satisfies Rules<AdoptRoundRules, Found, Others>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const adoptRoundRulesRefusals = { ...theRound, ...adoptRules };

export type AdoptRoundRulesRefusal = keyof typeof adoptRoundRulesRefusals;

const named = (rules: RuleSet | undefined): RuleSetReference | null =>
  rules ? { ruleSetId: rules.ruleSetId, version: rules.version } : null;

/**
 * Decides whether a round that is open goes by other rules of its programme from now on, with the reason that its applicants are told.
 *
 * What was handed in keeps the rules that it names. An older version may be taken over as well: so a slip is put right.
 *
 * @see docs/decisions/0050-a-round-keeps-its-rules.md
 */
export const adoptRoundRules = (
  command: AdoptRoundRules,
  state: Fund,
  others: Others,
): Decision<FundEvent, AdoptRoundRulesRefusal> => {
  const found = findOrRefuse(theRound, adoptRules, command, state, others);
  if ('refused' in found) return found;
  const { fundId, roundId, ruleSet, reason, now: adoptedAt } = command;
  const previous = named(rulesOfRound(others.programme, found.round, dayInBerlin(adoptedAt)));
  if (isSame(previous, ruleSet)) return { accepted: [] };
  return {
    accepted: [
      { type: 'RoundRulesAdopted', data: { fundId, roundId, ruleSet, previous, adoptedAt, reason } },
    ],
  };
};
