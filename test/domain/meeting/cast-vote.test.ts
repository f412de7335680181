import { describe, expect, test } from 'vitest';
import { castVote, voteRefusals } from '../../../domain/meeting/cast-vote.ts';
import { meeting } from '../../../domain/meeting/meeting.ts';
import type { Vote } from '../../../domain/meeting/meeting-item.ts';
import type { MeetingEvent } from '../../../events/meeting-events.ts';
import { advisory, member, seats, substitute, withSubstitutes } from '../../support/committee-seats.ts';
import { specification } from '../../support/given.ts';
import {
  actingForApplicant,
  applicationCalled,
  came,
  conflict,
  conflictDecided,
  conflictRaised,
  convened,
  inMeeting,
  MEETING,
  noConflicts,
  present,
  reviewConflicts,
  stateOf,
  votesIn,
} from '../../support/meeting-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { called, endAnnounced, voted } from '../../support/vote-facts.ts';

const given = specification(meeting, castVote, noConflicts);
const vote = (who: number | 'stranger', answer: Vote = 'yes', itemNumber = 1) => ({
  ...inMeeting(who, itemNumber),
  ...{ vote: answer, motionNumber: null },
});
const room = [convened(), ...present(1, 2, 3)];
const open = [...room, called()];

/** Three members are there, and the substitute of the third too. */
const withSeconds = convened({ seats: withSubstitutes(seats(5)) });
const substituted = [withSeconds, ...present(1, 2, 3), came(substitute(3)), called()];

describe('a vote', () => {
  test('counts for the seat', () => {
    given(...open)
      .when(vote(3, 'no'))
      .expectEvents(voted(3, 'no'));
  });

  test('sent twice is one vote', () => {
    given(...open, voted(3, 'no'))
      .when(vote(3, 'no'))
      .expectEvents();
  });

  test('may be cast anew on another motion', () => {
    const again = voted(3, 'yes');
    given(...open, voted(3, 'no'), called({ amountCents: 70_000 }, 1, 2))
      .when({ ...vote(3, 'yes'), motionNumber: 2 })
      .expectEvents({ ...again, data: { ...again.data, motionNumber: 2 } } as MeetingEvent);
  });

  test('on a motion that was replaced meanwhile does not count for the new one', () => {
    const [first, second] = [called(), called({ amountCents: 70_000 }, 1, 2)];
    expect(given(...room, first, second).when({ ...vote(3, 'yes'), motionNumber: 1 }).decision).toEqual({
      refused: 'motion-changed',
      facts: { motionNumber: 2 },
    });
    expect(votesIn(stateOf(...room, first, second, voted(3, 'yes'))).size).toBe(0);
  });

  test('may be cast from the moment at which the meeting begins', () => {
    given(...open)
      .when({ ...vote(3), now: '2024-02-20T17:00:00.000Z' })
      .expectEvents(voted(3, 'yes'));
  });

  test('is cast while the quorum lasts, with the seats that have voted and are gone', () => {
    given(...open, voted(3, 'yes'), came(member(3), false))
      .when(vote(2))
      .expectEvents(voted(2, 'yes'));
    expect(given(...open, came(member(3), false)).when(vote(2)).decision).toEqual({
      refused: 'quorum-not-met',
      facts: { presentCount: 2, requiredCount: 3 },
    });
  });

  test('by circulation needs no room and no quorum, until the last moment, also of whoever was excused', () => {
    const circulating = [convened({ votesUntil: '2024-02-20T18:00:00.001Z' }), called()];
    const excused: MeetingEvent = {
      type: 'AbsenceExcused',
      data: { meetingId: MEETING, personId: member(3) },
    };
    for (const history of [circulating, [...circulating, excused]])
      given(...history)
        .when(vote(3))
        .expectEvents(voted(3, 'yes'));
  });

  test('on another item is not touched by a conflict', () => {
    given(convened(), ...present(1, 2, 3), conflict(3), called({}, 2))
      .when(vote(3, 'yes', 2))
      .expectEvents(voted(3, 'yes', 2));
  });

  eachRefuses(voteRefusals, given, {
    'unknown-meeting': { given: open, when: vote('stranger') },
    'unknown-item': { given: open, when: vote(3, 'yes', 9) },
    'without-a-vote': {
      given: [...open, came(advisory.personId)],
      when: { ...vote(3), actorId: advisory.personId },
    },
    'conflict-for-this-item': { given: [...open, conflict(3)], when: vote(3) },
    'conflict-undecided': { given: [...open, conflictRaised(3)], when: vote(3) },
    'not-present': { given: open, when: vote(4) },
    'member-votes-themselves': { given: substituted, when: { ...vote(3), actorId: substitute(3) } },
    'meeting-not-begun': { given: open, when: { ...vote(3), now: '2024-02-20T16:59:59.999Z' } },
    'circulation-over': {
      given: [convened({ votesUntil: '2024-02-20T18:00:00.000Z' }), called()],
      when: vote(3),
    },
    'item-not-open': { given: open, when: vote(3, 'yes', 2) },
    'motion-changed': { given: open, when: { ...vote(3), motionNumber: 2 } },
    'vote-already-cast': { given: [...open, voted(3, 'no')], when: vote(3, 'yes') },
    'quorum-not-met': { given: [...open, conflict(2)], when: vote(3) },
  });

  test('may still come after the end was announced, and before it is counted', () => {
    given(...open, endAnnounced())
      .when(vote(3))
      .expectEvents(voted(3, 'yes'));
  });

  test('on an item that left the agenda is none', () => {
    const data = { meetingId: MEETING, itemId: 'item-1', applicationId: applicationCalled('a') };
    given(...open, { type: 'ItemRemoved', data: { ...data, reason: 'withdrawn' } })
      .when(vote(3))
      .expectRefusal('item-not-open');
  });

  test('is not for a member who declared a conflict while scoring', () => {
    given(...open)
      .when(vote(3), reviewConflicts(3))
      .expectRefusal('conflict-for-this-item');
  });

  const raisedWhileScoring = {
    review: { ...noConflicts.review, raisedConflicts: new Map([[member(3), member(1)]]) },
  };
  test.for([
    ['declared', reviewConflicts(3), 'conflict-for-this-item'],
    ['raised and not decided', raisedWhileScoring, 'conflict-undecided'],
  ] as const)(
    'is for a member whose conflict was %s while scoring once the meeting has cleared it',
    ([, beside, refusal]) => {
      const raised = [...open, conflictRaised(3, 1)];
      const cleared = conflictDecided(3, { isConflict: false, decidedBy: 'committee', noCount: 2 });
      const otherCleared = conflictDecided(2, { isConflict: false, decidedBy: 'committee', noCount: 2 });
      given(...raised)
        .when(vote(3), beside)
        .expectRefusal(refusal);
      given(...raised, cleared)
        .when(vote(3), beside)
        .expectEvents(voted(3, 'yes'));
      given(...open, conflictRaised(2, 1), otherCleared)
        .when(vote(3), beside)
        .expectRefusal(refusal);
      given(...raised, cleared, conflictRaised(3))
        .when(vote(3), beside)
        .expectRefusal(refusal);
    },
  );

  test('is not for a member who acts for the applicant, although the meeting has cleared them', () => {
    given(...open, ...present(4), conflictRaised(4, 1), conflictDecided(4, { isConflict: false }))
      .when(vote(4), actingForApplicant(4))
      .expectRefusal('conflict-for-this-item');
  });

  test('is not for a member who acts for the applicant, and quorum counts without that member', () => {
    given(...open, ...present(4))
      .when(vote(4), actingForApplicant(4))
      .expectRefusal('conflict-for-this-item');
    given(...open)
      .when(vote(3), actingForApplicant(1))
      .expectRefusal('quorum-not-met');
  });

  test('of thirteen, eight in the room: two biased members close the vote on A and not on B', () => {
    const thirteen = convened({ seats: seats(13) });
    const room = [thirteen, ...present(1, 2, 3, 4, 5, 6, 7, 8), conflict(7), conflict(8)];
    given(...room, called())
      .when(vote(3))
      .expectRefusal('quorum-not-met');
    given(...room, called({}, 2))
      .when(vote(3, 'yes', 2))
      .expectEvents(voted(3, 'yes', 2));
  });
});
