import type { Seat } from '../../events/programme-events.ts';
import { personCalled } from './programme-facts.ts';

/** The person on the seat of this number, from 1; the first has the chair, the second is the deputy. */
export const member = (number: number): string => personCalled(`seat${number}x`);
export const OFFICE = personCalled('office');

/** So many seats with a vote; the chair first, then the deputy. */
export const seats = (count: number): Seat[] =>
  Array.from({ length: count }, (_, place) => ({
    seatId: `seat-${place + 1}`,
    personId: member(place + 1),
    voting: true,
    office: place === 0 ? 'chair' : place === 1 ? 'deputy' : 'member',
    group: null,
    substitutePersonId: null,
    name: null,
    substituteName: null,
  }));

export const advisory: Seat = {
  seatId: 'advisory',
  personId: personCalled('advisor'),
  voting: false,
  office: 'member',
  group: null,
  substitutePersonId: null,
  name: null,
  substituteName: null,
};

/** The same seats, each with a substitute of its own. */
export const withSubstitutes = (all: readonly Seat[]): Seat[] =>
  all.map((seat, place) => ({ ...seat, substitutePersonId: substitute(place + 1) }));
/** Who stands in for the member of this number. */
export const substitute = (number: number): string => personCalled(`instead${number}x`);
