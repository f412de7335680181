import type { PayoutEvent } from '../../events/payout-events.ts';
import type { ClaimParts, ReliefKind } from '../../events/recovery-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { isSuspended } from '../payout/acts.ts';
import { isWithin, pursuedParts, totalCents } from '../payout/claim-parts.ts';
import { type OnGrant, theGrant } from '../payout/grant-rules.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { openRelief } from '../payout/recovery.ts';
import { isOpen } from './recovery-rules.ts';

export type ProposeWriteOff = OnGrant & {
  readonly kind: ReliefKind;
  /** Which part of the claim; nothing for a deferral. */
  readonly parts: ClaimParts;
  /** The new day of a deferral; null otherwise. */
  readonly deferredUntilOn: string | null;
  readonly reasons: string;
};

const proposeWriteOffRules = {
  'acts-for-recipient': isOutsider,
  'case-closed': isOpen,
  'nothing-owed': (_command, { recovery }) => totalCents(pursuedParts(recovery)) > 0,
  'enforcement-suspended': (_command, { recovery }) => !isSuspended(recovery),
  'relief-waits': (_command, payout) => openRelief(payout.recovery) === undefined,
  'deferral-needs-day': ({ kind, deferredUntilOn, now }) =>
    kind !== 'deferral' || (deferredUntilOn ?? '') > dayInBerlin(now),
  'deferral-takes-nothing': ({ kind, parts }) => kind !== 'deferral' || totalCents(parts) === 0,
  'relief-without-amount': ({ kind, parts }) => kind === 'deferral' || totalCents(parts) > 0,
  'relief-over-claim': ({ parts }, { recovery }) => {
    const open = pursuedParts(recovery);
    return isWithin(parts, open) || { openCents: totalCents(open) };
  },
} satisfies Rules<ProposeWriteOff, Granted, WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const proposeWriteOffRefusals = { ...theGrant, ...proposeWriteOffRules };

export type ProposeWriteOffRefusal = keyof typeof proposeWriteOffRefusals;

/**
 * Proposes to wait for a claim (Stundung), not to pursue it for now (Niederschlagung), or to give it up (Erlass).
 *
 * @see § 59 BHO/LHO
 */
export const proposeWriteOff = (
  command: ProposeWriteOff,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, ProposeWriteOffRefusal> => {
  const payout = findOrRefuse(theGrant, proposeWriteOffRules, command, state, others);
  if ('refused' in payout) return payout;
  const { applicationId, kind, parts, reasons, actorId: proposedBy } = command;
  const deferredUntilOn = kind === 'deferral' ? command.deferredUntilOn : null;
  const reliefId = command.derivedId('rlf');
  const data = { applicationId, reliefId, kind, parts, deferredUntilOn, reasons, proposedBy };
  return { accepted: [{ type: 'ReliefProposed', data }] };
};
