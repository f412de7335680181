import { describe, expect, test } from 'vitest';
import { submitRefusals } from '../../../domain/application/submit-application.ts';
import { fund } from '../../../domain/fund/fund.ts';
import { programme } from '../../../domain/programme/programme.ts';
import { submitted } from '../../support/application-facts.ts';
import { fundClosed, fundOpened, roundOpened } from '../../support/fund-facts.ts';
import { closedProgramme, personCalled, value } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import {
  at,
  draft,
  fundOf,
  fundWith,
  given,
  later,
  programmeOf,
  submit,
  twoRounds,
  under,
} from '../../support/submission.ts';

describe('a submission that is refused', () => {
  eachRefuses(submitRefusals, given, {
    'unknown-draft': { given: [], when: { ...submit, actorId: personCalled('stranger') } },
    'not-a-signatory': { given: [], when: { ...submit, actorId: personCalled('member') } },
    'already-submitted': { given: [submitted()], when: submit },
    'draft-discarded': {
      given: [],
      when: { ...submit, draft: { ...draft, discarded: { restorableUntilOn: '2024-02-09' } } },
    },
    'draft-changed': { given: [], when: { ...submit, draftVersion: 6 } },
    'programme-takes-no-applications': {
      given: [],
      when: submit,
      beside: { programme: programmeOf(closedProgramme) },
    },
    'no-rules-in-force': { given: [], when: at('2023-12-31T22:59:59.999Z') },
    'advice-missing': { given: [], when: submit, beside: under({ adviceRequired: value(true) }) },
    'unknown-round': { given: [], when: { ...submit, draft: { ...draft, roundId: 'round-2' } } },
    'fund-takes-no-applications': { given: [], when: submit, beside: { fund: fundOf(fundClosed) } },
    'round-not-open-yet': {
      given: [],
      when: submit,
      beside: {
        fund: [fundOpened(), roundOpened({ opensAt: '2024-01-10T10:00:00.001Z' })].reduce(
          fund.evolve,
          fund.initial,
        ),
      },
    },
    'round-closed': { given: [], when: at('2024-01-15T23:00:00.000Z') },
    'round-closed-next-open': { given: [], when: at('2024-01-15T23:00:00.000Z'), beside: twoRounds },
    'content-incomplete': {
      given: [],
      when: { ...submit, draft: { ...draft, content: undefined, missing: ['/title'] } },
    },
    'sign-off-missing': { given: [], when: submit, beside: under({ signOffRequired: value(true) }) },
  });

  test.for<[string, Partial<typeof submit>, Parameters<ReturnType<typeof given>['when']>[1], object]>([
    [
      'the version that there is',
      { draftVersion: 6 },
      {},
      { refused: 'draft-changed', facts: { version: 7 } },
    ],
    [
      'what is missing',
      { draft: { ...draft, content: undefined, missing: ['/title', '/place'] } as unknown as typeof draft },
      {},
      { refused: 'content-incomplete', facts: { missing: '/title, /place' } },
    ],
    [
      'the version that somebody else has to release',
      {},
      under({ signOffRequired: value(true) }),
      { refused: 'sign-off-missing', facts: { version: 7 } },
    ],
    [
      'the day in Berlin on which the round opens',
      {},
      { fund: fundWith(roundOpened({ opensAt: '2024-01-31T23:00:00.000Z' })) },
      { refused: 'round-not-open-yet', facts: { opensOn: '2024-02-01' } },
    ],
    [
      'the day on which the round closed',
      at('2024-01-15T23:00:00.000Z'),
      {},
      { refused: 'round-closed', facts: { deadlineOn: '2024-01-15' } },
    ],
  ])('is told %s', ([, changes, beside, refusal]) => {
    expect(given().when({ ...submit, ...changes }, beside).decision).toEqual(refusal);
  });

  test('is taken from the first moment of the round on', () => {
    const beside = { fund: fundWith(roundOpened({ opensAt: submit.now })) };
    given().when(submit, beside).expectEvents(submitted());
  });

  test('is not possible in a programme that was never established', () => {
    given().when(submit, { programme: programme.initial }).expectRefusal('programme-takes-no-applications');
  });

  test('is told of the first round that is still open, however many there are', () => {
    const third = { roundId: 'round-3', deadlineOn: '2024-06-15', closesAt: '2024-06-15T22:00:00.000Z' };
    const beside = { fund: fundOf(roundOpened(later), roundOpened(third)) };
    for (const [now, next] of [
      ['2024-03-15T22:59:59.999Z', 'round-2'],
      ['2024-03-15T23:00:00.000Z', 'round-3'],
    ] as const)
      expect(given().when(at(now), beside).decision).toMatchObject({ facts: { nextRoundId: next } });
  });

  test('does not know a draft that is gone', () => {
    given()
      .when({ ...submit, draft: undefined })
      .expectRefusal('unknown-draft');
  });

  test('does not take a round of a fund of another programme', () => {
    const beside = {
      fund: [fundOpened({ programmeId: 'empowerment' }), roundOpened()].reduce(fund.evolve, fund.initial),
    };
    given().when(submit, beside).expectRefusal('unknown-round');
  });
});
