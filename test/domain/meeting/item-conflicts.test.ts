import { describe, test } from 'vitest';
import { decideItemConflict, decideItemConflictRules } from '../../../domain/meeting/decide-item-conflict.ts';
import { meeting } from '../../../domain/meeting/meeting.ts';
import {
  type RaiseItemConflict,
  raiseItemConflict,
  raiseRules,
} from '../../../domain/meeting/raise-item-conflict.ts';
import { conflictVoteRules, voteOnItemConflict } from '../../../domain/meeting/vote-on-item-conflict.ts';
import { specification } from '../../support/given.ts';
import {
  advisory,
  called,
  conflict,
  conflictDecided,
  conflictRaised,
  conflictVote,
  convened,
  inMeeting,
  member,
  noConflicts,
  OFFICE,
  present,
  resolved,
  voted,
  voteVoided,
} from '../../support/meeting-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

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

  eachRefuses(raiseRules, given, {
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

  eachRefuses(conflictVoteRules, given, {
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

describe('deciding on a conflict', () => {
  const given = specification(meeting, decideItemConflict, noConflicts);
  const decide = (who: number | 'stranger', of: number, itemNumber = 1) => ({
    ...inMeeting(who, itemNumber),
    personId: member(of),
  });
  const raised = [...full, conflictRaised(3, 4)];
  const said = (...answers: readonly (readonly [by: number, isConflict: boolean])[]) =>
    answers.map(([by, isConflict]) => conflictVote(3, by, isConflict));
  const byCommittee = (isConflict: boolean, yesCount: number, noCount: number) =>
    conflictDecided(3, { isConflict, decidedBy: 'committee', yesCount, noCount });

  test('takes the word of a member who says so, where nobody disputes it', () => {
    given(...full, conflictRaised(3))
      .when(decide(1, 3))
      .expectEvents(conflictDecided(3));
    given(...full, conflictRaised(3, 4), conflictRaised(3))
      .when(decide(1, 3))
      .expectEvents(conflictDecided(3));
  });

  test('takes the votes of the others once one of them disputes it', () => {
    given(...full, conflictRaised(3), ...said([1, false], [2, false], [4, false], [5, true]))
      .when(decide(1, 3))
      .expectEvents(byCommittee(false, 1, 3));
  });

  test('follows the majority, and a tie follows who leads', () => {
    given(...raised, ...said([1, true], [2, true], [4, true], [5, false]))
      .when(decide(1, 3))
      .expectEvents(byCommittee(true, 3, 1));
    given(...raised, ...said([1, false], [2, true], [4, true], [5, false]))
      .when(decide(1, 3))
      .expectEvents(byCommittee(false, 2, 2));
    given(...raised, ...said([1, true], [2, true], [4, false], [5, false]))
      .when(decide(1, 3))
      .expectEvents(byCommittee(true, 2, 2));
  });

  test('does not wait for votes that cannot turn it round', () => {
    given(...raised, ...said([1, true], [2, true], [4, true]))
      .when(decide(1, 3))
      .expectEvents(byCommittee(true, 3, 0));
  });

  test('makes a vote void that was cast before, and says so', () => {
    given(...full, called(), voted(3, 'yes'), conflictRaised(3))
      .when(decide(1, 3))
      .expectEvents(conflictDecided(3), voteVoided(3));
  });

  test('is for the deputy where it is about the chair', () => {
    const about = [...full, conflictRaised(1)];
    given(...about)
      .when(decide(1, 1))
      .expectRefusal('not-presiding');
    given(...about)
      .when(decide(2, 1))
      .expectEvents(conflictDecided(1, { presidingPersonId: member(2) }));
  });

  eachRefuses(decideItemConflictRules, given, {
    'unknown-meeting': { given: raised, when: decide('stranger', 3) },
    'unknown-item': { given: raised, when: decide(1, 3, 9) },
    'not-presiding': { given: raised, when: decide(2, 3) },
    'conflict-not-open': { given: full, when: decide(1, 3) },
    'conflict-votes-missing': { given: raised, when: decide(1, 3) },
  });
});
