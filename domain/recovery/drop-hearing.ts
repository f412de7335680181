import type { PayoutEvent } from '../../events/payout-events.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { type OnGrant, theGrant } from '../payout/grant-rules.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { theHearing } from './recovery-rules.ts';

export type DropHearing = OnGrant & { readonly reasons: string };

const dropHearingRules = {
  'acts-for-recipient': isOutsider,
} satisfies Rules<DropHearing, Granted, WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const dropHearingRefusals = { ...theGrant, ...dropHearingRules, ...theHearing };

export type DropHearingRefusal = keyof typeof dropHearingRefusals;

/** Ends a hearing without a revocation: the grant stays as it is. */
export const dropHearing = (
  command: DropHearing,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, DropHearingRefusal> => {
  const payout = findOrRefuse(theGrant, dropHearingRules, command, state, others);
  if ('refused' in payout) return payout;
  const found = findOrRefuse(theHearing, {}, command, payout, others);
  if ('refused' in found) return found;
  const { applicationId, reasons, actorId: droppedBy } = command;
  const { hearingId } = found.hearing;
  return { accepted: [{ type: 'HearingDropped', data: { applicationId, hearingId, reasons, droppedBy } }] };
};
