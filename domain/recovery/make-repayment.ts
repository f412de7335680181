import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules, type Verdict } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { overpaidParts, totalCents } from '../payout/claim-parts.ts';
import { hasNotChecked } from '../payout/duties.ts';
import { type OnGrant, theGrant } from '../payout/grant-rules.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { type OrderedRepayment, openRepayment } from '../payout/recovery.ts';
import { isOpen } from './recovery-rules.ts';

/** `executedOn` is null where the money leaves today. */
export type MakeRepayment = OnGrant & { readonly executedOn: string | null };

const PARTS = ['costCents', 'interestCents', 'principalCents'] as const;

const whoRules = {
  'acts-for-recipient': isOutsider,
  'checked-proof-before': hasNotChecked,
  'case-closed': isOpen,
} satisfies Rules<MakeRepayment, Granted, WithOrganisation>;

/** A grant with the repayment that waits for its second signature. */
type WithOrder = Granted & { readonly order: OrderedRepayment };

const theOrder = {
  'no-repayment-ordered': (_command: unknown, payout: Granted): WithOrder | undefined => {
    const order = openRepayment(payout.recovery);
    return order && { ...payout, order };
  },
};

const orderRules = {
  'repayment-ordered-by-you': ({ actorId }, { order }) => order.orderedBy !== actorId,
  'account-changed': (_command, { order }, { organisation }) =>
    order.accountVersion === organisation.confirmedAccountVersion,
  'repayment-differs-from-owed': (_command, { order, recovery }): Verdict => {
    const owed = overpaidParts(recovery);
    const isSame = PARTS.every((part) => order.parts[part] === owed[part]);
    return isSame || { orderedCents: order.amountCents, owedCents: totalCents(owed) };
  },
  'day-in-future': ({ executedOn, now }) => executedOn === null || executedOn <= dayInBerlin(now),
} satisfies Rules<MakeRepayment, WithOrder, WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const makeRepaymentRefusals = {
  ...{ ...theGrant, ...whoRules },
  ...{ ...theOrder, ...orderRules },
};

export type MakeRepaymentRefusal = keyof typeof makeRepaymentRefusals;

/** Gives the second signature, by another person: what the recipient had paid too much leaves the account. */
export const makeRepayment = (
  command: MakeRepayment,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, MakeRepaymentRefusal> => {
  const payout = findOrRefuse(theGrant, whoRules, command, state, others);
  if ('refused' in payout) return payout;
  const found = findOrRefuse(theOrder, orderRules, command, payout, others);
  if ('refused' in found) return found;
  const { applicationId, actorId: executedBy } = command;
  const { repaymentId, amountCents, parts } = found.order;
  const { fundId } = payout.grant;
  const executedOn = command.executedOn ?? dayInBerlin(command.now);
  const data = { applicationId, fundId, repaymentId, amountCents, parts, executedOn, executedBy };
  return { accepted: [{ type: 'RepaymentMade', data }] };
};
