import type { PayoutEvent } from '../../events/payout-events.ts';
import type { RecoveryGround } from '../../events/revocation-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { isOutsider, type WithOrganisation } from '../organisation/organisation.ts';
import { nextActId } from '../payout/acts.ts';
import { nothingPending, type OnGrant, theGrant } from '../payout/grant-rules.ts';
import { payableCents } from '../payout/payable.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { grounds } from './grounds.ts';
import {
  hearingOf,
  type InHearing,
  isByBescheid,
  isOpen,
  revocableUntilOn,
  wasHeard,
} from './recovery-rules.ts';
import { evolved, setOff } from './set-off.ts';
import { demandFor, hasBegun, isWithinGrant, takenCents } from './taking-back.ts';

export type RevokeGrant = OnGrant & {
  readonly ground: RecoveryGround;
  readonly reasons: string;
  /** Whole cents of the grant as it counts now; null revokes all of it. */
  readonly amountCents: number | null;
  /** From this day on the grant does not count any more, also a day in the past. */
  readonly ineffectiveOn: string;
};

const grantRules = {
  'acts-for-recipient': isOutsider,
  'case-closed': isOpen,
  'grant-by-contract': isByBescheid,
} satisfies Rules<RevokeGrant, Granted, WithOrganisation>;

const theHearingBefore = { 'hearing-missing': hearingOf };

const revokeGrantRules = {
  'hearing-not-over': ({ now }, { hearing }) =>
    wasHeard(hearing, dayInBerlin(now)) || { answerByOn: hearing.answerByOn },
  'ground-not-heard': ({ ground }, { hearing }) => hearing.grounds.includes(ground),
  'revocation-too-late': ({ ground, now }, { hearing: { knownSinceOn } }) => {
    const untilOn = revocableUntilOn(knownSinceOn);
    return !grounds[ground].hasYear || dayInBerlin(now) <= untilOn || { knownSinceOn, untilOn };
  },
  'payments-pending': nothingPending,
  'nothing-to-revoke': ({ amountCents }, payout) => takenCents(amountCents, payout) > 0,
  'revoked-over-grant': isWithinGrant,
  'ineffective-in-future': hasBegun,
} satisfies Rules<RevokeGrant, InHearing>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const revokeGrantRefusals = {
  ...{ ...theGrant, ...grantRules },
  ...{ ...theHearingBefore, ...revokeGrantRules },
};

export type RevokeGrantRefusal = keyof typeof revokeGrantRefusals;

/**
 * Revokes a grant in full or in part after the recipient was heard, and demands back what was paid above it.
 *
 * @see VwVfG §§ 28, 39, 48, 49 (3), 49a (1)
 */
export const revokeGrant = (
  command: RevokeGrant,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, RevokeGrantRefusal> => {
  const granted = findOrRefuse(theGrant, grantRules, command, state, others);
  if ('refused' in granted) return granted;
  const payout = findOrRefuse(theHearingBefore, revokeGrantRules, command, granted, others);
  if ('refused' in payout) return payout;
  const { applicationId, ground, reasons, ineffectiveOn, actorId: revokedBy } = command;
  const revokedCents = takenCents(command.amountCents, payout);
  const keptCents = payableCents(payout) - revokedCents;
  const { hearingId, knownSinceOn } = payout.hearing;
  const actId = nextActId(payout.recovery, 'revocation');
  const { fundId } = payout.grant;
  const act = { applicationId, fundId, actId, hearingId, ground, revokedCents, keptCents };
  const days = { ineffectiveOn, knownSinceOn };
  const revoked: PayoutEvent = { type: 'GrantRevoked', data: { ...act, ...days, reasons, revokedBy } };
  const demand = demandFor(command, payout, keptCents, { actId, basis: 'revocation', ineffectiveOn });
  const acts = [revoked, ...demand];
  return { accepted: [...acts, ...setOff(command, evolved(payout, acts))] };
};
