import type { Acting } from '../aggregate.ts';
import type { Verdict } from '../decision.ts';
import { isMember, type WithOrganisation } from '../organisation/organisation.ts';
import { isPending } from './payment.ts';
import type { Payout } from './payout.ts';

export type OnGrant = Acting & { readonly applicationId: string };

/** Whether a grant exists for this person: for those who act for its recipient. */
export const isOwnGrant = (
  { actorId }: Pick<Acting, 'actorId'>,
  { isIssued }: Pick<Payout, 'isIssued'>,
  { organisation }: WithOrganisation,
): boolean => isIssued && isMember(organisation, actorId);

/** Whether no payment waits for a signature; otherwise how many do. */
export const nothingPending = (_command: unknown, { payments }: Pick<Payout, 'payments'>): Verdict => {
  const pendingCount = [...payments.values()].filter(isPending).length;
  return pendingCount === 0 || { pendingCount };
};
