import { describe, test } from 'vitest';
import { callRefusals } from '../../../domain/meeting/call-item.ts';
import type { MeetingEvent } from '../../../events/meeting-events.ts';
import { call, full, given } from '../../support/call-at-hand.ts';
import { member } from '../../support/committee-seats.ts';
import {
  conflictRaised,
  convened,
  item,
  MEETING,
  noConflicts,
  present,
} from '../../support/meeting-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { called, resolved } from '../../support/vote-facts.ts';

const circulating = convened({ votesUntil: '2024-03-05T23:00:00.000Z' });
const urgent = convened({ urgency: 'Die Aktionswochen beginnen im März.' });
const objected: MeetingEvent = {
  type: 'UrgencyObjected',
  data: { meetingId: MEETING, personId: member(4) },
};
const addedLate: MeetingEvent = {
  type: 'ItemAdded',
  data: { meetingId: MEETING, item: item('c', 3), isInTime: false },
};
const consented = (number: number): MeetingEvent => ({
  type: 'ItemConsented',
  data: { meetingId: MEETING, itemId: 'item-3', personId: member(number) },
});
const asking = convened({ items: [{ ...item('a', 1), asksForException: true }] });
const closed: MeetingEvent = { type: 'MeetingClosed', data: { meetingId: MEETING } };

describe('calling an item, where more is asked for', () => {
  test('puts a grant of all that was asked for, and says by how much another is more', ({ expect }) => {
    given(...full)
      .when(call(1, { amountCents: 350_000 }))
      .expectEvents(called({ amountCents: 350_000 }));
    expect(given(...full).when(call(1, { amountCents: 350_001 })).decision).toEqual({
      refused: 'motion-over-request',
      facts: { amountCents: 350_001, requestedCents: 350_000 },
    });
  });

  test('of a late item needs the consent of every seat with a vote', () => {
    given(...full, addedLate, ...[1, 2, 3, 4, 5].map(consented))
      .when(call(1, {}, 3))
      .expectEvents(called({}, 3));
  });

  test('that lifts a limit names its own reason, and a rejection needs none', () => {
    const exceptionReason = 'Das Fest erreicht die ganze Stadt.';
    given(asking, ...present(1))
      .when(call(1, { exceptionReason }))
      .expectEvents(called({ exceptionReason }));
    const reject = { outcome: 'reject', amountCents: 0 } as const;
    given(asking, ...present(1))
      .when(call(1, reject))
      .expectEvents(called(reject));
    given(asking, ...present(1))
      .when(call(1, { outcome: 'grant-amount-open', amountCents: 0 }))
      .expectRefusal('exception-without-reason');
  });

  test('is for nobody while it is undecided whether the chair keeps out, but for the deputy', () => {
    given(...full, conflictRaised(1, 3))
      .when(call(1))
      .expectRefusal('not-presiding');
    given(...full, conflictRaised(1, 3))
      .when(call(2))
      .expectEvents(called());
  });

  eachRefuses(callRefusals, given, {
    'unknown-meeting': { given: full, when: call('stranger') },
    'unknown-item': { given: full, when: call(1, {}, 9) },
    'motion-in-circulation': { given: [circulating], when: call(1) },
    'not-presiding': { given: full, when: call(2) },
    'meeting-closed': { given: [...full, closed], when: call(1) },
    'meeting-not-begun': { given: full, when: { ...call(1), now: '2024-02-20T16:59:59.999Z' } },
    'urgency-objected': { given: [urgent, ...present(1, 2, 3), objected], when: call(1) },
    'item-decided': { given: [...full, resolved()], when: call(1) },
    'consents-missing': { given: [...full, addedLate, consented(1)], when: call(1, {}, 3) },
    'too-few-sheets': {
      given: full,
      when: call(1),
      beside: { review: { ...noConflicts.review, scorerIds: new Set([member(1)]), sheetsMin: 2 } },
    },
    'another-item-open': { given: [...full, called({}, 2)], when: call(1) },
    'motion-without-amount': { given: full, when: call(1, { amountCents: 0 }) },
    'motion-with-amount': { given: full, when: call(1, { outcome: 'waitlist' }) },
    'motion-over-request': { given: full, when: call(1, { amountCents: 350_001 }) },
    'exception-without-reason': { given: [asking, ...present(1)], when: call(1) },
  });
});
