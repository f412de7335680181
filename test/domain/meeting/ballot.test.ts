import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BallotSetting,
  breaksTies,
  countVotes,
  isCarried,
  isDecidedByPresiding,
} from '../../../domain/meeting/ballot.ts';
import type { CustomVoting } from '../../../events/rules/committee-rules.ts';

const law = { customVoting: null, votingCount: 13 };
const vwvfg = { ...law, quorumRule: 'vwvfg-90-91' } as const;
const gemo = { ...law, quorumRule: 'gemo-37' } as const;
const own = (majority: CustomVoting['majority'], tie: CustomVoting['tie'] = 'rejected'): BallotSetting => ({
  ...{ quorumRule: 'custom', votingCount: 13 },
  customVoting: {
    ...{ presentBasisPoints: 5_000, isShareEnough: true, presentMin: 0, secondMeetingMin: null },
    ...{ majority, tie },
  },
});
const count = (yesCount: number, noCount: number, abstainCount = 0) => ({ yesCount, noCount, abstainCount });

describe('a motion', () => {
  test('is carried by more yes than no, whoever abstains', () => {
    expect(isCarried(count(2, 1, 9), vwvfg, undefined)).toBe(true);
    expect(isCarried(count(1, 2), gemo, 'yes')).toBe(false);
  });

  test.for([
    ['vwvfg-90-91, the chair is for it', vwvfg, 'yes', true],
    ['vwvfg-90-91, the chair is against it', vwvfg, 'no', false],
    ['vwvfg-90-91, the chair abstains', vwvfg, 'abstain', false],
    ['vwvfg-90-91, the chair has no vote', vwvfg, undefined, false],
    ['gemo-37, the chair is for it', gemo, 'yes', false],
    ['gemo-37, the chair is against it', gemo, 'no', false],
  ] as const)('with a tie: %s', ([, rules, presidingVote, carried]) => {
    expect(isCarried(count(3, 3), rules, presidingVote)).toBe(carried);
  });

  test.for([
    ['more yes than no is simple', own('simple'), count(2, 1, 9), true],
    ['half of all members is not absolute', own('absolute'), count(6, 0, 7), false],
    [
      'exactly half of all members is not absolute, and one more is',
      { ...own('absolute'), votingCount: 12 },
      count(6, 0, 6),
      false,
    ],
    ['one more than half of an even number is', { ...own('absolute'), votingCount: 12 }, count(7, 5), true],
    ['more than half of all members is', own('absolute'), count(7, 6), true],
    ['two thirds of those for or against', own('two-thirds'), count(4, 2, 7), true],
    ['a little less is too few', own('two-thirds'), count(5, 3), false],
    ['nobody for it', own('two-thirds'), count(0, 0, 8), false],
    ['a tie that the chair decides', own('simple', 'chair-decides'), count(3, 3), true],
    ['a tie that is a rejection', own('simple', 'rejected'), count(3, 3), false],
  ] as const)('by the committee’s own rules: %s', ([, rules, counted, carried]) => {
    expect(isCarried(counted, rules, 'yes')).toBe(carried);
  });

  test.for([
    ['the elected chair', 'chair', true],
    ['a deputy who leads', 'deputy', false],
    ['a member', 'member', false],
    ['nobody', undefined, false],
  ] as const)('breaks a tie where only the elected chair does: %s', ([, office, breaks]) => {
    expect(breaksTies(own('simple', 'elected-chair-decides'), office)).toBe(breaks);
  });

  test('is broken by a deputy who leads where the rules leave it to whoever leads, and by nobody where they say so', () => {
    expect(breaksTies(own('simple', 'chair-decides'), 'deputy')).toBe(true);
    expect(breaksTies(own('simple', 'rejected'), 'chair')).toBe(false);
  });

  test('follows the statute where the committee’s own rules are written down and not in force', () => {
    const notInForce = { ...own('absolute'), quorumRule: 'gemo-37' } as const;
    expect(isCarried(count(2, 1), notInForce, undefined)).toBe(true);
    expect(isCarried(count(1, 1), { ...own('simple', 'chair-decides'), quorumRule: 'gemo-37' }, 'yes')).toBe(
      false,
    );
  });

  test.for([
    ['a tie, and who leads is for it', vwvfg, count(2, 2), 'yes', true],
    ['a tie, and who leads is against it', vwvfg, count(2, 2), 'no', true],
    ['a tie, and who leads abstains', vwvfg, count(2, 2), 'abstain', false],
    ['a tie, and who leads has no vote', vwvfg, count(2, 2), undefined, false],
    ['no tie', vwvfg, count(3, 2), 'yes', false],
    ['a tie that is a rejection', gemo, count(2, 2), 'yes', false],
    [
      'a tie for which more than a simple majority is needed',
      own('absolute', 'chair-decides'),
      count(2, 2),
      'yes',
      false,
    ],
  ] as const)('is decided by who leads or not: %s', ([, rules, counted, presidingVote, decided]) => {
    expect(isDecidedByPresiding(counted, rules, presidingVote)).toBe(decided);
  });

  test('is counted the same in whatever order the votes come', () => {
    const votes = fc.array(fc.constantFrom('yes' as const, 'no' as const, 'abstain' as const), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(votes, votes, (one, other) => {
        expect(countVotes([...one, ...other])).toEqual(countVotes([...other, ...one].toReversed()));
      }),
    );
  });
});
