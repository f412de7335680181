import { describe, expect, test } from 'vitest';
import { fund } from '../../../domain/fund/fund.ts';
import { openRound, openRoundRefusals } from '../../../domain/fund/open-round.ts';
import { fundClosed, fundOpened, PROVENANCE, roundOpened } from '../../support/fund-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { personCalled } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const given = specification(fund, openRound);
const open = {
  ...acting(personCalled('admin')),
  fundId: 'aktionsfonds-2024',
  roundId: 'round-1',
  title: 'Erste Runde',
  opensAt: '2023-11-30T23:00:00.000Z',
  deadlineOn: '2024-01-15',
  quotaBasisPoints: 10_000,
  provenance: PROVENANCE,
};
const second = {
  ...open,
  roundId: 'round-2',
  opensAt: '2024-01-15T23:00:00.000Z',
  deadlineOn: '2024-04-15',
};

/** When whoever opens one in these tests does it. */
const openedAt = open.now;

describe('opening a round', () => {
  test('computes once when the deadline has passed in Berlin, in winter', () => {
    given(fundOpened()).when(open).expectEvents(roundOpened({ openedAt }));
  });

  test('and in summer', () => {
    given(fundOpened())
      .when({ ...open, deadlineOn: '2024-07-15' })
      .expectEvents(
        roundOpened({ openedAt, deadlineOn: '2024-07-15', closesAt: '2024-07-15T22:00:00.000Z' }),
      );
  });

  test('lets the next round have the same share or more', () => {
    const half = roundOpened({ quotaBasisPoints: 5_000 });
    for (const quotaBasisPoints of [5_000, 10_000])
      given(fundOpened(), half)
        .when({ ...second, quotaBasisPoints })
        .expectEvents(
          roundOpened({
            openedAt,
            roundId: 'round-2',
            opensAt: '2024-01-15T23:00:00.000Z',
            deadlineOn: '2024-04-15',
            closesAt: '2024-04-15T22:00:00.000Z',
            quotaBasisPoints,
          }),
        );
  });

  test('says which share the next round has at least, in per cent', () => {
    const { decision } = given(fundOpened(), roundOpened({ quotaBasisPoints: 5_000 })).when({
      ...second,
      quotaBasisPoints: 4_999,
    });
    expect(decision).toEqual({ refused: 'round-quota-falls', facts: { quotaMinPercent: 50 } });
  });

  eachRefuses(openRoundRefusals, given, {
    'unknown-fund': { given: [], when: open },
    'fund-closed': { given: [fundOpened(), fundClosed], when: open },
    'round-exists': { given: [fundOpened(), roundOpened()], when: open },
    'round-ends-before-start': {
      given: [fundOpened()],
      when: { ...open, opensAt: '2024-01-15T23:00:00.000Z' },
    },
    'rounds-out-of-order': {
      given: [fundOpened(), roundOpened()],
      when: { ...second, opensAt: open.opensAt, deadlineOn: '2024-01-15' },
    },
    'rounds-overlap': {
      given: [fundOpened(), roundOpened()],
      when: { ...second, opensAt: '2024-01-15T22:59:59.999Z' },
    },
    'round-quota-falls': {
      given: [fundOpened(), roundOpened({ quotaBasisPoints: 5_000 })],
      when: { ...second, quotaBasisPoints: 4_999 },
    },
  });
});
