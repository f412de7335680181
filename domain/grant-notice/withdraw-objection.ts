import type { PayoutEvent } from '../../events/payout-events.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { WithOrganisation } from '../organisation/organisation.ts';
import type { OnGrant } from '../payout/grant-rules.ts';
import type { Payout } from '../payout/payout.ts';
import { type Against, aboutOf, isObjected } from './objected.ts';
import { isOwnGrantOrOffice, speaksForRecipient } from './remedy-rules.ts';

export type WithdrawObjection = OnGrant & Against;

export const withdrawObjectionRules = {
  'unknown-grant': isOwnGrantOrOffice,
  'not-a-signatory': speaksForRecipient,
  'no-objection-open': isObjected,
} satisfies Rules<WithdrawObjection, Payout, WithOrganisation>;

export type WithdrawObjectionRefusal = keyof typeof withdrawObjectionRules;

/** Decides whether the recipient takes an objection back; what ran before it runs on. */
export const withdrawObjection = (
  command: WithdrawObjection,
  payout: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, WithdrawObjectionRefusal> => {
  const refusal = firstBroken(withdrawObjectionRules, command, payout, others);
  if (refusal) return refusal;
  const { applicationId, actorId: withdrawnBy } = command;
  return {
    accepted: [{ type: 'ObjectionWithdrawn', data: { applicationId, withdrawnBy, ...aboutOf(command) } }],
  };
};
