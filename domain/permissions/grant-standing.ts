import type { Acting } from '../aggregate.ts';
import type { Payout } from '../payout/payout.ts';
import { openRelief, openRepayment } from '../recovery/recovery-rules.ts';
import { type MaybeOrganisation, organisationTies } from './organisation-standing.ts';
import { type Standing, ties } from './permission.ts';

type Actor = Pick<Acting, 'actorId'>;

/** How somebody stands to a grant: the recipient, and whoever released money or checked a proof. */
export const toGrant = (actor: Actor, payout: Payout, { organisation }: MaybeOrganisation): Standing => ({
  relations: ties(
    ...organisationTies(actor, organisation),
    ['money-releaser', payout.releasedBy.has(actor.actorId)],
    ['proof-checker', payout.checkedBy.has(actor.actorId)],
    ['relief-proposer', openRelief(payout)?.proposedBy === actor.actorId],
    ['repayment-orderer', openRepayment(payout)?.orderedBy === actor.actorId],
  ),
  state: payout.status,
});
