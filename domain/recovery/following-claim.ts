import type { InterestKind } from '../../events/interest-events.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import { shareCents, sumCents } from '../money.ts';
import type { OnGrant } from '../payout/grant-rules.ts';
import type { Granted } from '../payout/payout.ts';
import type { InterestDecision } from '../payout/recovery.ts';
import type { BaseRate } from './base-rates.ts';
import { interestUntil } from './interest-proposal.ts';
import { evolved, setOff } from './set-off.ts';

type Lowered = Extract<PayoutEvent, { type: 'InterestLowered' }>;
type OnCase = Pick<OnGrant, 'applicationId'>;

/** A decision with what it could be at most on the claim as it is now. */
type Bounded = { readonly decision: InterestDecision; readonly proposedCents: number };

/** What the decisions of a kind may still rest on: up to its day each, less what those before it cover. */
const bounded = (payout: Granted, wanted: InterestKind, rates: readonly BaseRate[]): readonly Bounded[] =>
  payout.recovery.interest
    .filter(({ kind }) => kind === wanted)
    .reduce<readonly Bounded[]>((before, decision) => {
      const { totalCents } = interestUntil(payout, wanted, decision.untilOn, rates);
      const coveredCents = sumCents(before.map(({ proposedCents }) => proposedCents));
      const proposedCents = Math.min(decision.proposedCents, Math.max(0, totalCents - coveredCents));
      return before.concat({ decision, proposedCents });
    }, []);

/** Interest falls to the same part of the new proposal that was set of the former one. */
const lowered = (
  { applicationId }: OnCase,
  payout: Granted,
  { decision, proposedCents }: Bounded,
  rates: readonly BaseRate[],
): readonly Lowered[] => {
  if (decision.isWaived || decision.amountCents === 0 || proposedCents === decision.proposedCents) return [];
  const { actId, kind, untilOn } = decision;
  const leftCents = shareCents(decision.amountCents, proposedCents, decision.proposedCents);
  const { steps, totalCents } = interestUntil(payout, kind, untilOn, rates);
  const amountCents = decision.amountCents - leftCents;
  const proposal = { steps: [...steps], decidedCents: totalCents - proposedCents, proposedCents };
  const data = { applicationId, actId, cause: 'claim-lowered' as const, amountCents, leftCents, proposal };
  return [{ type: 'InterestLowered', data }];
};

const interestFollows = (command: OnCase, payout: Granted, rates: readonly BaseRate[]): readonly Lowered[] =>
  (['refund', 'late-use'] as const).flatMap((kind) =>
    bounded(payout, kind, rates).flatMap((decision) => lowered(command, payout, decision, rates)),
  );

const dueBefore = (items: readonly { readonly amountCents: number; readonly dueOn: string }[], day: string) =>
  sumCents(items.filter(({ dueOn }) => dueOn < day).map(({ amountCents }) => amountCents));

/** Whether anything of the claim, as it is now, was late on a day. */
const wasLateOn = ({ demands, interest, receipts }: Granted['recovery'], day: string): boolean => {
  const came = receipts.filter(({ receivedOn }) => receivedOn <= day).map(({ parts }) => parts);
  const set = interest.flatMap((decision) => (decision.isWaived ? [] : [decision]));
  return (
    dueBefore(demands, day) > sumCents(came.map(({ principalCents }) => principalCents)) ||
    dueBefore(set, day) > sumCents(came.map(({ interestCents }) => interestCents))
  );
};

const costsFollow = ({ applicationId }: OnCase, { recovery }: Granted): readonly PayoutEvent[] =>
  recovery.costs
    .filter(({ amountCents, chargedOn }) => amountCents > 0 && !wasLateOn(recovery, chargedOn))
    .map(({ costId, amountCents }) => ({
      type: 'ClaimCostDropped',
      data: { applicationId, costId, amountCents },
    }));

/**
 * What follows from acts that change what is asked back: interest falls with the claim that it was computed on, a cost
 * falls where nothing was late after all, and what was paid too much on one part counts for another.
 *
 * Where the claim rises nothing is set by itself: the next proposal begins with what the decisions do not cover.
 *
 * @param acts the events of the act, its demands among them
 * @see VwVfG § 49a (3): interest is owed on what was to be paid back
 */
export const followingClaim = (
  command: OnGrant,
  payout: Granted,
  acts: readonly PayoutEvent[],
  rates: readonly BaseRate[],
): readonly PayoutEvent[] => {
  const after = evolved(payout, acts);
  const interest = interestFollows(command, after, rates);
  const withInterest = evolved(after, interest);
  const costs = costsFollow(command, withInterest);
  return [...interest, ...costs, ...setOff(command, evolved(withInterest, costs))];
};
