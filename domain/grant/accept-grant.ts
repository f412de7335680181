import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules, type Verdict } from '../decision.ts';
import { isSignatory, type WithOrganisation } from '../organisation/organisation.ts';
import { type OnGrant, theirGrant } from '../payout/grant-rules.ts';
import { isObjectionOpen } from '../payout/notice.ts';
import type { Granted, Payout } from '../payout/payout.ts';

export type AcceptGrant = OnGrant;

const acceptRules = {
  'not-a-signatory': ({ actorId }, _payout, { organisation }) => isSignatory(organisation, actorId),
  'grant-lapsed': (_command, { status }) => status !== 'lapsed',
  'renounced-before': (_command, { status }) => status !== 'renounced',
  'already-settled': (_command, { isAccepted, settlement }) => isAccepted || settlement === undefined,
  'grant-revoked': (_command, { status }) => status !== 'revoked',
  'case-closed': (_command, { isAccepted, isClosed }) => isAccepted || !isClosed,
  'objection-open': (_command, payout) => !isObjectionOpen(payout),
  'acceptance-late': ({ now }, { isAccepted, notice: { acceptByOn } }): Verdict =>
    isAccepted || acceptByOn === null || dayInBerlin(now) <= acceptByOn || { acceptByOn },
} satisfies Rules<AcceptGrant, Granted, WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const acceptRefusals = { ...theirGrant, ...acceptRules };

export type AcceptRefusal = keyof typeof acceptRefusals;

/**
 * Decides whether the recipient takes the grant with its conditions; only then money can be asked for.
 *
 * A contract has both signatures with it: that of the office by which it was issued, and this one.
 */
export const acceptGrant = (
  command: AcceptGrant,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, AcceptRefusal> => {
  const payout = findOrRefuse(theirGrant, acceptRules, command, state, others);
  if ('refused' in payout) return payout;
  if (payout.isAccepted) return { accepted: [] };
  const { applicationId, actorId: acceptedBy } = command;
  return { accepted: [{ type: 'GrantAccepted', data: { applicationId, acceptedBy } }] };
};
