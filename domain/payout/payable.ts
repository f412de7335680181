import { sumCents } from '../money.ts';
import type { MoneyUse } from './money-use.ts';
import { isLive, type Payment } from './payment.ts';
import type { Payout } from './payout.ts';
import { neededGrantCents } from './plan-change.ts';
import { fundsBeyondPlanCents, unsettledFundsCents } from './plan-versions.ts';

type Paying = {
  readonly payments: { readonly values: () => Iterable<Pick<Payment, 'status' | 'amountCents'>> };
  readonly use: Pick<MoneyUse, 'returnedCents'>;
};

/** What of the grant is with the recipient or on its way: live payments without what came back unspent. */
export const committedPaymentsCents = ({ payments, use }: Paying): number =>
  sumCents([...payments.values()].filter(isLive).map(({ amountCents }) => amountCents)) - use.returnedCents;

/** What the recipient has of the grant: paid, and come back neither from the bank, nor unspent, nor on a demand. */
export const heldCents = ({ paidCents, refund }: Pick<Payout, 'paidCents' | 'refund'>): number =>
  paidCents - (refund?.receivedCents ?? 0);

/**
 * The most that may be paid in all: the grant, and once it is settled what it came to in the end.
 *
 * Under deficit financing money from elsewhere that the plan does not know of lowers it at once.
 */
export const payableCents = ({
  grant,
  plans,
  settlement,
}: Pick<Payout, 'plans'> & Partial<Pick<Payout, 'grant' | 'settlement'>>): number => {
  const amountCents = grant?.amountCents ?? 0;
  const isDeficit = grant?.financing === 'deficit';
  if (settlement) {
    const laterCents = isDeficit ? unsettledFundsCents(plans) : 0;
    return Math.max(0, Math.min(settlement.finalCents - laterCents, amountCents));
  }
  if (!isDeficit) return amountCents;
  // Measured by the plan: what was renounced since is not lowered a second time.
  return Math.max(0, Math.min(amountCents, neededGrantCents(grant.plan) - fundsBeyondPlanCents(plans)));
};

/**
 * What came back of the grant and had to: it can be paid again where the grant rises. What came back without being owed
 * goes back by itself, and nobody has to ask for it.
 */
const owedRefundCents = ({ refund }: Pick<Payout, 'refund'>): number =>
  Math.min(refund?.receivedCents ?? 0, refund?.amountCents ?? 0);

/** What can still be asked for: the grant without what is paid or on its way, and what came back on a demand after all. */
export const requestableCents = (state: Payout): number =>
  Math.max(0, payableCents(state) - committedPaymentsCents(state) + owedRefundCents(state));
