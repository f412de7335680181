import { describe, test } from 'vitest';
import { callItem, callRefusals } from '../../../domain/meeting/call-item.ts';
import { meeting } from '../../../domain/meeting/meeting.ts';
import type { MeetingEvent, Motion } from '../../../events/meeting-events.ts';
import { member } from '../../support/committee-seats.ts';
import { specification } from '../../support/given.ts';
import {
  actingForApplicant,
  conflict,
  conflictRaised,
  convened,
  inMeeting,
  item,
  MEETING,
  noConflicts,
  present,
  reviewConflicts,
  stateOf,
  votesIn,
} from '../../support/meeting-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { called, motion, resolved, voted } from '../../support/vote-facts.ts';

const given = specification(meeting, callItem, noConflicts);
/** The call of an item; what was put last comes with it, its words opened. */
const call = (
  who: number | 'stranger',
  changes: Partial<Motion> = {},
  itemNumber = 1,
  lastMotion: unknown = null,
) => ({
  ...inMeeting(who, itemNumber),
  ...motion(changes),
  lastMotion,
});
/** The same after another motion was put. */
const callAfter = (last: Partial<Motion>, changes: Partial<Motion>) => call(1, changes, 1, motion(last));
const sealed = (name: string) => ({
  sealed: name.padEnd(43, '0'),
  subject: `case_${item('a', 1).applicationId}`,
  row: null,
});
const full = [convened(), ...present(1, 2, 3)];
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
      .when(callAfter({}, {}))
      .expectEvents();
    given(...history)
      .when(callAfter({}, { amountCents: 70_000 }))
      .expectEvents(called({ amountCents: 70_000 }, 1, 2));
    const after = stateOf(...history, called({ amountCents: 70_000 }, 1, 2));
    expect(votesIn(after).size).toBe(0);
  });

  test.for<readonly [string, Partial<Motion>, Partial<Motion>]>([
    ['its outcome', { outcome: 'reject', amountCents: 0 }, { outcome: 'waitlist', amountCents: 0 }],
    ['its sum', {}, { amountCents: 150_001 }],
    [
      'its conditions',
      { conditions: ['Barrierefrei.'] },
      { conditions: ['Barrierefrei.', 'Ohne Eintritt.'] },
    ],
    ['where a condition ends', { conditions: ['a', 'b'] }, { conditions: ['a\nb'] }],
    ['the reason of its exception', { exceptionReason: 'Für alle' }, { exceptionReason: 'Für die Stadt' }],
  ])('is another motion as soon as one thing differs: %s', ([, before, after]) => {
    given(...full, called(before))
      .when(callAfter(before, after))
      .expectEvents(called(after, 1, 2));
    given(...full, called(before))
      .when(callAfter(before, before))
      .expectEvents();
  });

  test('is compared in its words, not as they are sealed', () => {
    const said = { conditions: ['Ohne Eintritt.'], exceptionReason: 'Für alle' };
    const kept = { conditions: [sealed('condition')], exceptionReason: sealed('reason') };
    given(...full, called(kept))
      .when(callAfter(said, said))
      .expectEvents();
    given(...full, called(kept))
      .when(callAfter(said, { ...said, conditions: ['Ohne Eintritt!'] }))
      .expectEvents(called({ ...said, conditions: ['Ohne Eintritt!'] }, 1, 2));
  });

  test('is another one when nobody can tell any more what the last one said', () => {
    const erased = { ...motion(), conditions: [{ erased: true }] };
    given(...full, called({ conditions: [sealed('condition')] }))
      .when(call(1, { conditions: ['Ohne Eintritt.'] }, 1, erased))
      .expectEvents(called({ conditions: ['Ohne Eintritt.'] }, 1, 2));
  });

  test('is possible from the moment at which the meeting begins', () => {
    given(...full)
      .when({ ...call(1), now: '2024-02-20T17:00:00.000Z' })
      .expectEvents(called());
  });

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
