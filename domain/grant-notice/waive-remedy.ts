import type { PayoutEvent } from '../../events/payout-events.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { isSignatory, type WithOrganisation } from '../organisation/organisation.ts';
import { isOwnGrant, type OnGrant } from '../payout/grant-rules.ts';
import { hasRemedy, isObjectionOpen } from '../payout/notice.ts';
import type { Payout } from '../payout/payout.ts';
import { isGrantLive } from './remedy-rules.ts';

export const waiveRemedyRules = {
  'unknown-grant': isOwnGrant,
  'not-a-signatory': ({ actorId }, _payout, { organisation }) => isSignatory(organisation, actorId),
  'grant-ended': isGrantLive,
  'no-remedy-here': (_command, payout) => hasRemedy(payout),
  'objection-open': (_command, payout) => !isObjectionOpen(payout),
} satisfies Rules<OnGrant, Payout, WithOrganisation>;

export type WaiveRemedyRefusal = keyof typeof waiveRemedyRules;

/** Decides whether the recipient gives up any objection: the grant is final at once, and money may flow earlier. */
export const waiveRemedy = (
  command: OnGrant,
  payout: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, WaiveRemedyRefusal> => {
  const refusal = firstBroken(waiveRemedyRules, command, payout, others);
  if (refusal) return refusal;
  if (payout.notice.finalBy !== null) return { accepted: [] };
  const { applicationId, actorId: waivedBy } = command;
  return { accepted: [{ type: 'RemedyWaived', data: { applicationId, waivedBy } }] };
};
