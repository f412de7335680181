import { sumCents } from '../money.ts';
import { unspentCents } from './drawdown.ts';
import { payableCents } from './payable.ts';
import { isPending, type Payment } from './payment.ts';
import type { Granted, Settlement } from './payout.ts';

/** A grant's money as its stream or its row has it. */
export type Money = Pick<Granted, 'grant' | 'plans' | 'use'> & {
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
  const known = { grant, plans, use, settlement };
  const requestableCents = Math.max(0, payableCents(known) - paidCents - pendingCents + refundedCents);
  return { paidCents, pendingCents, requestableCents, unspentCents: unspentCents({ ...known, paidCents }) };
};
