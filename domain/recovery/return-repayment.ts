import type { ReturnReason } from '../../events/payment-events.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules, type Verdict } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { type OnGrant, theGrant } from '../payout/grant-rules.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import type { Repayment } from '../payout/recovery.ts';
import { isOpen } from './recovery-rules.ts';

export type ReturnRepayment = OnGrant & {
  readonly repaymentId: string;
  readonly reason: ReturnReason;
  /** The day on which the bank booked it back. */
  readonly returnedOn: string;
};

const madeRepayment = (
  { repaymentId }: Pick<ReturnRepayment, 'repaymentId'>,
  { recovery }: Pick<Granted, 'recovery'>,
): Repayment | undefined =>
  recovery.repayments.find((one) => one.repaymentId === repaymentId && one.status === 'made');

const returnRepaymentRules = {
  'acts-for-recipient': isOutsider,
  'case-closed': isOpen,
  'no-repayment-made': (command, payout) => madeRepayment(command, payout) !== undefined,
  'day-in-future': ({ returnedOn, now }) => returnedOn <= dayInBerlin(now),
  'repayment-returned-before-made': (command, payout): Verdict => {
    const executedOn = madeRepayment(command, payout)?.executedOn ?? '';
    return command.returnedOn >= executedOn || { executedOn };
  },
} satisfies Rules<ReturnRepayment, Granted, WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const returnRepaymentRefusals = { ...theGrant, ...returnRepaymentRules };

export type ReturnRepaymentRefusal = keyof typeof returnRepaymentRefusals;

/** Notes that the bank sent a repayment back: the sum is owed to the recipient again and needs a new order. */
export const returnRepayment = (
  command: ReturnRepayment,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, ReturnRepaymentRefusal> => {
  const payout = findOrRefuse(theGrant, returnRepaymentRules, command, state, others);
  if ('refused' in payout) return payout;
  const repayment = madeRepayment(command, payout);
  if (!repayment) return { refused: 'no-repayment-made' };
  const { applicationId, repaymentId, reason, returnedOn, actorId: recordedBy } = command;
  const { amountCents, parts } = repayment;
  const { fundId } = payout.grant;
  const data = { applicationId, fundId, repaymentId, amountCents, parts, reason, returnedOn, recordedBy };
  return { accepted: [{ type: 'RepaymentReturned', data }] };
};
