import { describe, test } from 'vitest';
import { castVote, voteRules } from '../../../domain/meeting/cast-vote.ts';
import { meeting, type Vote } from '../../../domain/meeting/meeting.ts';
import { specification } from '../../support/given.ts';
import {
  actingForApplicant,
  advisory,
  called,
  came,
  conflict,
  convened,
  inMeeting,
  noConflicts,
  present,
  reviewConflicts,
  seats,
  voted,
} from '../../support/meeting-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const given = specification(meeting, castVote, noConflicts);
const vote = (who: number | 'stranger', answer: Vote = 'yes', itemNumber = 1) => ({
  ...inMeeting(who, itemNumber),
  vote: answer,
});
const open = [convened(), ...present(1, 2, 3), called()];

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
    given(...open, voted(3, 'no'), called({ amountCents: 70_000 }))
      .when(vote(3, 'yes'))
      .expectEvents(voted(3, 'yes'));
  });

  test('on another item is not touched by a conflict', () => {
    given(convened(), ...present(1, 2, 3), conflict(3), called({}, 2))
      .when(vote(3, 'yes', 2))
      .expectEvents(voted(3, 'yes', 2));
  });

  eachRefuses(voteRules, given, {
    'unknown-meeting': { given: open, when: vote('stranger') },
    'unknown-item': { given: open, when: vote(3, 'yes', 9) },
    'without-a-vote': {
      given: [...open, came(advisory.personId)],
      when: { ...vote(3), actorId: advisory.personId },
    },
    'conflict-for-this-item': { given: [...open, conflict(3)], when: vote(3) },
    'not-present': { given: open, when: vote(4) },
    'item-not-open': { given: open, when: vote(3, 'yes', 2) },
    'vote-already-cast': { given: [...open, voted(3, 'no')], when: vote(3, 'yes') },
    'quorum-not-met': { given: [...open, conflict(2)], when: vote(3) },
  });

  test('is not for a member who declared a conflict while scoring', () => {
    given(...open)
      .when(vote(3), reviewConflicts(3))
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
