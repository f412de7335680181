import type { PayoutEvent } from '../../events/payout-events.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import type { WithOrganisation } from '../organisation/organisation.ts';
import type { OnGrant } from '../payout/grant-rules.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { type Against, aboutOf, theObjection } from './objected.ts';
import { speaksForRecipient, theGrantFor } from './remedy-rules.ts';

export type WithdrawObjection = OnGrant & Against;

const withdrawObjectionRules = {
  'not-a-signatory': speaksForRecipient,
} satisfies Rules<WithdrawObjection, Granted, WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const withdrawObjectionRefusals = { ...theGrantFor, ...withdrawObjectionRules, ...theObjection };

export type WithdrawObjectionRefusal = keyof typeof withdrawObjectionRefusals;

/** Decides whether the recipient takes an objection back; what ran before it runs on. */
export const withdrawObjection = (
  command: WithdrawObjection,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, WithdrawObjectionRefusal> => {
  const payout = findOrRefuse(theGrantFor, withdrawObjectionRules, command, state, others);
  if ('refused' in payout) return payout;
  const found = findOrRefuse(theObjection, {}, command, payout, others);
  if ('refused' in found) return found;
  const { applicationId, actorId: withdrawnBy } = command;
  return {
    accepted: [{ type: 'ObjectionWithdrawn', data: { applicationId, withdrawnBy, ...aboutOf(command) } }],
  };
};
