import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countVotes, isCarried } from '../../../domain/meeting/ballot.ts';

const vwvfg = { quorumRule: 'vwvfg-90-91' } as const;
const gemo = { quorumRule: 'gemo-37' } as const;
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
