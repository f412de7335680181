import { describe, expect, test } from 'vitest';
import { freeCents, freeInRoundCents } from '../../../domain/fund/bound.ts';
import { fund, fundHeldTo } from '../../../domain/fund/fund.ts';
import type { FundEvent } from '../../../events/fund-events.ts';
import {
  fundOpened,
  granted,
  paid,
  paymentReturned,
  refunded,
  released,
  reserved,
  roundOpened,
} from '../../support/fund-facts.ts';

const folded = (...events: FundEvent[]) => fundHeldTo(events.reduce(fund.evolve, fund.initial));

describe('the money of a fund', () => {
  test('is free as far as it is neither reserved nor released again', () => {
    const state = folded(
      fundOpened(),
      reserved('a', 350_000),
      reserved('b', 300_000),
      released('b', 100_000),
    );
    expect(state.committedCents).toBe(550_000);
    expect(freeCents(state)).toBe(3_150_000);
  });

  test('counts payments net of those that came back', () => {
    const state = folded(
      fundOpened(),
      reserved('a', 350_000),
      granted('a', 350_000),
      paid('a', 'first', 200_000),
      paymentReturned('a', 'first', 200_000),
      paid('a', 'again', 200_000),
    );
    expect(state.paidCents).toBe(200_000);
    expect(state.grantedCents).toBe(350_000);
    expect(freeCents(state)).toBe(3_350_000);
  });

  test('that was paid above the settlement is free only once it is refunded', () => {
    const settled = [
      fundOpened(),
      reserved('a', 250_000),
      granted('a', 250_000),
      paid('a', 'all', 250_000),
      released('a', 35_000, 'settled-lower'),
    ];
    expect(freeCents(folded(...settled))).toBe(3_450_000);
    expect(freeCents(folded(...settled, refunded('a', 'part', 10_000)))).toBe(3_460_000);
    expect(freeCents(folded(...settled, refunded('a', 'all', 35_000)))).toBe(3_485_000);
  });
});

describe('the quota of a round', () => {
  /** 37,000.00 with half of it for the first round, as in Stuttgart in 2024. */
  const fundOf2024 = [
    fundOpened(),
    roundOpened({ quotaBasisPoints: 5_000 }),
    roundOpened({ roundId: 'round-2', deadlineOn: '2024-04-15', quotaBasisPoints: 10_000 }),
  ];
  const fiveGrants = ['a', 'b', 'c', 'd'].map((word) => reserved(word, 350_000));

  test('leaves 1,500.00 after 17,000.00 of 18,500.00', () => {
    const state = folded(...fundOf2024, ...fiveGrants, reserved('e', 300_000));
    expect(freeInRoundCents(state, 'round-1')).toBe(150_000);
  });

  test('is carried on: the later rounds have 20,000.00', () => {
    const state = folded(...fundOf2024, ...fiveGrants, reserved('e', 300_000));
    expect(freeInRoundCents(state, 'round-2')).toBe(2_000_000);
  });

  test('is used up, and never below zero, when a later round has taken more', () => {
    const state = folded(...fundOf2024, reserved('a', 3_000_000, 'round-2'));
    expect(freeInRoundCents(state, 'round-1')).toBe(0);
    expect(freeInRoundCents(state, 'round-2')).toBe(700_000);
  });

  test('grows and shrinks with the allocation', () => {
    const raised: FundEvent = {
      type: 'AllocationChanged',
      data: {
        fundId: 'aktionsfonds-2024',
        changedByCents: 300_000,
        allocatedCents: 4_000_000,
        reason: 'More money of the city',
      },
    };
    expect(freeInRoundCents(folded(...fundOf2024, raised), 'round-1')).toBe(2_000_000);
  });

  test('of a round that was never opened is nothing', () => {
    expect(freeInRoundCents(folded(...fundOf2024), 'round-9')).toBe(0);
  });
});
