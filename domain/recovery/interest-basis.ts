import type { ExecutedPayment, PaymentStatus } from '../payout/payment.ts';
import type { Granted } from '../payout/payout.ts';
import type { Proof } from '../payout/proof.ts';

/** A payment, as far as interest asks: of one that was made also its days. */
type PaymentOfBasis =
  | Pick<ExecutedPayment, 'status' | 'amountCents' | 'executedOn' | 'spendByOn'>
  | { readonly status: Exclude<PaymentStatus, 'executed'> };

/** What interest is computed from, in decisions and in rows alike. */
export type InterestBasis = Pick<Granted, 'grant' | 'findings' | 'settlement' | 'recovery'> & {
  readonly payments: ReadonlyMap<string, PaymentOfBasis>;
  readonly proof: Pick<Proof, 'content'> | undefined;
};
