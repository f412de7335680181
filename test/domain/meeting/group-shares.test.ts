import { expect, test } from 'vitest';
import { groupShares, keepsGroupLimits } from '../../../domain/meeting/group-shares.ts';
import type { Seat } from '../../../events/programme-events.ts';
import type { GroupLimits } from '../../../events/rules/committee-rules.ts';
import { member, seats } from '../../support/committee-seats.ts';

type Group = Seat['group'];
const [town, civil, trade] = ['administration', 'civil-society', 'economy'] as const;

/** Seats of these groups, and the votes of those that are named by their place from 1. */
const ballot = (groups: readonly Group[], ...places: number[]) => {
  const all = seats(groups.length).map((seat, place) => ({ ...seat, group: groups[place] ?? null }));
  const votes = places.map(
    (place) => [`seat-${place}`, { personId: member(place), vote: 'yes' as const }] as const,
  );
  return [all, new Map(votes)] as const;
};
const limits = (
  groupMaxBasisPoints: number | null,
  civilSocietyMinBasisPoints: number | null,
): GroupLimits => ({ groupMaxBasisPoints, civilSocietyMinBasisPoints });

test('the votes of each group are counted, groups in the order of their names, without those of nobody', () => {
  expect(groupShares(...ballot([town, civil, town, null, trade], 1, 2, 3, 4))).toEqual([
    { group: town, voteCount: 2 },
    { group: civil, voteCount: 1 },
  ]);
});

test.for<readonly [string, GroupLimits | null, readonly Group[], readonly number[], boolean]>([
  ['no limits', null, [town], [1], true],
  ['limits of nothing', limits(null, null), [town], [1], true],
  ['no votes, and nobody of civil society', limits(1, 10_000), [town], [], true],
  ['just the most of one group', limits(5_000, null), [town, civil], [1, 2], true],
  ['a little more than the most', limits(4_999, null), [town, civil], [1, 2], false],
  ['too much of the second group alone', limits(5_000, null), [town, civil, civil], [1, 2, 3], false],
  ['too much of the first group alone', limits(5_000, null), [town, town, civil], [1, 2, 3], false],
  ['no most, and all are of one group', limits(null, 0), [town, town], [1, 2], true],
  ['a most for nobody', limits(0, null), [null], [1], true],
  ['just the least of civil society', limits(null, 5_000), [town, civil], [1, 2], true],
  ['a little less than the least', limits(null, 5_001), [town, civil], [1, 2], false],
  ['the least of civil society by another group', limits(null, 5_000), [town, trade], [1, 2], false],
  ['no least, and nobody of civil society', limits(10_000, null), [town], [1], true],
  [
    'seats that stand for nobody count in the whole',
    limits(null, 5_000),
    [civil, null, null],
    [1, 2, 3],
    false,
  ],
  ['both limits kept', limits(5_000, 5_000), [town, civil], [1, 2], true],
  ['one of both broken', limits(10_000, 5_000), [town, town, civil], [1, 2, 3], false],
])('limits of groups: %s', ([, of, groups, places, isKept]) => {
  expect(keepsGroupLimits(of, ...ballot(groups, ...places))).toBe(isKept);
});
