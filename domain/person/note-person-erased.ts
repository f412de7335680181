import type { PersonEvent } from '../../events/person-events.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import type { Decision } from '../decision.ts';
import type { Person } from './person.ts';

export type NotePersonErased = Acting & { readonly personId: string };

/** Notes that the key of a person was destroyed; nothing happens where nobody ordered it, or it is noted. */
export const notePersonErased = (
  { personId, now }: NotePersonErased,
  { isErasureOrdered, isErased }: Person,
): Decision<PersonEvent, never> =>
  isErasureOrdered && !isErased
    ? { accepted: [{ type: 'PersonErased', data: { personId, erasedOn: dayInBerlin(now) } }] }
    : { accepted: [] };
