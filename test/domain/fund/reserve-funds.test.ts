import { describe, expect, test } from 'vitest';
import { freeCents } from '../../../domain/fund/bound.ts';
import { fund, fundHeldTo } from '../../../domain/fund/fund.ts';
import { type ReserveRefusal, reserveFunds, reserveRules } from '../../../domain/fund/reserve-funds.ts';
import type { FundEvent } from '../../../events/fund-events.ts';
import {
  application,
  fundClosed,
  fundOpened,
  granted,
  paid,
  RESOLUTION,
  refunded,
  refundReversed,
  released,
  reserved,
  roundOpened,
} from '../../support/fund-facts.ts';

const folded = (...events: FundEvent[]) => events.reduce(fund.evolve, fund.initial);
const opened = (...events: FundEvent[]) => fundHeldTo(folded(...events));
const reserve = (word: string, amountCents: number, ...events: FundEvent[]) =>
  reserveFunds(folded(...events), {
    applicationId: application(word),
    roundId: 'round-1',
    amountCents,
    resolution: RESOLUTION,
    now: '2024-04-08T10:00:00.000Z',
  });

describe('reserving money', () => {
  const jugendfonds = [fundOpened({ allocatedCents: 1_500_000 }), roundOpened(), reserved('old', 1_280_000)];

  test('binds it to the application by the resolution', () => {
    expect(reserve('x', 150_000, ...jugendfonds)).toEqual([reserved('x', 150_000)]);
  });

  test('takes the last cent', () => {
    expect(reserve('x', 220_000, ...jugendfonds)).toEqual([reserved('x', 220_000)]);
  });

  test('says what is free and what is needed when two resolutions meet', () => {
    expect(reserve('y', 120_000, ...jugendfonds, reserved('x', 150_000))).toEqual({
      refused: 'insufficient-funds',
      facts: { freeCents: 70_000, neededCents: 120_000 },
    });
  });

  test('keeps to the share of the round', () => {
    const half = [fundOpened(), roundOpened({ quotaBasisPoints: 5_000 }), reserved('old', 1_700_000)];
    expect(reserve('f', 350_000, ...half)).toEqual({
      refused: 'round-quota-exhausted',
      facts: { freeCents: 150_000, neededCents: 350_000 },
    });
    expect(reserve('f', 150_000, ...half)).toEqual([reserved('f', 150_000)]);
  });

  const rows: Record<ReserveRefusal, readonly FundEvent[]> = {
    'fund-closed': [fundOpened(), roundOpened(), fundClosed],
    'fund-year-over': [fundOpened({ year: 2023 }), roundOpened()],
    'insufficient-funds': [fundOpened({ allocatedCents: 99 }), roundOpened()],
    'round-quota-exhausted': [fundOpened()],
  };
  test('has a row for every rule', () => expect(Object.keys(rows)).toEqual(Object.keys(reserveRules)));
  test.for(Object.entries(rows))('refuses with %s', ([refused, events]) => {
    expect(reserve('a', 100, ...events)).toMatchObject({ refused });
  });

  test('is refused where there is no fund at all', () => {
    expect(reserve('a', 100)).toMatchObject({ refused: 'fund-closed' });
  });
});

describe('reserving anew for the same application', () => {
  const partly = [fundOpened({ allocatedCents: 200_000 }), roundOpened(), reserved('a', 70_000)];

  test('books only the difference, up or down', () => {
    expect(reserve('a', 120_000, ...partly)).toEqual([reserved('a', 50_000)]);
    expect(reserve('a', 50_000, ...partly)).toEqual([released('a', 20_000, 'resolved-anew')]);
    expect(reserve('a', 70_000, ...partly)).toEqual([]);
  });

  test('needs no more than the difference', () => {
    expect(reserve('a', 120_000, ...partly, reserved('b', 80_000))).toEqual([reserved('a', 50_000)]);
    expect(reserve('a', 120_000, ...partly, reserved('b', 80_001))).toEqual({
      refused: 'insufficient-funds',
      facts: { freeCents: 49_999, neededCents: 50_000 },
    });
  });

  test('asks nothing of a fund that has less than nothing, where no more is wanted', () => {
    const overdrawn = [
      ...[fundOpened({ allocatedCents: 250_000 }), roundOpened(), reserved('a', 250_000)],
      ...[granted('a', 250_000), paid('a', 'p', 250_000), released('a', 75_000, 'settled-lower')],
      ...[refunded('a', 'r', 75_000), reserved('b', 75_000), refundReversed('a', 10_000)],
    ];
    expect(freeCents(opened(...overdrawn))).toBe(-10_000);
    expect(reserve('b', 75_000, ...overdrawn)).toEqual([]);
    expect(reserve('b', 70_000, ...overdrawn)).toEqual([released('b', 5_000, 'resolved-anew')]);
    expect(reserve('b', 75_001, ...overdrawn)).toEqual({
      refused: 'insufficient-funds',
      facts: { freeCents: -10_000, neededCents: 1 },
    });
  });

  test('is possible after everything was released', () => {
    expect(reserve('a', 100, ...partly, released('a', 70_000))).toEqual([reserved('a', 100)]);
  });

  test('gives everything back with nothing, also when the fund is closed', () => {
    const released70 = released('a', 70_000, 'resolved-anew');
    expect(reserve('a', 0, ...partly, fundClosed)).toEqual([released70]);
    expect(reserve('a', 0)).toEqual([]);
  });
});
