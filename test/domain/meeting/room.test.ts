import { describe, test } from 'vitest';
import { meeting } from '../../../domain/meeting/meeting.ts';
import { presenceRefusals, recordPresence } from '../../../domain/meeting/record-presence.ts';
import type { MeetingEvent } from '../../../events/meeting-events.ts';
import { member, seats, substitute, withSubstitutes } from '../../support/committee-seats.ts';
import { specification } from '../../support/given.ts';
import { came, convened, inMeeting, MEETING } from '../../support/meeting-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const circulating = convened({ votesUntil: '2024-03-05T23:00:00.000Z' });
const closed: MeetingEvent = { type: 'MeetingClosed', data: { meetingId: MEETING } };

describe('who is in the room', () => {
  const given = specification(meeting, recordPresence);
  const note = (who: number | 'office' | 'stranger', number: number, isPresent = true) => ({
    ...inMeeting(who),
    ...{ personId: member(number), isPresent },
  });

  test('is noted by the chair, the deputy or the office', () => {
    for (const who of [1, 2, 'office'] as const)
      given(convened())
        .when(note(who, 3))
        .expectEvents(came(member(3)));
  });

  test('changes when somebody leaves, and is noted once', () => {
    given(convened(), came(member(3)))
      .when(note(1, 3, false))
      .expectEvents(came(member(3), false));
    given(convened(), came(member(3)))
      .when(note(1, 3))
      .expectEvents();
    given(convened())
      .when(note(1, 3, false))
      .expectEvents();
  });

  eachRefuses(presenceRefusals, given, {
    'unknown-meeting': { given: [convened()], when: note('stranger', 3) },
    'not-running-the-meeting': { given: [convened()], when: note(3, 3) },
    'meeting-closed': { given: [convened(), closed], when: note(1, 3) },
    'no-room-in-circulation': { given: [circulating], when: note('office', 3) },
    'without-a-seat': { given: [convened()], when: note(1, 6) },
  });

  test('is a substitute too, where the seat has one', () => {
    const here = { ...note(1, 3), personId: substitute(3) };
    given(convened({ seats: withSubstitutes(seats(3)) }))
      .when(here)
      .expectEvents(came(substitute(3)));
    given(convened()).when(here).expectRefusal('without-a-seat');
  });

  test('is nobody where there is no meeting, also for the office', () => {
    given().when(note('office', 3)).expectRefusal('unknown-meeting');
  });
});
