import type { PersonEvent } from '../../events/person-events.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Person } from './person.ts';

type Ordered = Extract<PersonEvent, { type: 'ErasureOrdered' }>['data'];

/** What still ties a person to the work, and the cases in whose papers their name stands. */
export type Ties = {
  readonly organisationCount: number;
  readonly seatCount: number;
  readonly kept: Ordered['kept'];
};

export type OrderErasure = Acting & { readonly personId: string } & Ties;

/** In the order in which a person should put them right. */
export const orderErasureRules = {
  'erasure-of-another': ({ actorId, personId, roles }) => actorId === personId || roles.has('administrator'),
  'still-in-office': (_command, { roles }) => roles.size === 0,
  'still-seated': ({ seatCount }) => seatCount === 0 || { seatCount },
  'still-acts-for-organisation': ({ organisationCount }) => organisationCount === 0 || { organisationCount },
} satisfies Rules<OrderErasure, Person>;

export type OrderErasureRefusal = keyof typeof orderErasureRules;

/**
 * Decides that what belongs to a person alone is erased at once, and says what is kept with which case and until when.
 *
 * Names in the papers of a case are kept for as long as the case has to be: the authority is bound by law to do so.
 *
 * @see GDPR Article 17 (1) and (3) (b)
 */
export const orderErasure = (
  command: OrderErasure,
  person: Person,
): Decision<PersonEvent, OrderErasureRefusal> => {
  const refusal = firstBroken(orderErasureRules, command, person, undefined);
  if (refusal) return refusal;
  if (person.isErasureOrdered) return { accepted: [] };
  const { personId, actorId: orderedBy, now, kept } = command;
  const data = {
    personId,
    orderedBy,
    orderedOn: dayInBerlin(now),
    keptBecause: 'gdpr-17-3-b',
    kept,
  } as const;
  return { accepted: [{ type: 'ErasureOrdered', data }] };
};
