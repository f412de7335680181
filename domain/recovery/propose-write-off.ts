import type { PayoutEvent } from '../../events/payout-events.ts';
import type { ClaimParts, ReliefKind } from '../../events/recovery-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { isSuspended } from '../payout/acts.ts';
import { isWithin, pursuedParts, totalCents } from '../payout/claim-parts.ts';
import type { OnGrant } from '../payout/grant-rules.ts';
import type { Payout } from '../payout/payout.ts';
import { isIssued, isOpen, openRelief } from './recovery-rules.ts';

export type ProposeWriteOff = OnGrant & {
  readonly kind: ReliefKind;
  /** Which part of the claim; nothing for a deferral. */
  readonly parts: ClaimParts;
  /** The new day of a deferral; null otherwise. */
  readonly deferredUntilOn: string | null;
  readonly reasons: string;
};

export const proposeWriteOffRules = {
  'unknown-grant': isIssued,
  'acts-for-recipient': isOutsider,
  'case-closed': isOpen,
  'nothing-owed': (_command, { recovery }) => totalCents(pursuedParts(recovery)) > 0,
  'enforcement-suspended': (_command, { recovery }) => !isSuspended(recovery),
  'relief-waits': (_command, payout) => openRelief(payout) === undefined,
  'deferral-needs-day': ({ kind, deferredUntilOn, now }) =>
    kind !== 'deferral' || (deferredUntilOn ?? '') > dayInBerlin(now),
  'deferral-takes-nothing': ({ kind, parts }) => kind !== 'deferral' || totalCents(parts) === 0,
  'relief-without-amount': ({ kind, parts }) => kind === 'deferral' || totalCents(parts) > 0,
  'relief-over-claim': ({ parts }, { recovery }) => {
    const open = pursuedParts(recovery);
    return isWithin(parts, open) || { openCents: totalCents(open) };
  },
} satisfies Rules<ProposeWriteOff, Payout, WithOrganisation>;

export type ProposeWriteOffRefusal = keyof typeof proposeWriteOffRules;

/**
 * Proposes to wait for a claim (Stundung), not to pursue it for now (Niederschlagung), or to give it up (Erlass).
 *
 * @see § 59 BHO/LHO
 */
export const proposeWriteOff = (
  command: ProposeWriteOff,
  payout: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, ProposeWriteOffRefusal> => {
  const refusal = firstBroken(proposeWriteOffRules, command, payout, others);
  if (refusal) return refusal;
  const { applicationId, kind, parts, reasons, actorId: proposedBy } = command;
  const deferredUntilOn = kind === 'deferral' ? command.deferredUntilOn : null;
  const reliefId = command.derivedId('rlf');
  const data = { applicationId, reliefId, kind, parts, deferredUntilOn, reasons, proposedBy };
  return { accepted: [{ type: 'ReliefProposed', data }] };
};
