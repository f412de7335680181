import type { SignedIn } from '../../runtime/http/request.ts';

/** Whose cases are asked for: null for those that nobody looks after, undefined for all. */
export const inChargeAsked = (
  inCharge: string | undefined,
  { personId }: Pick<SignedIn, 'personId'>,
): string | null | undefined => {
  if (inCharge === 'nobody') return null;
  return inCharge === 'me' ? personId : inCharge;
};
