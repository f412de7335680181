import { describe, expect, test } from 'vitest';
import type { GroupLimits } from '../../../events/rules/committee-rules.ts';
import { seats, withSubstitutes } from '../../support/committee-seats.ts';
import {
  actingForApplicant,
  applicationCalled,
  conflict,
  convened,
  present,
  reviewConflicts,
  voteVoided,
} from '../../support/meeting-facts.ts';
import { putOff, recommendedAndReserved } from '../../support/resolution-facts.ts';
import { counts, given, resolve, votes } from '../../support/resolve-facts.ts';
import { called, deferred, resolved, voted } from '../../support/vote-facts.ts';

describe('without a quorum', () => {
  const thirteen = (changes = {}) => convened({ seats: seats(13), ...changes });
  const room = [...present(1, 2, 3, 4, 5, 6, 7, 8), conflict(7), conflict(8)];
  const six = [1, 2, 3, 4, 5, 6].map((number) => voted(number, 'yes'));

  test('an item is deferred, and its application with it', () => {
    const { decision } = given(thirteen(), ...room, called()).when(resolve(1));
    expect(decision).toMatchObject({
      also: { application: [{ type: 'ApplicationDeferred', data: { reason: 'quorum-not-met' } }] },
    });
  });

  test('an item is deferred, also where votes were cast before', () => {
    given(thirteen(), ...room, called())
      .when(resolve(1))
      .expectEventsWith(putOff('quorum-not-met'), deferred('quorum-not-met'));
    given(thirteen(), ...present(1, 2, 3, 4, 5, 6, 7), called(), ...six, conflict(7))
      .when(resolve(1))
      .expectEventsWith(putOff('quorum-not-met'), deferred('quorum-not-met'));
  });

  test('the other item of the same meeting is resolved', () => {
    const second = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => voted(number, 'yes', 2));
    const passed = { itemId: 'item-2', applicationId: applicationCalled('b'), ...counts(8, 0) };
    given(thirteen(), ...room, called({}, 2), ...second)
      .when(resolve(1, 2))
      .expectEventsWith(
        recommendedAndReserved({ itemNumber: 2 }),
        resolved({ ...passed, presentCount: 8, requiredCount: 7 }),
      );
  });

  test('of the eligible seats there is one', () => {
    given(thirteen({ quorumDenominator: 'eligible-seats' }), ...room, called(), ...six)
      .when(resolve(1))
      .expectEventsWith(
        recommendedAndReserved(),
        resolved({ ...counts(6, 0), presentCount: 6, requiredCount: 6 }),
      );
  });

  test('of the eligible seats there is none where substitutes could have come for the others', () => {
    const history = [...room, called()];
    given(thirteen({ quorumDenominator: 'eligible-seats', seats: withSubstitutes(seats(13)) }), ...history)
      .when(resolve(1))
      .expectEventsWith(putOff('quorum-not-met'), deferred('quorum-not-met'));
  });

  test('five of thirteen decide in a second meeting, under both rules', () => {
    const five = [1, 2, 3, 4, 5];
    const history = [...present(...five), conflict(7), conflict(8), called()];
    const cast = five.map((number) => voted(number, 'yes'));
    for (const [quorumRule, requiredCount] of [
      ['vwvfg-90-91', 1],
      ['gemo-37', 3],
    ] as const)
      given(thirteen({ quorumRule, isSecondMeeting: true }), ...history, ...cast)
        .when(resolve(1))
        .expectEventsWith(
          recommendedAndReserved(),
          resolved({ ...counts(5, 0), presentCount: 5, requiredCount, quorumRule }),
        );
  });
});

describe('a member who declared a conflict after voting', () => {
  const history = [convened(), ...present(1, 2, 3, 4), called(), ...votes('yes', 'no', 'no', 'yes')];

  test('no longer counts, and that is said, whether it was declared here, while scoring, or follows from acting for the applicant', () => {
    const passed = resolved({ ...counts(2, 1), presentCount: 3 });
    given(...history, conflict(3))
      .when(resolve(1))
      .expectEventsWith(recommendedAndReserved(), voteVoided(3), passed);
    given(...history)
      .when(resolve(1), reviewConflicts(3))
      .expectEventsWith(recommendedAndReserved(), voteVoided(3), passed);
    given(...history)
      .when(resolve(1), actingForApplicant(3))
      .expectEventsWith(recommendedAndReserved(), voteVoided(3), passed);
  });
});

describe('limits of the groups of interests', () => {
  const groups = ['administration', 'administration', 'civil-society', 'civil-society', null] as const;
  const grouped = seats(5).map((seat, place) => ({ ...seat, group: groups[place] ?? null }));
  const leader = { groupMaxBasisPoints: 4_900, civilSocietyMinBasisPoints: 5_000 };
  const room = (groupLimits: GroupLimits | null, ...numbers: number[]) => [
    convened({ seats: grouped, groupLimits }),
    ...present(...numbers),
    called(),
    ...numbers.map((number) => voted(number, number === 5 ? 'abstain' : 'yes')),
  ];

  test('put an item off where one group has more than 49 percent of the votes', () => {
    given(...room(leader, 1, 2, 3))
      .when(resolve(1))
      .expectEventsWith(putOff('group-limits'), deferred('group-limits'));
  });

  test('put an item off where civil society has less than half, abstentions counted in', () => {
    given(...room({ ...leader, groupMaxBasisPoints: null }, 1, 3, 5))
      .when(resolve(1))
      .expectEventsWith(putOff('group-limits'), deferred('group-limits'));
  });

  test('are kept with just that share', () => {
    const { decision } = given(...room({ ...leader, groupMaxBasisPoints: 5_000 }, 1, 2, 3, 4)).when(
      resolve(1),
    );
    expect(decision).toMatchObject({ accepted: [{ type: 'ResolutionPassed', data: { yesCount: 4 } }] });
  });

  test('are counted by seat, whoever votes for it, and only by votes that count', () => {
    given(...room({ ...leader, groupMaxBasisPoints: 5_000 }, 1, 2, 3, 4), conflict(4))
      .when(resolve(1))
      .expectEventsWith(putOff('group-limits'), voteVoided(4), deferred('group-limits'));
  });

  test('do not hold where the committee has none', () => {
    expect(given(...room(null, 1, 2, 5)).when(resolve(1)).decision).toMatchObject({
      accepted: [{ type: 'ResolutionPassed' }],
    });
  });
});
