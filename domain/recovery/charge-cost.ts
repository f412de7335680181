import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { isDemandSuspended } from '../payout/acts.ts';
import { type ClaimStanding, claimStanding } from '../payout/claim.ts';
import { type OnGrant, theGrant } from '../payout/grant-rules.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { dueOnFrom, isOpen } from './recovery-rules.ts';

export type ChargeCost = OnGrant & {
  readonly kind: Extract<PayoutEvent, { type: 'ClaimCostCharged' }>['data']['kind'];
  readonly amountCents: number;
};

const isLate = ({ state }: ClaimStanding): boolean => state === 'overdue' || state === 'instalment-overdue';

const chargeCostRules = {
  'acts-for-recipient': isOutsider,
  'case-closed': isOpen,
  'enforcement-suspended': (_command, { recovery }) => !isDemandSuspended(recovery),
  'claim-not-overdue': ({ now }, { recovery }) => isLate(claimStanding(recovery, dayInBerlin(now))),
  'cost-without-amount': ({ amountCents }) => amountCents > 0,
} satisfies Rules<ChargeCost, Granted, WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const chargeCostRefusals = { ...theGrant, ...chargeCostRules };

export type ChargeCostRefusal = keyof typeof chargeCostRefusals;

/** Adds the fee for a reminder or the cost of enforcement to a claim that is overdue. */
export const chargeCost = (
  command: ChargeCost,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, ChargeCostRefusal> => {
  const payout = findOrRefuse(theGrant, chargeCostRules, command, state, others);
  if ('refused' in payout) return payout;
  const { applicationId, kind, amountCents, actorId: chargedBy } = command;
  const costId = command.derivedId('cst');
  const days = { chargedOn: dayInBerlin(command.now), dueOn: dueOnFrom(command, payout.grant) };
  const data = { applicationId, costId, kind, amountCents, ...days, chargedBy };
  return { accepted: [{ type: 'ClaimCostCharged', data }] };
};
