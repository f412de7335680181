import type { PayoutEvent } from '../../events/payout-events.ts';
import type { Aggregate } from '../aggregate.ts';
import { type Duties, evolveDuties, nobodyYet } from './duties.ts';
import { type Grant, grantInForce, type NoGrant, type OfGrant } from './grant-in-force.ts';
import { evolvePayments, noPayments, type Payments } from './payment.ts';

/** The payments of a grant, who did what, and the grant as it counts now. */
export type Paid = Payments & Duties & OfGrant;

/** What decisions on a payment remember. */
export type Paying = NoGrant | Paid;

/** The money of a grant at the moment of its issue. */
export const nothingPaid = (grant: Grant): Paid => ({ ...noPayments, ...nobodyYet, grant });

/** What an event changes in the money of a grant; of a larger state it gives the money only. */
export const evolvePaid = (before: Paid, event: PayoutEvent): Paid => ({
  ...evolvePayments(before, event),
  ...evolveDuties(before, event),
  grant: grantInForce(before.grant, event),
});

/** The part of a grant's stream that commands on a payment are decided on; the whole is `payout`. */
export const paying: Aggregate<Paying, PayoutEvent> = {
  family: 'payout',
  part: 'paying',
  initial: { grant: undefined },
  evolve: (before, event) => {
    if (before.grant) return evolvePaid(before, event);
    return event.type === 'GrantIssued' ? nothingPaid(event.data) : before;
  },
};
