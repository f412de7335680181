import type { Payment } from '../payout/payment.ts';
import type { Payout } from '../payout/payout.ts';
import type { Proof } from '../payout/proof.ts';

/** What interest is computed from, in decisions and in rows alike. */
export type InterestBasis = Pick<Payout, 'grant' | 'findings' | 'settlement' | 'recovery'> & {
  readonly payments: ReadonlyMap<
    string,
    Pick<Payment, 'status' | 'amountCents' | 'executedOn' | 'spendByOn'>
  >;
  readonly proof: Pick<Proof, 'content'> | undefined;
};
