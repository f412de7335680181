import type { PayoutEvent } from '../../events/payout-events.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { isSignatory, type WithOrganisation } from '../organisation/organisation.ts';
import { type OnGrant, theirGrant } from '../payout/grant-rules.ts';
import { hasRemedy, isObjectionOpen } from '../payout/notice.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { isGrantLive } from './remedy-rules.ts';

const waiveRemedyRules = {
  'not-a-signatory': ({ actorId }, _payout, { organisation }) => isSignatory(organisation, actorId),
  'grant-ended': isGrantLive,
  'no-remedy-here': (_command, payout) => hasRemedy(payout),
  'objection-open': (_command, payout) => !isObjectionOpen(payout),
} satisfies Rules<OnGrant, Granted, WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const waiveRemedyRefusals = { ...theirGrant, ...waiveRemedyRules };

export type WaiveRemedyRefusal = keyof typeof waiveRemedyRefusals;

/** Decides whether the recipient gives up any objection: the grant is final at once, and money may flow earlier. */
export const waiveRemedy = (
  command: OnGrant,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, WaiveRemedyRefusal> => {
  const payout = findOrRefuse(theirGrant, waiveRemedyRules, command, state, others);
  if ('refused' in payout) return payout;
  if (payout.notice.finalBy !== null) return { accepted: [] };
  const { applicationId, actorId: waivedBy } = command;
  return { accepted: [{ type: 'RemedyWaived', data: { applicationId, waivedBy } }] };
};
