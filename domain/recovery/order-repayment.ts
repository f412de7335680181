import type { PayoutEvent } from '../../events/payout-events.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { isOutsider, theConfirmedAccount, type WithOrganisation } from '../organisation/organisation.ts';
import { overpaidParts, totalCents } from '../payout/claim-parts.ts';
import { hasNotChecked } from '../payout/duties.ts';
import { type OnGrant, theGrant } from '../payout/grant-rules.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { isOpen } from './recovery-rules.ts';

export type OrderRepayment = OnGrant;

const orderRepaymentRules = {
  'acts-for-recipient': isOutsider,
  'checked-proof-before': hasNotChecked,
  'case-closed': isOpen,
  'nothing-overpaid': (_command, { recovery }) => totalCents(overpaidParts(recovery)) > 0,
} satisfies Rules<OrderRepayment, Granted, WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const orderRepaymentRefusals = { ...theGrant, ...orderRepaymentRules, ...theConfirmedAccount };

export type OrderRepaymentRefusal = keyof typeof orderRepaymentRefusals;

/**
 * Signs that all of what a recipient paid and did not owe goes back, to the account that is confirmed at this moment.
 *
 * A later order takes the place of one that nobody has carried out.
 */
export const orderRepayment = (
  command: OrderRepayment,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, OrderRepaymentRefusal> => {
  const payout = findOrRefuse(theGrant, orderRepaymentRules, command, state, others);
  if ('refused' in payout) return payout;
  const account = findOrRefuse(theConfirmedAccount, {}, command, payout, others);
  if ('refused' in account) return account;
  const { applicationId, actorId: orderedBy } = command;
  const parts = overpaidParts(payout.recovery);
  const { accountVersion } = account;
  const order = { repaymentId: command.derivedId('rep'), amountCents: totalCents(parts), parts };
  return {
    accepted: [{ type: 'RepaymentOrdered', data: { applicationId, ...order, accountVersion, orderedBy } }],
  };
};
