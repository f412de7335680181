import type { PayoutEvent } from '../../events/payout-events.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { nothingPending } from '../payout/grant-rules.ts';
import { payableCents } from '../payout/payable.ts';
import type { Payout } from '../payout/payout.ts';
import { isByBescheid, isIssued, isOpen } from './recovery-rules.ts';
import type { RevokeGrant } from './revoke-grant.ts';
import { evolved, setOff } from './set-off.ts';
import { demandFor, hasBegun, isWithinGrant, takenCents } from './taking-back.ts';

export type TerminateContract = RevokeGrant;

export const terminateContractRules = {
  'unknown-grant': isIssued,
  'acts-for-recipient': isOutsider,
  'case-closed': isOpen,
  'grant-by-bescheid': (command, payout) => !isByBescheid(command, payout),
  'payments-pending': nothingPending,
  'nothing-to-terminate': ({ amountCents }, payout) => takenCents(amountCents, payout) > 0,
  'terminated-over-grant': isWithinGrant,
  'ineffective-in-future': hasBegun,
} satisfies Rules<TerminateContract, Payout, WithOrganisation>;

export type TerminateContractRefusal = keyof typeof terminateContractRules;

/**
 * Ends a contract in full or in part and demands back what was paid above what stays: a claim under the contract, without
 * hearing and without an administrative act.
 *
 * @see BGB §§ 346, 812; the agreed grounds of the contract itself
 */
export const terminateContract = (
  command: TerminateContract,
  payout: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, TerminateContractRefusal> => {
  const refusal = firstBroken(terminateContractRules, command, payout, others);
  if (refusal) return refusal;
  const { applicationId, ground, reasons, ineffectiveOn, actorId: terminatedBy } = command;
  const terminatedCents = takenCents(command.amountCents, payout);
  const keptCents = payableCents(payout) - terminatedCents;
  const { fundId = '' } = payout.grant ?? {};
  const actId = `termination-${payout.recovery.terminations.length + 1}`;
  const act = { applicationId, fundId, actId, ground, terminatedCents, keptCents, ineffectiveOn };
  const ended: PayoutEvent = { type: 'ContractTerminated', data: { ...act, reasons, terminatedBy } };
  const basis = { actId, basis: 'contract', ineffectiveOn } as const;
  const acts = [ended, ...demandFor(command, payout, keptCents, basis)];
  return { accepted: [...acts, ...setOff(command, evolved(payout, acts))] };
};
