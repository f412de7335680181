import type { PayoutEvent } from '../../events/payout-events.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { isWithin, pursuedParts } from '../payout/claim-parts.ts';
import { type OnGrant, theGrant } from '../payout/grant-rules.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { type OpenRelief, openRelief } from '../payout/recovery.ts';

export type WriteOffClaim = OnGrant & { readonly isGranted: boolean; readonly reasons: string };

const whoRules = { 'acts-for-recipient': isOutsider };

/** A grant with the proposal of relief that waits for a second person. */
type WithProposal = Granted & { readonly relief: OpenRelief };

const theProposal = {
  'no-relief-proposed': (_command: unknown, payout: Granted): WithProposal | undefined => {
    const relief = openRelief(payout.recovery);
    return relief && { ...payout, relief };
  },
};

const writeOffClaimRules = {
  'proposed-by-same-person': ({ actorId }, { relief }) => relief.proposedBy !== actorId,
  'claim-paid-meanwhile': ({ isGranted }, { relief, recovery }) =>
    !isGranted || isWithin(relief.parts, pursuedParts(recovery)),
} satisfies Rules<WriteOffClaim, WithProposal>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const writeOffClaimRefusals = {
  ...{ ...theGrant, ...whoRules },
  ...{ ...theProposal, ...writeOffClaimRules },
};

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
  const payout = findOrRefuse(theGrant, whoRules, command, state, others);
  if ('refused' in payout) return payout;
  const found = findOrRefuse(theProposal, writeOffClaimRules, command, payout, others);
  if ('refused' in found) return found;
  const { applicationId, isGranted, reasons, actorId: decidedBy } = command;
  const { reliefId, kind, parts, deferredUntilOn } = found.relief;
  const data = { applicationId, reliefId, kind, parts, deferredUntilOn, isGranted, reasons, decidedBy };
  return { accepted: [{ type: 'ReliefDecided', data }] };
};
