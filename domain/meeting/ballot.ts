import type { Vote } from './meeting.ts';
import type { QuorumSetting } from './quorum.ts';

/** How a vote went: counts by answer. Advisory seats and conflicted members have no part in it. */
export type Count = { readonly yesCount: number; readonly noCount: number; readonly abstainCount: number };

export const countVotes = (votes: Iterable<Vote>): Count => {
  const cast = [...votes];
  const count = (wanted: Vote) => cast.filter((vote) => vote === wanted).length;
  return { yesCount: count('yes'), noCount: count('no'), abstainCount: count('abstain') };
};

/**
 * Whether a motion is carried: more yes than no, abstentions do not count.
 *
 * @param presidingVote vote of the person who leads the item; decides a tie under VwVfG, never under GemO
 * @see VwVfG § 91, GemO BW § 37 (6)
 */
export const isCarried = (
  { yesCount, noCount }: Count,
  { quorumRule }: Pick<QuorumSetting, 'quorumRule'>,
  presidingVote: Vote | undefined,
): boolean => {
  if (yesCount !== noCount) return yesCount > noCount;
  return quorumRule === 'vwvfg-90-91' && presidingVote === 'yes';
};
