import type { InterestKind } from '../../events/interest-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import type { Rules, Verdict } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import type { OnGrant } from '../payout/grant-rules.ts';
import type { Granted } from '../payout/payout.ts';
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

/** What must hold before anybody decides on interest, whatever the decision. */
export const interestDecisionRules = {
  'acts-for-recipient': isOutsider,
  'case-closed': isOpen,
  'grant-bears-no-interest': (_command, { grant }) => interestRuleOf(grant) !== undefined,
  'interest-in-future': ({ untilOn, now }) => untilOn <= dayInBerlin(now),
  'refund-not-demanded': ({ kind }, { recovery }) => kind === 'late-use' || recovery.demands.length > 0,
  'late-use-before-settlement': ({ kind }, { settlement }) => kind === 'refund' || settlement !== undefined,
  'base-rate-missing': (command, payout, others): Verdict => {
    const validFromOn = proposalFor(command, payout, others).missingRateFromOn;
    return validFromOn === undefined || { validFromOn };
  },
} satisfies Rules<OnInterest, Granted, WithRates>;
