import type { PayoutEvent } from '../../events/payout-events.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { nothingPending, theGrant } from '../payout/grant-rules.ts';
import { payableCents } from '../payout/payable.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { isByBescheid, isOpen } from './recovery-rules.ts';
import type { RevokeGrant } from './revoke-grant.ts';
import { evolved, setOff } from './set-off.ts';
import { demandFor, hasBegun, isWithinGrant, takenCents } from './taking-back.ts';

export type TerminateContract = RevokeGrant;

const terminateContractRules = {
  'acts-for-recipient': isOutsider,
  'case-closed': isOpen,
  'grant-by-bescheid': (command, payout) => !isByBescheid(command, payout),
  'payments-pending': nothingPending,
  'nothing-to-terminate': ({ amountCents }, payout) => takenCents(amountCents, payout) > 0,
  'terminated-over-grant': isWithinGrant,
  'ineffective-in-future': hasBegun,
} satisfies Rules<TerminateContract, Granted, WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const terminateContractRefusals = { ...theGrant, ...terminateContractRules };

export type TerminateContractRefusal = keyof typeof terminateContractRefusals;

/**
 * Ends a contract in full or in part and demands back what was paid above what stays: a claim under the contract, without
 * hearing and without an administrative act.
 *
 * @see BGB §§ 346, 812; the agreed grounds of the contract itself
 */
export const terminateContract = (
  command: TerminateContract,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, TerminateContractRefusal> => {
  const payout = findOrRefuse(theGrant, terminateContractRules, command, state, others);
  if ('refused' in payout) return payout;
  const { applicationId, ground, reasons, ineffectiveOn, actorId: terminatedBy } = command;
  const terminatedCents = takenCents(command.amountCents, payout);
  const keptCents = payableCents(payout) - terminatedCents;
  const { fundId } = payout.grant;
  const actId = `termination-${payout.recovery.terminations.length + 1}`;
  const act = { applicationId, fundId, actId, ground, terminatedCents, keptCents, ineffectiveOn };
  const ended: PayoutEvent = { type: 'ContractTerminated', data: { ...act, reasons, terminatedBy } };
  const basis = { actId, basis: 'contract', ineffectiveOn } as const;
  const acts = [ended, ...demandFor(command, payout, keptCents, basis)];
  return { accepted: [...acts, ...setOff(command, evolved(payout, acts))] };
};
