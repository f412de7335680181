import type { ProgrammeEvent, Seat } from '../../events/programme-events.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { firstRepeated } from '../repeated.ts';
import { isSeated, type Programme, ruleSetsFrom } from './programme.ts';

export type SeatCommittee = Acting & {
  readonly programmeId: string;
  readonly committeeId: string;
  readonly title: string;
  readonly seats: Seat[];
  /** Which term of office this is, counted from 1. */
  readonly term: number;
};

/** How many members with a vote some rules of today or later count on: score sheets, or a quorum of their own. */
const membersNeeded = ({ now }: SeatCommittee, { ruleSets }: Programme) =>
  ruleSetsFrom(ruleSets, dayInBerlin(now))
    .map(({ ruleSetId, sheetsMin, customVoting }) => ({
      ruleSetId,
      neededCount: Math.max(sheetsMin.value, customVoting.value?.presentMin ?? 0),
    }))
    .toSorted((a, b) => b.neededCount - a.neededCount)
    .at(0);

/** In the order in which an administrator should hear of them. */
export const seatRules = {
  'unknown-programme': (_command, { programmeId }) => programmeId !== undefined,
  'committee-emptied': ({ committeeId, seats }, { committees }) =>
    isSeated({ seats }) || !isSeated(committees.get(committeeId)),
  'committee-needs-one-chair': ({ seats }) => {
    const chairs = seats.filter(({ office }) => office === 'chair').length;
    return chairs === 1 || !isSeated({ seats }) || { chairs };
  },
  'person-on-two-seats': ({ seats }) => {
    const personId = firstRepeated(
      seats.flatMap((seat) => [seat.personId, seat.substitutePersonId ?? []].flat()),
    );
    return personId === undefined || { personId };
  },
  'seat-twice': ({ seats }) => {
    const seatId = firstRepeated(seats.map((seat) => seat.seatId));
    return seatId === undefined || { seatId };
  },
  'name-without-substitute': ({ seats }) => {
    const seat = seats.find((one) => one.substituteName !== null && one.substitutePersonId === null);
    return seat === undefined || { seatId: seat.seatId };
  },
  'seats-below-rules': (command, programme) => {
    const seatCount = command.seats.filter(({ voting }) => voting).length;
    const needed = membersNeeded(command, programme);
    return !isSeated(command) || !needed || needed.neededCount <= seatCount || { ...needed, seatCount };
  },
} satisfies Rules<SeatCommittee, Programme>;

export type SeatRefusal = keyof typeof seatRules;

/**
 * Decides who sits in a committee from now on; the list replaces the one before. A committee may be named before anybody is
 * elected into it: funds and rules can then speak of it.
 *
 * Also a closed programme may be seated anew: what runs is still brought to its end.
 */
export const seatCommittee = (
  command: SeatCommittee,
  programme: Programme,
): Decision<ProgrammeEvent, SeatRefusal> => {
  const refusal = firstBroken(seatRules, command, programme, undefined);
  if (refusal) return refusal;
  const { programmeId, committeeId, title, seats, term } = command;
  return { accepted: [{ type: 'CommitteeSeated', data: { programmeId, committeeId, title, seats, term } }] };
};
