import type { PayoutEvent } from '../../events/payout-events.ts';
import type { Acting } from '../aggregate.ts';

/** Who let money of a grant go, and who checked how it was spent: nobody does both. */
export type Duties = {
  /** Everyone who approved, ordered or executed a payment, also where the approval was renewed since. */
  readonly releasedBy: ReadonlySet<string>;
  /** Everyone who checked a proof of use, also one that was sent back since. */
  readonly checkedBy: ReadonlySet<string>;
};

export const nobodyYet: Duties = { releasedBy: new Set(), checkedBy: new Set() };

/** Who releases money by an event. */
const releaserIn = ({ type, data }: PayoutEvent): string | undefined => {
  switch (type) {
    case 'PaymentApproved':
      return data.approvedBy;
    case 'PaymentOrdered':
      return data.orderedBy;
    case 'PaymentExecuted':
      return data.executedBy;
    default:
      return undefined;
  }
};

const withPerson = (people: ReadonlySet<string>, personId: string | undefined): ReadonlySet<string> =>
  personId === undefined ? people : new Set([...people, personId]);

/** Who has done what, after one more event. */
export const evolveDuties = ({ releasedBy, checkedBy }: Duties, event: PayoutEvent): Duties => ({
  releasedBy: withPerson(releasedBy, releaserIn(event)),
  checkedBy: withPerson(checkedBy, event.type === 'ProofChecked' ? event.data.checkedBy : undefined),
});

type Actor = Pick<Acting, 'actorId'>;

/** Whoever checked how the money was spent releases none of it. */
export const hasNotChecked = ({ actorId }: Actor, { checkedBy }: Pick<Duties, 'checkedBy'>): boolean =>
  !checkedBy.has(actorId);

/** Whoever released money does not check how it was spent. */
export const hasNotReleased = ({ actorId }: Actor, { releasedBy }: Pick<Duties, 'releasedBy'>): boolean =>
  !releasedBy.has(actorId);
