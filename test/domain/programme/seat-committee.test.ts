import { describe, expect, test } from 'vitest';
import { programme, seatOf } from '../../../domain/programme/programme.ts';
import { seatCommittee, seatRules } from '../../../domain/programme/seat-committee.ts';
import type { ProgrammeEvent, Seat } from '../../../events/programme-events.ts';
import { acting, specification } from '../../support/given.ts';
import {
  closedProgramme,
  established,
  personCalled,
  published,
  seated,
  seatOfPerson,
  value,
} from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const given = specification(programme, seatCommittee);
const chair = seatOfPerson('ada', { office: 'chair' });
const seat = (...seats: Seat[]) => ({
  ...acting(personCalled('admin')),
  programmeId: 'demokratie-leben',
  committeeId: 'begleitausschuss',
  title: 'Begleitausschuss',
  seats,
  term: 1,
});

describe('seating a committee', () => {
  test('records all seats as a whole', () => {
    given(established)
      .when(seat(chair, seatOfPerson('bo')))
      .expectEvents(seated);
  });

  test('replaces who sat there before', () => {
    const again: ProgrammeEvent = {
      type: 'CommitteeSeated',
      data: {
        programmeId: 'demokratie-leben',
        committeeId: 'begleitausschuss',
        title: 'B',
        seats: [chair],
        term: 2,
      },
    };
    const state = [established, seated, again].reduce(programme.evolve, programme.initial);
    expect(seatOf(state, 'begleitausschuss', personCalled('ada'))).toEqual(chair);
    expect(seatOf(state, 'begleitausschuss', personCalled('bo'))).toBeUndefined();
  });

  test('names a committee before anybody is elected into it, whatever the rules need', () => {
    const rules = published({ sheetsMin: value(3) });
    const named: ProgrammeEvent = {
      type: 'CommitteeSeated',
      data: {
        programmeId: 'demokratie-leben',
        committeeId: 'begleitausschuss',
        title: 'Begleitausschuss',
        seats: [],
        term: 1,
      },
    };
    given(established, rules).when(seat()).expectEvents(named);
    given(established, named)
      .when(seat(chair, seatOfPerson('bo')))
      .expectEvents(seated);
  });

  test('is still possible when the programme is closed, for what runs', () => {
    expect(given(established, closedProgramme).when(seat(chair)).decision).toHaveProperty('accepted');
  });

  eachRefuses(seatRules, given, {
    'unknown-programme': { given: [], when: seat(chair) },
    'committee-emptied': { given: [established, seated], when: seat() },
    'committee-needs-one-chair': { given: [established], when: seat(seatOfPerson('bo')) },
    'person-on-two-seats': {
      given: [established],
      when: seat(chair, seatOfPerson('ada', { seatId: 'second' })),
    },
    'seat-twice': {
      given: [established],
      when: seat(chair, seatOfPerson('bo', { seatId: chair.seatId })),
    },
    'name-without-substitute': {
      given: [established],
      when: seat({ ...chair, substituteName: 'Bo Muster' }),
    },
    'seats-below-rules': {
      given: [established, published({ sheetsMin: value(2) })],
      when: seat(chair, seatOfPerson('bo', { voting: false })),
    },
  });

  test('counts on what the newest rules need, and no longer on rules that have ended', () => {
    const two = seat(chair, seatOfPerson('bo'));
    const old = published({ sheetsMin: value(3), validUntilOn: '2024-01-31' });
    const changed = [published({ sheetsMin: value(3) }), published({ version: 2, sheetsMin: value(2) })];
    given(established, old).when(two).expectEvents(seated);
    given(established, ...changed)
      .when(two)
      .expectEvents(seated);
    expect(given(established, published({ sheetsMin: value(3) })).when(two).decision).toMatchObject({
      facts: { ruleSetId: 'demokratie-leben-2020', neededCount: 3, seatCount: 2 },
    });
  });

  test('refuses two chairs as well as none', () => {
    given(established)
      .when(seat(chair, seatOfPerson('bo', { office: 'chair' })))
      .expectRefusal('committee-needs-one-chair');
  });
});
