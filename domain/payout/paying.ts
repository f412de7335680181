import type { PayoutEvent } from '../../events/payout-events.ts';
import type { Aggregate } from '../aggregate.ts';
import { type Duties, evolveDuties, nobodyYet } from './duties.ts';
import { grantInForce, type OfGrant } from './grant-in-force.ts';
import { evolvePayments, noPayments, type Payments } from './payment.ts';

/** What decisions on a payment remember: the payments of the grant, who did what, and the grant as it counts now. */
export type Paying = Payments & Duties & OfGrant;

/** The part of a grant's stream that commands on a payment are decided on; the whole is `payout`. */
export const paying: Aggregate<Paying, PayoutEvent> = {
  family: 'payout',
  initial: { ...noPayments, ...nobodyYet, grant: undefined },
  evolve: (before, event) => ({
    ...evolvePayments(before, event),
    ...evolveDuties(before, event),
    grant: grantInForce(before.grant, event),
  }),
};
