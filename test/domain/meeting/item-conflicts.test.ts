import { describe, test } from 'vitest';
import { meeting } from '../../../domain/meeting/meeting.ts';
import {
  type RaiseItemConflict,
  raiseItemConflict,
  raiseRefusals,
} from '../../../domain/meeting/raise-item-conflict.ts';
import { conflictVoteRefusals, voteOnItemConflict } from '../../../domain/meeting/vote-on-item-conflict.ts';
import { advisory, member, OFFICE } from '../../support/committee-seats.ts';
import { specification } from '../../support/given.ts';
import {
  conflict,
  conflictDecided,
  conflictRaised,
  conflictVote,
  convened,
  inMeeting,
  noConflicts,
  present,
} from '../../support/meeting-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { resolved } from '../../support/vote-facts.ts';

const full = [convened(), ...present(1, 2, 3, 4, 5)];

describe('raising a conflict of interest', () => {
  const given = specification(meeting, raiseItemConflict);
  const raise = (
    who: number | 'office' | 'stranger',
    changes: Partial<RaiseItemConflict> = {},
    itemNumber = 1,
  ): RaiseItemConflict => ({
    ...inMeeting(who, itemNumber),
    ...{ personId: null, ground: 'member-or-employee', reason: null, ...changes },
  });
  const of = (number: number) => ({ personId: member(number), reason: 'Im Vorstand' });

  test('is for each member to do for themselves, and with a reason for anybody in the committee and the office', () => {
    given(...full)
      .when(raise(3))
      .expectEvents(conflictRaised(3));
    given(...full)
      .when(raise(4, of(3)))
      .expectEvents(conflictRaised(3, 4));
    given(...full)
      .when(raise('office', of(3)))
      .expectEvents({
        type: 'ItemConflictDeclared',
        data: { ...(conflictRaised(3, 4) as { data: object }).data, declaredBy: OFFICE } as never,
      });
  });

  test('says nothing new where it was said or decided, but the member may agree', () => {
    given(...full, conflictRaised(3, 4))
      .when(raise(5, of(3)))
      .expectEvents();
    given(...full, conflictRaised(3, 4))
      .when(raise(3))
      .expectEvents(conflictRaised(3));
    for (const known of [conflictRaised(3), conflict(3)])
      given(...full, known)
        .when(raise(3))
        .expectEvents();
  });

  test('is possible again for a member whom the others found free, if they say so themselves', () => {
    given(...full, conflictRaised(3, 4), conflictDecided(3, { isConflict: false }))
      .when(raise(3))
      .expectEvents(conflictRaised(3));
  });

  eachRefuses(raiseRefusals, given, {
    'unknown-meeting': { given: full, when: raise('stranger') },
    'unknown-item': { given: full, when: raise(3, {}, 9) },
    'without-a-seat': { given: full, when: raise('office') },
    'conflict-without-reason': { given: full, when: raise(4, { personId: member(3) }) },
    'item-decided': { given: [...full, resolved()], when: raise(3) },
    'conflict-cleared': {
      given: [...full, conflictRaised(3, 4), conflictDecided(3, { isConflict: false })],
      when: raise(5, of(3)),
    },
  });
});

describe('what the others say to a conflict', () => {
  const given = specification(meeting, voteOnItemConflict, noConflicts);
  const say = (who: number | 'stranger', of: number, isConflict = true, itemNumber = 1) => ({
    ...inMeeting(who, itemNumber),
    ...{ personId: member(of), isConflict },
  });
  const raised = [...full, conflictRaised(3, 4)];

  test('counts once for each of them', () => {
    given(...raised)
      .when(say(4, 3))
      .expectEvents(conflictVote(3, 4, true));
    given(...raised, conflictVote(3, 4, true))
      .when(say(4, 3))
      .expectEvents();
  });

  eachRefuses(conflictVoteRefusals, given, {
    'unknown-meeting': { given: raised, when: say('stranger', 3) },
    'unknown-item': { given: raised, when: say(4, 3, true, 9) },
    'without-a-vote': { given: raised, when: { ...say(4, 3), actorId: advisory.personId } },
    'own-conflict': { given: raised, when: say(3, 3, false) },
    'conflict-not-open': { given: full, when: say(4, 3) },
    'not-voting-now': { given: [convened(), ...present(1, 2, 3), conflictRaised(3, 4)], when: say(4, 3) },
    'vote-already-cast': { given: [...raised, conflictVote(3, 4, true)], when: say(4, 3, false) },
  });

  test('is not for who keeps out of the item themselves', () => {
    given(...raised, conflict(5))
      .when(say(5, 3))
      .expectRefusal('not-voting-now');
  });
});
