import type { PayoutEvent } from '../../events/payout-events.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { isWithin, nothing, pursuedParts } from '../payout/claim-parts.ts';
import type { OnGrant } from '../payout/grant-rules.ts';
import type { Payout } from '../payout/payout.ts';
import { isIssued, openRelief } from './recovery-rules.ts';

export type WriteOffClaim = OnGrant & { readonly isGranted: boolean; readonly reasons: string };

export const writeOffClaimRules = {
  'unknown-grant': isIssued,
  'acts-for-recipient': isOutsider,
  'no-relief-proposed': (_command, payout) => openRelief(payout) !== undefined,
  'proposed-by-same-person': ({ actorId }, payout) => openRelief(payout)?.proposedBy !== actorId,
  'claim-paid-meanwhile': ({ isGranted }, payout) => {
    const { parts = nothing } = openRelief(payout) ?? {};
    return !isGranted || isWithin(parts, pursuedParts(payout.recovery));
  },
} satisfies Rules<WriteOffClaim, Payout, WithOrganisation>;

export type WriteOffClaimRefusal = keyof typeof writeOffClaimRules;

/**
 * Decides on a proposal of relief, by another person than the one who made it.
 *
 * @see § 59 BHO/LHO
 */
export const writeOffClaim = (
  command: WriteOffClaim,
  payout: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, WriteOffClaimRefusal> => {
  const refusal = firstBroken(writeOffClaimRules, command, payout, others);
  if (refusal) return refusal;
  const relief = openRelief(payout);
  if (!relief) return { refused: 'no-relief-proposed' };
  const { applicationId, isGranted, reasons, actorId: decidedBy } = command;
  const { reliefId, kind, parts, deferredUntilOn } = relief;
  const data = { applicationId, reliefId, kind, parts, deferredUntilOn, isGranted, reasons, decidedBy };
  return { accepted: [{ type: 'ReliefDecided', data }] };
};
