import type { InterestKind } from '../../events/interest-events.ts';
import type { InterestRule } from '../../events/rules/grant-rules.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { findOrRefuse, firstBroken, type Rules, type Verdict } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { type OnGrant, theGrant } from '../payout/grant-rules.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { type BaseRateBook, knownRates } from './base-rate-book.ts';
import { type InterestProposal, interestProposal } from './interest-proposal.ts';
import { interestRuleOf } from './interest-rule.ts';
import { isOpen } from './recovery-rules.ts';

export type OnInterest = OnGrant & {
  readonly kind: InterestKind;
  /** Last day that counts. */
  readonly untilOn: string;
  readonly reason: string;
};

export type WithRates = WithOrganisation & { readonly rates: BaseRateBook };

/** What the system proposes for the decision that somebody takes. */
export const proposalFor = (
  { kind, untilOn }: Pick<OnInterest, 'kind' | 'untilOn'>,
  payout: Granted,
  { rates }: Pick<WithRates, 'rates'>,
): InterestProposal => interestProposal(payout, kind, untilOn, knownRates(rates));

/** The demands that a decision knows; late use is about the grant and not about one of them. */
export const refundIdsOf = (kind: InterestKind, { recovery: { demands } }: Pick<Granted, 'recovery'>) =>
  kind === 'refund' ? demands.map(({ refundId }) => refundId) : [];

const grantRules = {
  'acts-for-recipient': isOutsider,
  'case-closed': isOpen,
} satisfies Rules<OnInterest, Granted, WithRates>;

/** A grant whose money bears interest, and by which rule. */
export type Bearing = Granted & { readonly rule: InterestRule };

const theBearing = {
  'grant-bears-no-interest': (_command: unknown, payout: Granted): Bearing | undefined => {
    const rule = interestRuleOf(payout.grant);
    return rule && { ...payout, rule };
  },
};

const decisionRules = {
  'interest-in-future': ({ untilOn, now }) => untilOn <= dayInBerlin(now),
  'refund-not-demanded': ({ kind }, { recovery }) => kind === 'late-use' || recovery.demands.length > 0,
  'late-use-before-settlement': ({ kind }, { settlement }) => kind === 'refund' || settlement !== undefined,
  'base-rate-missing': (command, payout, others): Verdict => {
    const validFromOn = proposalFor(command, payout, others).missingRateFromOn;
    return validFromOn === undefined || { validFromOn };
  },
} satisfies Rules<OnInterest, Bearing, WithRates>;

/** What any decision on interest is refused for, in the order in which a person hears of it. */
export const interestRefusals = { ...theGrant, ...grantRules, ...theBearing, ...decisionRules };

/** The grant that interest is decided on, where neither a rule of every such decision is broken nor one of this. */
export const findBearing = <Command extends OnInterest, R extends Rules<Command, Bearing, WithRates>>(
  rules: R,
  command: Command,
  state: Payout,
  others: WithRates,
) => {
  const payout = findOrRefuse(theGrant, grantRules, command, state, others);
  if ('refused' in payout) return payout;
  const bearing = findOrRefuse(theBearing, decisionRules, command, payout, others);
  return 'refused' in bearing ? bearing : (firstBroken(rules, command, bearing, others) ?? bearing);
};
