import type { ReturnReason } from '../../events/payment-events.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules, type Verdict } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import type { Grant } from '../payout/grant-in-force.ts';
import { type OnGrant, theGrant } from '../payout/grant-rules.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import type { MadeRepayment } from '../payout/recovery.ts';
import { isOpen } from './recovery-rules.ts';

export type ReturnRepayment = OnGrant & {
  readonly repaymentId: string;
  readonly reason: ReturnReason;
  /** The day on which the bank booked it back. */
  readonly returnedOn: string;
};

const grantRules = { 'acts-for-recipient': isOutsider, 'case-closed': isOpen };

/** What was paid back, and may have come back from the bank. */
const theMade = {
  'no-repayment-made': (
    { repaymentId }: ReturnRepayment,
    { grant, recovery }: Granted,
  ): { readonly grant: Grant; readonly repayment: MadeRepayment } | undefined => {
    const repayment = recovery.repayments.find(
      (one) => one.status === 'made' && one.repaymentId === repaymentId,
    );
    return repayment?.status === 'made' ? { grant, repayment } : undefined;
  },
};

const returnRepaymentRules = {
  'day-in-future': ({ returnedOn, now }) => returnedOn <= dayInBerlin(now),
  'repayment-returned-before-made': ({ returnedOn }, { repayment: { executedOn } }): Verdict =>
    returnedOn >= executedOn || { executedOn },
} satisfies Rules<ReturnRepayment, { readonly repayment: MadeRepayment }>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const returnRepaymentRefusals = {
  ...{ ...theGrant, ...grantRules },
  ...{ ...theMade, ...returnRepaymentRules },
};

export type ReturnRepaymentRefusal = keyof typeof returnRepaymentRefusals;

/** Notes that the bank sent a repayment back: the sum is owed to the recipient again and needs a new order. */
export const returnRepayment = (
  command: ReturnRepayment,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, ReturnRepaymentRefusal> => {
  const payout = findOrRefuse(theGrant, grantRules, command, state, others);
  if ('refused' in payout) return payout;
  const found = findOrRefuse(theMade, returnRepaymentRules, command, payout, others);
  if ('refused' in found) return found;
  const { applicationId, repaymentId, reason, returnedOn, actorId: recordedBy } = command;
  const { amountCents, parts } = found.repayment;
  const { fundId } = found.grant;
  const data = { applicationId, fundId, repaymentId, amountCents, parts, reason, returnedOn, recordedBy };
  return { accepted: [{ type: 'RepaymentReturned', data }] };
};
