import { describe, expect, test } from 'vitest';
import { fund, fundHeldTo, theFund } from '../../../domain/fund/fund.ts';
import { proposeMovingUp, type WaitingApplications } from '../../../domain/waiting-list/propose-moving-up.ts';
import type { FundEvent } from '../../../events/fund-events.ts';
import {
  application as applicationCalled,
  fundClosed,
  fundOpened,
  released,
  reserved,
  roundOpened,
  waits,
} from '../../support/fund-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const FUND = 'aktionsfonds-2024';
const folded = (...events: FundEvent[]) => fundHeldTo(events.reduce(fund.evolve, fund.initial));

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

  eachRefuses(theFund, given, { 'unknown-fund': { given: [], when: propose } });
});
