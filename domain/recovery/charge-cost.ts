import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { isDemandSuspended } from '../payout/acts.ts';
import { type ClaimStanding, claimStanding } from '../payout/claim.ts';
import type { OnGrant } from '../payout/grant-rules.ts';
import type { Payout } from '../payout/payout.ts';
import { dueOnFrom, isIssued, isOpen } from './recovery-rules.ts';

export type ChargeCost = OnGrant & {
  readonly kind: Extract<PayoutEvent, { type: 'ClaimCostCharged' }>['data']['kind'];
  readonly amountCents: number;
};

const isLate = ({ state }: ClaimStanding): boolean => state === 'overdue' || state === 'instalment-overdue';

export const chargeCostRules = {
  'unknown-grant': isIssued,
  'acts-for-recipient': isOutsider,
  'case-closed': isOpen,
  'enforcement-suspended': (_command, { recovery }) => !isDemandSuspended(recovery),
  'claim-not-overdue': ({ now }, { recovery }) => isLate(claimStanding(recovery, dayInBerlin(now))),
  'cost-without-amount': ({ amountCents }) => amountCents > 0,
} satisfies Rules<ChargeCost, Payout, WithOrganisation>;

export type ChargeCostRefusal = keyof typeof chargeCostRules;

/** Adds the fee for a reminder or the cost of enforcement to a claim that is overdue. */
export const chargeCost = (
  command: ChargeCost,
  payout: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, ChargeCostRefusal> => {
  const refusal = firstBroken(chargeCostRules, command, payout, others);
  if (refusal) return refusal;
  if (!payout.grant) return { refused: 'unknown-grant' };
  const { applicationId, kind, amountCents, actorId: chargedBy } = command;
  const costId = command.derivedId('cst');
  const days = { chargedOn: dayInBerlin(command.now), dueOn: dueOnFrom(command, payout.grant) };
  const data = { applicationId, costId, kind, amountCents, ...days, chargedBy };
  return { accepted: [{ type: 'ClaimCostCharged', data }] };
};
