import type { PayoutEvent } from '../../events/payout-events.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import type { OnGrant } from '../payout/grant-rules.ts';
import type { Payout } from '../payout/payout.ts';
import { hearingRuns, isIssued } from './recovery-rules.ts';

export type DropHearing = OnGrant & { readonly reasons: string };

export const dropHearingRules = {
  'unknown-grant': isIssued,
  'acts-for-recipient': isOutsider,
  'no-hearing': (_command, payout) => hearingRuns(payout),
} satisfies Rules<DropHearing, Payout, WithOrganisation>;

export type DropHearingRefusal = keyof typeof dropHearingRules;

/** Ends a hearing without a revocation: the grant stays as it is. */
export const dropHearing = (
  command: DropHearing,
  payout: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, DropHearingRefusal> => {
  const refusal = firstBroken(dropHearingRules, command, payout, others);
  if (refusal) return refusal;
  const { applicationId, reasons, actorId: droppedBy } = command;
  const { hearingId = '' } = payout.recovery.hearing ?? {};
  return { accepted: [{ type: 'HearingDropped', data: { applicationId, hearingId, reasons, droppedBy } }] };
};
