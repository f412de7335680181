import { describe, test } from 'vitest';
import { callItem, callRules } from '../../../domain/meeting/call-item.ts';
import { meeting } from '../../../domain/meeting/meeting.ts';
import type { MeetingEvent, Motion } from '../../../events/meeting-events.ts';
import { specification } from '../../support/given.ts';
import {
  actingForApplicant,
  called,
  conflict,
  convened,
  inMeeting,
  MEETING,
  motion,
  noConflicts,
  present,
  resolved,
  reviewConflicts,
  stateOf,
  voted,
} from '../../support/meeting-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const given = specification(meeting, callItem, noConflicts);
const call = (who: number | 'stranger', changes: Partial<Motion> = {}, itemNumber = 1) => ({
  ...inMeeting(who, itemNumber),
  ...motion(changes),
});
const full = [convened(), ...present(1, 2, 3)];
const closed: MeetingEvent = { type: 'MeetingClosed', data: { meetingId: MEETING } };

describe('calling an item', () => {
  test('opens it for votes on a motion', () => {
    given(...full)
      .when(call(1))
      .expectEvents(called());
  });

  test('is for the deputy when the chair has a conflict for it, declared here or while scoring', () => {
    given(...full, conflict(1))
      .when(call(2))
      .expectEvents(called());
    given(...full)
      .when(call(2), reviewConflicts(1))
      .expectEvents(called());
    given(...full)
      .when(call(1), actingForApplicant(1))
      .expectRefusal('not-presiding');
    given(...full, conflict(1))
      .when(call(1))
      .expectRefusal('not-presiding');
  });

  test('is for the deputy when the chair is away', () => {
    given(convened(), ...present(2, 3, 4))
      .when(call(2))
      .expectEvents(called());
  });

  test('is for nobody when both keep out', () => {
    for (const who of [1, 2, 3])
      given(...full, conflict(1), conflict(2))
        .when(call(who))
        .expectRefusal('not-presiding');
  });

  test('starts a new ballot with another motion, and none with the same', ({ expect }) => {
    const history = [...full, called(), voted(1, 'yes')];
    given(...history)
      .when(call(1))
      .expectEvents();
    given(...history)
      .when(call(1, { amountCents: 70_000 }))
      .expectEvents(called({ amountCents: 70_000 }));
    const after = stateOf(...history, called({ amountCents: 70_000 }));
    expect(after.items.get('item-1')?.votes.size).toBe(0);
  });

  eachRefuses(callRules, given, {
    'unknown-meeting': { given: full, when: call('stranger') },
    'unknown-item': { given: full, when: call(1, {}, 9) },
    'not-presiding': { given: full, when: call(2) },
    'meeting-closed': { given: [...full, closed], when: call(1) },
    'item-decided': { given: [...full, resolved()], when: call(1) },
    'another-item-open': { given: [...full, called({}, 2)], when: call(1) },
    'motion-without-amount': { given: full, when: call(1, { amountCents: 0 }) },
    'motion-with-amount': { given: full, when: call(1, { outcome: 'waitlist' }) },
    'motion-over-request': { given: full, when: call(1, { amountCents: 350_001 }) },
  });
});
