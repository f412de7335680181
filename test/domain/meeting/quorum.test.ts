import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type QuorumSetting, quorum } from '../../../domain/meeting/quorum.ts';
import type { CustomVoting } from '../../../events/rules/committee-rules.ts';

const setting = (changes: Partial<QuorumSetting> = {}): QuorumSetting => ({
  quorumRule: 'vwvfg-90-91',
  quorumDenominator: 'all-seats',
  customVoting: null,
  isSecondMeeting: false,
  ...changes,
});
const eligible = { quorumDenominator: 'eligible-seats' } as const;
const gemo = { quorumRule: 'gemo-37' } as const;
const second = { isSecondMeeting: true } as const;

type Row = readonly [
  situation: string,
  rules: Partial<QuorumSetting>,
  counts: readonly [voting: number, conflicted: number, present: number],
  required: number,
  isMet: boolean,
];

describe('a conflict of interest breaks the quorum for one item only', () => {
  test.for<Row>([
    ['A, two of eight biased, of all seats', {}, [13, 2, 6], 7, false],
    ['A, of the eligible seats', eligible, [13, 2, 6], 6, true],
    ['A, by the municipal code', gemo, [13, 2, 6], 7, false],
    ['B, nobody biased, of all seats', {}, [13, 0, 8], 7, true],
    ['B, of the eligible seats', eligible, [13, 0, 8], 7, true],
    ['B, by the municipal code', gemo, [13, 0, 8], 7, true],
    ['A again, five come, with the notice', second, [13, 2, 5], 1, true],
    ['A again, by the municipal code, with the notice', { ...gemo, ...second }, [13, 2, 5], 3, true],
    ['A again, five come, without the notice', {}, [13, 2, 5], 7, false],
    ['A again, of the eligible seats, without the notice', eligible, [13, 2, 5], 6, false],
    ['A again, by the municipal code, without the notice', gemo, [13, 2, 5], 7, false],
  ])('%s', ([, rules, [votingCount, conflictedCount, presentCount], requiredCount, isMet]) => {
    const found = quorum(setting(rules), { votingCount, conflictedCount, presentCount });
    expect(found).toEqual({ isMet, presentCount, requiredCount });
  });
});

describe('the edges of the quorum', () => {
  test.for<Row>([
    ['exactly half is not more than half', {}, [10, 0, 5], 6, false],
    ['three at least, of a committee of four', {}, [4, 0, 3], 3, true],
    ['three at least, also of three', {}, [3, 0, 2], 3, false],
    ['half is enough for the municipal code', gemo, [10, 0, 5], 5, true],
    ['a half person counts as one', gemo, [13, 0, 6], 7, false],
    ['a quarter when more than half are biased', gemo, [13, 7, 4], 4, true],
    ['a quarter is too few when just half are biased', gemo, [12, 6, 5], 6, false],
    ['the second meeting of the municipal code needs three', { ...gemo, ...second }, [13, 2, 2], 3, false],
    ['but never more than the first would', { ...gemo, ...second }, [4, 0, 2], 2, true],
    ['one person decides in a second meeting', second, [13, 2, 1], 1, true],
    ['nobody never does', second, [13, 2, 0], 1, false],
  ])('%s', ([, rules, [votingCount, conflictedCount, presentCount], requiredCount, isMet]) => {
    const found = quorum(setting(rules), { votingCount, conflictedCount, presentCount });
    expect(found).toEqual({ isMet, presentCount, requiredCount });
  });

  const own = (changes: Partial<CustomVoting>): Partial<QuorumSetting> => ({
    quorumRule: 'custom',
    customVoting: {
      ...{ presentBasisPoints: 5_000, isShareEnough: false, presentMin: 0, secondMeetingMin: 2 },
      ...{ majority: 'simple', tie: 'rejected', ...changes },
    },
  });
  test.for<Row>([
    ['more than half', own({}), [10, 0, 5], 6, false],
    ['half is enough', own({ isShareEnough: true }), [10, 0, 5], 5, true],
    ['half of an odd number', own({ isShareEnough: true }), [13, 0, 6], 7, false],
    ['two thirds of thirteen', own({ presentBasisPoints: 6_667, isShareEnough: true }), [13, 0, 8], 9, false],
    ['a least number', own({ presentMin: 8 }), [13, 0, 7], 8, false],
    ['of those without a conflict', { ...own({}), ...eligible }, [13, 2, 6], 6, true],
    ['which are not in force', { ...own({ presentMin: 9 }), quorumRule: 'vwvfg-90-91' }, [13, 0, 7], 7, true],
    ['of all, also those with one', own({}), [13, 2, 6], 7, false],
    [
      'no least number at all, but somebody',
      own({ presentBasisPoints: 0, isShareEnough: true }),
      [13, 0, 0],
      1,
      false,
    ],
    ['a second meeting with its own number', { ...own({}), ...second }, [13, 2, 2], 2, true],
    [
      'a second meeting like the first',
      { ...own({ secondMeetingMin: null }), ...second },
      [13, 0, 6],
      7,
      false,
    ],
  ])('by the committee’s own rules: %s', ([, rules, counts, requiredCount, isMet]) => {
    const [votingCount, conflictedCount, presentCount] = counts;
    const found = quorum(setting(rules), { votingCount, conflictedCount, presentCount });
    expect(found).toEqual({ isMet, presentCount, requiredCount });
  });

  test('a quorum of all seats is one of the eligible seats too', () => {
    const counts = fc
      .record({ votingCount: fc.integer({ min: 1, max: 60 }), away: fc.nat(60), conflicts: fc.nat(60) })
      .map(({ votingCount, away, conflicts }) => {
        const conflictedCount = Math.min(conflicts, votingCount);
        return {
          votingCount,
          conflictedCount,
          presentCount: Math.max(0, votingCount - conflictedCount - away),
        };
      });
    fc.assert(
      fc.property(counts, (any) => {
        const strict = quorum(setting(), any).isMet;
        return !strict || quorum(setting(eligible), any).isMet;
      }),
    );
  });
});
