import { describe, expect, test } from 'vitest';
import {
  decideItemConflict,
  decideItemConflictRefusals,
} from '../../../domain/meeting/decide-item-conflict.ts';
import { meeting } from '../../../domain/meeting/meeting.ts';
import type { CustomVoting } from '../../../events/rules/committee-rules.ts';
import { advisory, member, seats } from '../../support/committee-seats.ts';
import { specification } from '../../support/given.ts';
import {
  came,
  conflict,
  conflictDecided,
  conflictRaised,
  conflictVote,
  convened,
  inMeeting,
  noConflicts,
  present,
  voteVoided,
} from '../../support/meeting-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { called, voted } from '../../support/vote-facts.ts';

const full = [convened(), ...present(1, 2, 3, 4, 5)];

describe('deciding on a conflict', () => {
  const given = specification(meeting, decideItemConflict, noConflicts);
  const decide = (who: number | 'stranger', of: number, itemNumber = 1) => ({
    ...inMeeting(who, itemNumber),
    personId: member(of),
  });
  const raised = [...full, conflictRaised(3, 4)];
  /** These members say that there is one, and those that there is none. */
  const said = (yes: readonly number[], no: readonly number[] = []) => [
    ...yes.map((by) => conflictVote(3, by, true)),
    ...no.map((by) => conflictVote(3, by, false)),
  ];
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
    given(...full, conflictRaised(3), ...said([5], [1, 2, 4]))
      .when(decide(1, 3))
      .expectEvents(byCommittee(false, 1, 3));
  });

  test('follows the majority, and a tie follows who leads', () => {
    given(...raised, ...said([1, 2, 4], [5]))
      .when(decide(1, 3))
      .expectEvents(byCommittee(true, 3, 1));
    given(...raised, ...said([2, 4], [1, 5]))
      .when(decide(1, 3))
      .expectEvents(byCommittee(false, 2, 2));
    given(...raised, ...said([1, 2], [4, 5]))
      .when(decide(1, 3))
      .expectEvents(byCommittee(true, 2, 2));
  });

  test('does not wait for votes that cannot turn it round', () => {
    given(...raised, ...said([1, 2, 4]))
      .when(decide(1, 3))
      .expectEvents(byCommittee(true, 3, 0));
  });

  test.for<readonly [string, readonly number[], readonly number[], number]>([
    ['nobody has said anything', [], [], 4],
    ['the others are even', [1], [2], 2],
    ['those that are missing could make it even', [1, 2], [], 2],
    ['the last one could make it even', [1, 2], [4], 1],
  ])('waits as long as %s, and says for how many', ([, yes, no, missingCount]) => {
    expect(given(...raised, ...said(yes, no)).when(decide(1, 3)).decision).toEqual({
      refused: 'conflict-votes-missing',
      facts: { missingCount },
    });
  });

  test('waits for no advisory seat, and for a word where nobody is there who could say one', () => {
    const everyone = said([1, 4, 5], [2]);
    given(...full, came(advisory.personId), conflictRaised(3, 4), ...everyone)
      .when(decide(1, 3))
      .expectEvents(byCommittee(true, 3, 1));
    const chairWithoutVote = seats(4).map((seat, place) => ({ ...seat, voting: place > 0 }));
    const alone = [convened({ seats: chairWithoutVote }), ...present(1), conflictRaised(3, 4)];
    expect(given(...alone).when(decide(1, 3)).decision).toEqual({
      refused: 'conflict-votes-missing',
      facts: { missingCount: 0 },
    });
  });

  test('keeps what the others said before the member agrees', () => {
    given(...raised, ...said([], [5]), conflictRaised(3))
      .when(decide(1, 3))
      .expectRefusal('conflict-votes-missing');
  });

  test('happens once', () => {
    for (const isConflict of [true, false])
      given(...raised, conflictDecided(3, { isConflict }))
        .when(decide(1, 3))
        .expectRefusal('conflict-not-open');
  });

  describe('by the committee’s own rules', () => {
    const own = (changes: Partial<CustomVoting>, ...numbers: number[]) => [
      convened({
        quorumRule: 'custom',
        customVoting: {
          ...{ presentBasisPoints: 0, isShareEnough: true, presentMin: 0, secondMeetingMin: null },
          ...{ majority: 'simple', tie: 'rejected', ...changes },
        },
      }),
      ...present(...numbers),
    ];

    test('takes a simple majority, whatever majority a resolution needs', () => {
      for (const majority of ['absolute', 'two-thirds'] as const)
        given(
          ...own({ majority }, 1, 2, 3, 4, 5),
          conflictRaised(3, 4),
          ...said([1, 2], [4]),
          came(member(5), false),
        )
          .when(decide(1, 3))
          .expectEvents(byCommittee(true, 2, 1));
    });

    const even = said([1, 2], [4, 5]);
    test.for([
      ['rejected', false],
      ['chair-decides', true],
      ['elected-chair-decides', true],
    ] as const)('has the tie of those rules: %s', ([tie, isConflict]) => {
      given(...own({ tie }, 1, 2, 3, 4, 5), conflictRaised(3, 4), ...even)
        .when(decide(1, 3))
        .expectEvents(byCommittee(isConflict, 2, 2));
    });

    test.for([
      ['chair-decides', true],
      ['elected-chair-decides', false],
    ] as const)(
      'leaves a tie to the deputy who leads only where it is not for the chair alone: %s',
      ([tie, isConflict]) => {
        const withoutChair = [conflict(1), conflictRaised(3, 4), ...said([2], [4])];
        given(...own({ tie }, 1, 2, 3, 4), ...withoutChair)
          .when(decide(2, 3))
          .expectEvents(
            conflictDecided(3, {
              ...{
                isConflict,
                decidedBy: 'committee',
                presidingPersonId: member(2),
                yesCount: 1,
                noCount: 1,
              },
            }),
          );
      },
    );
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

  eachRefuses(decideItemConflictRefusals, given, {
    'unknown-meeting': { given: raised, when: decide('stranger', 3) },
    'unknown-item': { given: raised, when: decide(1, 3, 9) },
    'not-presiding': { given: raised, when: decide(2, 3) },
    'conflict-not-open': { given: full, when: decide(1, 3) },
    'conflict-votes-missing': { given: raised, when: decide(1, 3) },
  });
});
