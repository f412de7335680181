import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { application } from '../../../domain/application/application.ts';
import { fund } from '../../../domain/fund/fund.ts';
import { roundInTurn } from '../../../domain/fund/round-in-turn.ts';
import { inRank, movesUp } from '../../../domain/fund/waiting-list.ts';
import { sumCents } from '../../../domain/money.ts';
import { organisation } from '../../../domain/organisation/organisation.ts';
import { reviewScores } from '../../../domain/review/score-facts.ts';
import { enterWaitingList, enterWaitingListRules } from '../../../domain/waiting-list/enter-waiting-list.ts';
import {
  proposeMovingUp,
  proposeMovingUpRules,
  type WaitingApplications,
} from '../../../domain/waiting-list/propose-moving-up.ts';
import type { FundEvent } from '../../../events/fund-events.ts';
import { APPLICATION, submitted, waitlisted } from '../../support/application-facts.ts';
import {
  application as applicationCalled,
  exactly,
  fundClosed,
  fundOpened,
  RESOLUTION,
  released,
  reserved,
  roundOpened,
  waiting,
  waits,
} from '../../support/fund-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { joined, registered } from '../../support/organisation-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { conflict, openedReview, scoredBy } from '../../support/sheets.ts';

const FUND = 'aktionsfonds-2024';
const folded = (...events: FundEvent[]) => events.reduce(fund.evolve, fund.initial);
const ids = (moves: readonly { applicationId: string; amountCents: number }[]) =>
  moves.map(({ applicationId, amountCents }) => [applicationId.slice(4, 5), amountCents]);

describe('moving up', () => {
  const free = (cents: number) => () => cents;
  const three = [waiting('a', 350_000, 80), waiting('b', 200_000, 90), waiting('c', 100_000, 70)];

  test('goes by rank, the last with what is left', () => {
    expect(ids(movesUp(three, free(200_000)))).toEqual([['b', 200_000]]);
    expect(ids(movesUp(three, free(300_000)))).toEqual([
      ['b', 200_000],
      ['a', 100_000],
    ]);
    expect(ids(movesUp(three, free(650_000)))).toEqual([
      ['b', 200_000],
      ['a', 350_000],
      ['c', 100_000],
    ]);
    expect(movesUp(three, free(0))).toEqual([]);
  });

  test.for([
    [
      'each from the money of its own round',
      90,
      100_000,
      80,
      200_000,
      [
        ['a', 100_000],
        ['b', 200_000],
      ],
    ],
    [
      'the second with what the first leaves of its own',
      90,
      100_000,
      80,
      450_000,
      [
        ['a', 100_000],
        ['b', 300_000],
      ],
    ],
    ['nobody from the money of another round', 90, 200_000, 80, 100_000, [['a', 150_000]]],
    [
      'what the first takes is gone for the second, too',
      70,
      100_000,
      80,
      100_000,
      [
        ['b', 100_000],
        ['a', 50_000],
      ],
    ],
    [
      'more than the smaller round has, and nothing is left in it',
      70,
      100_000,
      80,
      200_000,
      [['b', 200_000]],
    ],
  ] as const)('of two rounds with different money: %s', ([, meanOfA, askedByA, meanOfB, askedByB, moves]) => {
    const freeIn: Readonly<Record<string, number>> = { 'round-1': 150_000, 'round-2': 400_000 };
    const list = [waiting('a', askedByA, meanOfA), waiting('b', askedByB, meanOfB, { roundId: 'round-2' })];
    expect(ids(movesUp(list, (roundId) => freeIn[roundId] ?? 0))).toEqual(moves);
  });

  test('ranks by mean, first criterion, complete submission and id', () => {
    const order = [
      waiting('h', 1, 90),
      waiting('g', 1, 80, { firstCriterionShare: exactly(2, 5) }),
      waiting('f', 1, 80, { firstCriterionShare: exactly(1, 5), completeAt: '2024-01-01T00:00:00.000Z' }),
      waiting('e', 1, 80, { firstCriterionShare: exactly(1, 5), completeAt: '2024-01-02T00:00:00.000Z' }),
      waiting('i', 1, 80, { firstCriterionShare: exactly(1, 5), completeAt: '2024-01-02T00:00:00.000Z' }),
      waiting('a', 1, null),
    ];
    expect(inRank(order.toReversed())).toEqual(order);
  });

  test('never gives more than is free, whoever waits in whatever order', () => {
    const entry = fc.tuple(fc.integer({ min: 1, max: 400_000 }), fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), fc.nat(1_000_000), (entries, cents) => {
        const list = entries.map(([requested, mean], place) => waiting(`${place}`, requested, mean));
        const moves = movesUp(list, free(cents));
        expect(movesUp(list.toReversed(), free(cents))).toEqual(moves);
        const wanted = sumCents(list.map(({ requestedCents }) => requestedCents));
        expect(sumCents(moves.map(({ amountCents }) => amountCents))).toBe(Math.min(cents, wanted));
      }),
    );
  });
});

test('whoever waits competes for the money of the rounds whose deadline has passed', () => {
  const rounds = [
    { roundId: 'one', closesAt: '2024-01-15T23:00:00.000Z', quotaBasisPoints: 5_000 },
    { roundId: 'two', closesAt: '2024-04-15T22:00:00.000Z', quotaBasisPoints: 7_500 },
    { roundId: 'three', closesAt: '2024-07-15T22:00:00.000Z', quotaBasisPoints: 10_000 },
  ];
  expect(roundInTurn(rounds, 'one', '2024-02-05T18:00:00.000Z')).toBe('one');
  expect(roundInTurn(rounds, 'one', '2024-04-15T22:00:00.000Z')).toBe('two');
  expect(roundInTurn(rounds, 'one', '2024-12-01T18:00:00.000Z')).toBe('three');
  expect(roundInTurn(rounds, 'three', '2024-02-05T18:00:00.000Z')).toBe('three');
  expect(roundInTurn(rounds, 'unknown', '2024-02-05T18:00:00.000Z')).toBe('unknown');
});

describe('entering the waiting list', () => {
  const scores = [openedReview(), scoredBy('ada', 5, 5), scoredBy('bo', 0, 5), conflict('bo')];
  const given = specification(fund, enterWaitingList, {
    application: [submitted(), waitlisted].reduce(application.evolve, application.initial),
    organisation: [registered].reduce(organisation.evolve, organisation.initial),
    scores: scores.reduce(reviewScores.evolve, reviewScores.initial),
  });
  const enter = {
    ...acting('reaction:apply-resolutions'),
    ...{ fundId: FUND, roundId: 'round-1', applicationId: APPLICATION, resolution: RESOLUTION },
  };

  test('keeps the scores that count at that moment', () => {
    const { decision } = given(fundOpened()).when(enter);
    expect(decision).toMatchObject({
      accepted: [
        {
          type: 'WaitingListEntered',
          data: {
            applicationId: APPLICATION,
            meanShare: { numerator: '1', denominator: '1' },
            firstCriterionShare: { numerator: '1', denominator: '1' },
          },
        },
      ],
    });
  });

  test('leaves out the sheet of whoever acts for the applicant since', () => {
    const { decision } = given(fundOpened()).when(enter, {
      organisation: [registered, joined('ada', 'member')].reduce(organisation.evolve, organisation.initial),
    });
    expect(decision).toMatchObject({ accepted: [{ data: { meanShare: null } }] });
  });

  test('happens once for each resolution, and not when the committee went on since', () => {
    const once = { ...waiting('x', 1, 1), applicationId: APPLICATION, resolution: RESOLUTION };
    given(fundOpened(), { type: 'WaitingListEntered', data: once }).when(enter).expectEvents();
    given(fundOpened())
      .when(enter, { application: application.evolve(application.initial, submitted()) })
      .expectEvents();
  });

  eachRefuses(enterWaitingListRules, given, {
    'unknown-fund': { given: [], when: enter },
    'unknown-application': {
      given: [fundOpened()],
      when: enter,
      beside: { application: application.initial },
    },
  });
});

describe('proposing who moves up', () => {
  const start = [
    fundOpened(),
    roundOpened({ quotaBasisPoints: 5_000 }),
    ...['a', 'b', 'c', 'd'].map((word) => reserved(word, 350_000)),
    reserved('e', 300_000),
    waits('f', 350_000, 74),
  ];
  const still: WaitingApplications = {
    [`application:${applicationCalled('f')}`]: { status: 'waitlisted' },
  };
  const given = specification(fund, proposeMovingUp, still);
  const propose = { ...acting('reaction:waiting-list', '2024-02-05T18:00:00.000Z'), fundId: FUND };
  const proposal = (freeCents: number, ...moves: [string, number][]): FundEvent => ({
    type: 'MoveUpProposed',
    data: {
      ...{ fundId: FUND, freeCents },
      moves: moves.map(([word, amountCents]) => ({
        ...{ applicationId: applicationCalled(word), amountCents, requestedCents: 350_000 },
      })),
    },
  });

  test('offers F the 1,500.00 that are left of 18,500.00 after 17,000.00', () => {
    given(...start)
      .when(propose)
      .expectEvents(proposal(2_000_000, ['f', 150_000]));
  });

  test('offers F what its round has left, and G of a round of the whole fund what F leaves there', () => {
    const rounds = [
      roundOpened({ roundId: 'round-4', deadlineOn: '2024-10-15', closesAt: '2024-10-15T22:00:00.000Z' }),
      waits('g', 1_900_000, 60, { roundId: 'round-4' }),
    ];
    const both = { ...still, [`application:${applicationCalled('g')}`]: { status: 'waitlisted' as const } };
    const asksLess = waits('f', 100_000, 74);
    const { decision } = given(...start, asksLess, ...rounds).when(propose, both);
    const moves = [
      { applicationId: applicationCalled('f'), amountCents: 100_000, requestedCents: 100_000 },
      { applicationId: applicationCalled('g'), amountCents: 1_900_000, requestedCents: 1_900_000 },
    ];
    expect(decision).toMatchObject({ accepted: [{ data: { moves } }] });
    const first = given(...start, ...rounds, waits('g', 1_900_000, 80, { roundId: 'round-4' }));
    expect(first.when(propose, both).decision).toMatchObject({ accepted: [{ data: { moves: [moves[1]] } }] });
  });

  test('offers F all of its 3,500.00 once E has withdrawn', () => {
    given(...start, proposal(2_000_000, ['f', 150_000]), released('e', 300_000))
      .when(propose)
      .expectEvents(proposal(2_300_000, ['f', 350_000]));
  });

  test('offers F all of it as well when the whole fund is in turn, in autumn', () => {
    const later = roundOpened({
      ...{ roundId: 'round-4', deadlineOn: '2024-10-15', closesAt: '2024-10-15T22:00:00.000Z' },
    });
    given(...start, later)
      .when({ ...propose, now: '2024-10-20T10:00:00.000Z' })
      .expectEvents(proposal(2_000_000, ['f', 350_000]));
  });

  test('says the same thing once, in whatever order the log keeps its fields', () => {
    const said = proposal(2_000_000, ['f', 150_000]);
    const move = { requestedCents: 350_000, amountCents: 150_000, applicationId: applicationCalled('f') };
    const kept = { ...said, data: { ...said.data, moves: [move] } } as FundEvent;
    for (const earlier of [said, kept])
      given(...start, earlier)
        .when(propose)
        .expectEvents();
  });

  test('takes it back when F has gone another way, or the fund is closed', () => {
    const offered = [...start, proposal(2_000_000, ['f', 150_000])];
    given(...offered)
      .when(propose, { [`application:${applicationCalled('f')}`]: { status: 'withdrawn' } })
      .expectEvents(proposal(2_000_000));
    given(...offered, fundClosed)
      .when(propose)
      .expectEvents(proposal(2_000_000));
  });

  test('no longer names F once it has its money', () => {
    const state = folded(...start, proposal(2_000_000, ['f', 150_000]), reserved('f', 150_000));
    expect(state.waitingList).toEqual({ waiting: [], moves: [] });
  });

  eachRefuses(proposeMovingUpRules, given, { 'unknown-fund': { given: [], when: propose } });
});
