import { describe, expect, test } from 'vitest';
import { applicationAt } from '../../support/application-at.ts';
import { member } from '../../support/committee-seats.ts';
import {
  actingForApplicant,
  applicationCalled,
  came,
  conflict,
  conflictDecided,
  conflictRaised,
  convened,
  present,
  voteVoided,
} from '../../support/meeting-facts.ts';
import { putOff, recommendedAndReserved } from '../../support/resolution-facts.ts';
import { counts, full, given, resolve, votes } from '../../support/resolve-facts.ts';
import { called, deferred, resolved, voted } from '../../support/vote-facts.ts';

describe('an item that nobody leads any more', () => {
  const gone = (...numbers: number[]) => numbers.map((number) => came(member(number), false));
  const open = [...full, called()];

  test('is put off without a quorum by the chair or the deputy, also from outside the room', () => {
    for (const number of [1, 2])
      given(...open, ...gone(1, 2))
        .when(resolve(number))
        .expectEventsWith(putOff('quorum-not-met'), deferred('quorum-not-met'));
  });

  test.for([
    ['a member', [...open, ...gone(1, 2)], 3],
    ['the deputy, while there is a quorum', [...open, ...present(4, 5), ...gone(1, 2)], 2],
    ['a deputy who keeps out', [...open, ...gone(1, 2), conflict(2)], 2],
    ['a deputy of whom that is undecided', [...open, ...gone(1, 2), conflictRaised(2, 3)], 2],
  ] as const)('is ended by nobody else: %s', ([, history, who]) => {
    given(...history)
      .when(resolve(who))
      .expectRefusal('not-presiding');
  });
});

describe('a vote that comes to no resolution', () => {
  test('puts a motion off for want of a quorum although it has no majority', () => {
    const reject = called({ outcome: 'reject', amountCents: 0 });
    given(...full, reject, voted(1, 'no'), came(member(3), false))
      .when(resolve(1))
      .expectEventsWith(putOff('quorum-not-met'), deferred('quorum-not-met'));
  });

  test('names the application that was settled in the meantime', () => {
    const settled = { application: applicationAt('withdrawn') };
    expect(
      given(...full, called(), ...votes('yes', 'yes', 'yes')).when(resolve(1), settled).decision,
    ).toEqual({
      refused: 'application-not-decidable',
      facts: { applicationId: applicationCalled('a') },
    });
  });

  test('rejects by a grant voted down, also one whose sum was to be left open', () => {
    const { decision } = given(
      ...full,
      called({ outcome: 'grant-amount-open', amountCents: 0 }),
      ...votes('no', 'no', 'yes'),
    ).when(resolve(1));
    expect(decision).toMatchObject({
      accepted: [{ type: 'ResolutionPassed', data: { outcome: 'reject', isCarried: false } }],
    });
  });
});

describe('a vote that counts no more', () => {
  test('leaves the others as they are', () => {
    const history = [convened(), ...present(1, 2, 3, 4), called(), ...votes('yes', 'no', 'no', 'yes')];
    given(...history, conflictRaised(3), conflictDecided(3), voteVoided(3))
      .when(resolve(1))
      .expectEventsWith(recommendedAndReserved(), resolved(counts(2, 1)));
  });

  test('is not waited for where the member is out by law, whatever was raised besides', () => {
    const history = [convened(), ...present(1, 2, 3, 4), called(), voted(1, 'yes'), voted(2, 'yes')];
    given(...history, voted(4, 'no'), conflictRaised(3, 1))
      .when(resolve(1), actingForApplicant(3))
      .expectEventsWith(recommendedAndReserved(), resolved(counts(2, 1)));
  });
});
