import type { Payment, Payout, Proof } from '../payout/payout.ts';

/** What interest is computed from, in decisions and in rows alike. */
export type InterestBasis = Pick<Payout, 'grant' | 'findings' | 'settlement' | 'recovery'> & {
  readonly payments: ReadonlyMap<
    string,
    Pick<Payment, 'status' | 'amountCents' | 'executedOn' | 'spendByOn'>
  >;
  readonly proof: Pick<Proof, 'content'> | undefined;
};
