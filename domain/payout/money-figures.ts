import { sumCents } from '../money.ts';
import { unspentCents } from './drawdown.ts';
import type { Grant } from './grant-in-force.ts';
import { payableCents } from './payable.ts';
import { isPending, type Payment } from './payment.ts';
import type { Payout, Settlement } from './payout.ts';

/** A grant's money as its stream or its row has it. */
export type Money = Pick<Payout, 'plans' | 'use'> & {
  readonly grant: Grant | null | undefined;
  readonly settlement: Settlement | null | undefined;
  readonly payments: { readonly values: () => Iterable<Pick<Payment, 'status' | 'amountCents'>> };
};

/**
 * What is paid, on its way, to be asked for, and unspent: the one definition for every screen and decision, in whole cents.
 *
 * What a bank or a recipient sent back is not paid; what was refused or came back can be asked for again.
 *
 * @param refundedCents what came back on a demand and was owed, without interest and cost
 */
export const moneyFigures = ({ grant, plans, use, settlement, payments }: Money, refundedCents: number) => {
  const all = [...payments.values()];
  const sumOf = (counts: (payment: Pick<Payment, 'status'>) => boolean) =>
    sumCents(all.filter(counts).map(({ amountCents }) => amountCents));
  const paidCents = sumOf(({ status }) => status === 'executed') - use.returnedCents;
  const pendingCents = sumOf(isPending);
  const known = { plans, use, grant: grant ?? undefined, settlement: settlement ?? undefined };
  const requestableCents = Math.max(0, payableCents(known) - paidCents - pendingCents + refundedCents);
  return { paidCents, pendingCents, requestableCents, unspentCents: unspentCents({ ...known, paidCents }) };
};
