import type { PayoutEvent } from '../../events/payout-events.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { isWithin, nothing, pursuedParts } from '../payout/claim-parts.ts';
import { type OnGrant, theGrant } from '../payout/grant-rules.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { openRelief } from './recovery-rules.ts';

export type WriteOffClaim = OnGrant & { readonly isGranted: boolean; readonly reasons: string };

const writeOffClaimRules = {
  'acts-for-recipient': isOutsider,
  'no-relief-proposed': (_command, payout) => openRelief(payout) !== undefined,
  'proposed-by-same-person': ({ actorId }, payout) => openRelief(payout)?.proposedBy !== actorId,
  'claim-paid-meanwhile': ({ isGranted }, payout) => {
    const { parts = nothing } = openRelief(payout) ?? {};
    return !isGranted || isWithin(parts, pursuedParts(payout.recovery));
  },
} satisfies Rules<WriteOffClaim, Granted, WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const writeOffClaimRefusals = { ...theGrant, ...writeOffClaimRules };

export type WriteOffClaimRefusal = keyof typeof writeOffClaimRefusals;

/**
 * Decides on a proposal of relief, by another person than the one who made it.
 *
 * @see § 59 BHO/LHO
 */
export const writeOffClaim = (
  command: WriteOffClaim,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, WriteOffClaimRefusal> => {
  const payout = findOrRefuse(theGrant, writeOffClaimRules, command, state, others);
  if ('refused' in payout) return payout;
  const relief = openRelief(payout);
  if (!relief) return { refused: 'no-relief-proposed' };
  const { applicationId, isGranted, reasons, actorId: decidedBy } = command;
  const { reliefId, kind, parts, deferredUntilOn } = relief;
  const data = { applicationId, reliefId, kind, parts, deferredUntilOn, isGranted, reasons, decidedBy };
  return { accepted: [{ type: 'ReliefDecided', data }] };
};
