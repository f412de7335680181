import type { Acting } from '../aggregate.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { openRelief, openRepayment } from '../payout/recovery.ts';
import { type MaybeOrganisation, organisationTies } from './organisation-standing.ts';
import { type Standing, ties } from './permission.ts';

type Actor = Pick<Acting, 'actorId'>;

const grantTies = ({ actorId }: Actor, payout: Granted) =>
  [
    ['money-releaser', payout.releasedBy.has(actorId)],
    ['proof-checker', payout.checkedBy.has(actorId)],
    ['relief-proposer', openRelief(payout.recovery)?.proposedBy === actorId],
    ['repayment-orderer', openRepayment(payout.recovery)?.orderedBy === actorId],
  ] as const;

/** How somebody stands to a grant: the recipient, and whoever released money or checked a proof. */
export const toGrant = (actor: Actor, payout: Payout, { organisation }: MaybeOrganisation): Standing => ({
  relations: ties(
    ...organisationTies(actor, organisation),
    ...(payout.grant ? grantTies(actor, payout) : []),
  ),
  state: payout.status,
});
