import { describe, test } from 'vitest';
import { castVote } from '../../../domain/meeting/cast-vote.ts';
import { meeting } from '../../../domain/meeting/meeting.ts';
import type { Vote } from '../../../domain/meeting/meeting-item.ts';
import { advisory, member, seats, substitute, withSubstitutes } from '../../support/committee-seats.ts';
import { specification } from '../../support/given.ts';
import {
  came,
  conflict,
  conflictDecided,
  conflictRaised,
  convened,
  inMeeting,
  noConflicts,
  present,
  reviewConflicts,
  voteVoided,
} from '../../support/meeting-facts.ts';
import { called, voted } from '../../support/vote-facts.ts';

const given = specification(meeting, castVote, noConflicts);
const vote = (who: number, answer: Vote = 'yes') => ({
  ...inMeeting(who),
  ...{ vote: answer, motionNumber: null },
});
const withSeconds = convened({ seats: [...withSubstitutes(seats(5)), advisory] });
/** Three members are there, and the substitute of the third too. */
const substituted = [withSeconds, ...present(1, 2, 3), came(substitute(3))];
const instead = (number: number, answer: Vote = 'yes') => ({
  ...vote(number, answer),
  actorId: substitute(number),
});
const votedInstead = (number: number, answer: Vote) => voted(number, answer, 1, substitute(number));

describe('a substitute', () => {
  const away = [withSeconds, ...present(1, 2), came(substitute(3)), called()];

  test('votes where the member is away', () => {
    given(...away)
      .when(instead(3, 'no'))
      .expectEvents(votedInstead(3, 'no'));
  });

  test('votes where the member keeps out', () => {
    given(...substituted, conflict(3), called())
      .when(instead(3))
      .expectEvents(votedInstead(3, 'yes'));
  });

  test('waits while that is undecided', () => {
    given(...substituted, conflictRaised(3, 1), called())
      .when(instead(3))
      .expectRefusal('member-votes-themselves');
  });

  test('leaves one vote for the seat, whoever of the two comes second', () => {
    for (const answer of ['yes', 'no'] as const)
      given(...away, votedInstead(3, 'no'), came(member(3)))
        .when(vote(3, answer))
        .expectRefusal('vote-already-cast');
    given(...substituted, called(), voted(3, 'no'), came(member(3), false))
      .when(instead(3))
      .expectRefusal('vote-already-cast');
  });

  test('takes the place of a vote that a conflict made void, and that is said', () => {
    const history = [...substituted, called(), voted(3, 'no')];
    given(...history)
      .when(instead(3), reviewConflicts(3))
      .expectEvents(voteVoided(3), votedInstead(3, 'yes'));
    given(...history, conflictRaised(3), conflictDecided(3), voteVoided(3))
      .when(instead(3))
      .expectEvents(votedInstead(3, 'yes'));
  });

  test('has no vote for another seat, when not there, or with a conflict of their own', () => {
    given(withSeconds, ...present(1, 2, 4), called())
      .when(instead(3))
      .expectRefusal('not-present');
    given(...away)
      .when(instead(3), { organisation: { members: new Map([[substitute(3), 'member']]) } })
      .expectRefusal('conflict-for-this-item');
  });

  test('counts for the quorum as the seat does, once', () => {
    given(...away)
      .when(vote(1))
      .expectEvents(voted(1, 'yes'));
    given(withSeconds, ...present(1, 3), came(substitute(3)), called())
      .when(vote(1))
      .expectRefusal('quorum-not-met');
  });
});
