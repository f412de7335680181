import { describe, test } from 'vitest';
import type { Motion } from '../../../events/meeting-events.ts';
import { call, full, given } from '../../support/call-at-hand.ts';
import {
  actingForApplicant,
  conflict,
  convened,
  item,
  present,
  reviewConflicts,
  stateOf,
  votesIn,
} from '../../support/meeting-facts.ts';
import { called, motion, voted } from '../../support/vote-facts.ts';

/** The same after another motion was put. */
const callAfter = (last: Partial<Motion>, changes: Partial<Motion>) => call(1, changes, 1, motion(last));
const sealed = (name: string) => ({
  sealed: name.padEnd(43, '0'),
  subject: `case_${item('a', 1).applicationId}`,
  row: null,
});

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
});
