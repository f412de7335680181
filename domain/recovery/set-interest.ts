import type { PayoutEvent } from '../../events/payout-events.ts';
import type { Decision, Rules } from '../decision.ts';
import { nextActId } from '../payout/acts.ts';
import type { Payout } from '../payout/payout.ts';
import {
  type Bearing,
  findBearing,
  interestRefusals,
  type OnInterest,
  proposalFor,
  refundIdsOf,
  type WithRates,
} from './interest-decision.ts';
import { dueOnFrom } from './recovery-rules.ts';
import { evolved, setOff } from './set-off.ts';

export type SetInterest = OnInterest & { readonly amountCents: number };

const setInterestRules = {
  'no-interest-due': (command, payout, others) => proposalFor(command, payout, others).amountCents > 0,
  'interest-without-amount': ({ amountCents }) => amountCents > 0,
  'interest-over-proposal': (command, payout, others) => {
    const { amountCents: proposedCents } = proposalFor(command, payout, others);
    return command.amountCents <= proposedCents || { proposedCents };
  },
} satisfies Rules<SetInterest, Bearing, WithRates>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const setInterestRefusals = { ...interestRefusals, ...setInterestRules };

export type SetInterestRefusal = keyof typeof setInterestRefusals;

/**
 * Sets interest, at most what the system proposes, and keeps every figure that the proposal was computed from.
 *
 * @see VwVfG § 49a (3) and (4)
 */
export const setInterest = (
  command: SetInterest,
  state: Payout,
  others: WithRates,
): Decision<PayoutEvent, SetInterestRefusal> => {
  const payout = findBearing(setInterestRules, command, state, others);
  if ('refused' in payout) return payout;
  const { steps, decidedCents, amountCents: proposedCents } = proposalFor(command, payout, others);
  const { applicationId, kind, untilOn, amountCents, reason, actorId: setBy } = command;
  const actId = nextActId(payout.recovery, 'interest');
  const basis = { refundIds: refundIdsOf(kind, payout), rule: payout.rule, steps: [...steps], decidedCents };
  const figures = { ...basis, proposedCents, amountCents, dueOn: dueOnFrom(command, payout.grant) };
  const set: PayoutEvent = {
    type: 'InterestSet',
    data: { applicationId, actId, kind, untilOn, ...figures, reason, setBy },
  };
  return { accepted: [set, ...setOff(command, evolved(payout, [set]))] };
};
