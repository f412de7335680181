import { describe, test } from 'vitest';
import { declareItemConflict, itemConflictRules } from '../../../domain/meeting/declare-item-conflict.ts';
import { meeting } from '../../../domain/meeting/meeting.ts';
import { presenceRules, recordPresence } from '../../../domain/meeting/record-presence.ts';
import type { MeetingEvent } from '../../../events/meeting-events.ts';
import { acting, specification } from '../../support/given.ts';
import {
  came,
  conflict,
  convened,
  inMeeting,
  MEETING,
  member,
  resolved,
} from '../../support/meeting-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

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

  eachRefuses(presenceRules, given, {
    'unknown-meeting': { given: [convened()], when: note('stranger', 3) },
    'not-running-the-meeting': { given: [convened()], when: note(3, 3) },
    'meeting-closed': { given: [convened(), closed], when: note(1, 3) },
    'without-a-seat': { given: [convened()], when: note(1, 6) },
  });

  test('is nobody where there is no meeting, also for the office', () => {
    given().when(note('office', 3)).expectRefusal('unknown-meeting');
  });
});

describe('who keeps out of an item', () => {
  const given = specification(meeting, declareItemConflict);
  const declare = (who: number | 'stranger', personId: string | null = null, itemNumber = 1) => ({
    ...inMeeting(who, itemNumber),
    personId,
  });

  test('is for each member to say, and for the chair to record', () => {
    given(convened()).when(declare(3)).expectEvents(conflict(3));
    given(convened())
      .when(declare(1, member(3)))
      .expectEvents(conflict(3));
  });

  test('is said once, for one item only', () => {
    given(convened(), conflict(3)).when(declare(3)).expectEvents();
    given(convened(), conflict(3))
      .when(declare(3, null, 2))
      .expectEvents(conflict(3, 2));
  });

  eachRefuses(itemConflictRules, given, {
    'unknown-meeting': { given: [convened()], when: declare('stranger') },
    'unknown-item': { given: [convened()], when: declare(3, null, 9) },
    'conflict-of-another': { given: [convened()], when: declare(3, member(4)) },
    'without-a-seat': { given: [convened()], when: declare(1, acting('per_nobody').actorId) },
    'item-decided': { given: [convened(), resolved()], when: declare(3) },
  });
});
