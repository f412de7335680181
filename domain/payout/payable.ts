import { shareCents, sumCents } from '../money.ts';
import type { Grant } from './grant-in-force.ts';
import type { MoneyUse } from './money-use.ts';
import { isLive, type Payment } from './payment.ts';
import type { Granted, Settlement } from './payout.ts';
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
export const heldCents = ({ paidCents, refund }: Pick<Granted, 'paidCents' | 'refund'>): number =>
  paidCents - (refund?.receivedCents ?? 0);

type Financed = Pick<Grant, 'financing' | 'plan' | 'terms'>;

/** What money from elsewhere takes off the grant: all of it from a deficit, its part from a share, nothing otherwise. */
const takenOffCents = ({ financing, plan }: Financed, fundsCents: number): number => {
  if (financing === 'deficit') return fundsCents;
  if (financing !== 'proportional' || plan.plannedCostCents === 0) return 0;
  return shareCents(fundsCents, neededGrantCents(plan), plan.plannedCostCents);
};

/** What money that the plan does not know of takes off the grant; nothing up to the sum that changes nothing. */
export const loweredByFundsCents = (grant: Financed, fundsCents: number): number => {
  const withoutEffectCents = grant.terms.deMinimisChangeCents ?? 0;
  return fundsCents <= withoutEffectCents ? 0 : takenOffCents(grant, fundsCents);
};

/**
 * The most that may be paid in all: the grant, and once it is settled what it came to in the end.
 *
 * Money from elsewhere that the plan does not know of lowers it at once, where the settlement will count it.
 */
export const payableCents = ({
  grant,
  plans,
  settlement,
}: Pick<Granted, 'grant' | 'plans'> & { readonly settlement?: Settlement | null | undefined }): number => {
  const { amountCents } = grant;
  if (settlement) {
    const laterCents = takenOffCents(grant, unsettledFundsCents({ grant, plans }));
    return Math.max(0, Math.min(settlement.finalCents - laterCents, amountCents));
  }
  const loweredCents = loweredByFundsCents(grant, fundsBeyondPlanCents({ grant, plans }));
  if (loweredCents === 0) return amountCents;
  // Measured by the plan: what was renounced since is not lowered a second time.
  return Math.max(0, Math.min(amountCents, neededGrantCents(grant.plan) - loweredCents));
};

/**
 * What came back of the grant and had to: it can be paid again where the grant rises. What came back without being owed
 * goes back by itself, and nobody has to ask for it.
 */
const owedRefundCents = ({ refund }: Pick<Granted, 'refund'>): number =>
  Math.min(refund?.receivedCents ?? 0, refund?.amountCents ?? 0);

/** What can still be asked for: the grant without what is paid or on its way, and what came back on a demand after all. */
export const requestableCents = (state: Granted): number =>
  Math.max(0, payableCents(state) - committedPaymentsCents(state) + owedRefundCents(state));
