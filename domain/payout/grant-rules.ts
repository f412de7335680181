import type { Acting } from '../aggregate.ts';
import type { Verdict } from '../decision.ts';
import { isMember, type WithOrganisation } from '../organisation/organisation.ts';
import { isPending } from './payment.ts';
import type { Granted, Payout } from './payout.ts';

export type OnGrant = Acting & { readonly applicationId: string };

/** The grant that a decision is about, once it was issued. */
export const theGrant = {
  'unknown-grant': (_command: unknown, state: Payout): Granted | undefined =>
    state.grant ? state : undefined,
};

/** The same for those who act for its recipient: to nobody else it exists. */
export const theirGrant = {
  'unknown-grant': (
    { actorId }: Pick<Acting, 'actorId'>,
    state: Payout,
    { organisation }: WithOrganisation,
  ): Granted | undefined => (state.grant && isMember(organisation, actorId) ? state : undefined),
};

/** Whether no payment waits for a signature; otherwise how many do. */
export const nothingPending = (_command: unknown, { payments }: Pick<Granted, 'payments'>): Verdict => {
  const pendingCount = [...payments.values()].filter(isPending).length;
  return pendingCount === 0 || { pendingCount };
};
