import type { Seat } from '../../events/programme-events.ts';
import type { CustomVoting } from '../../events/rules/committee-rules.ts';
import type { VotingSetting } from './meeting.ts';
import type { Vote } from './meeting-item.ts';

/** How a vote went: counts by answer. Advisory seats and conflicted members have no part in it. */
export type Count = { readonly yesCount: number; readonly noCount: number; readonly abstainCount: number };

export const countVotes = (votes: Iterable<Vote>): Count => {
  const cast = [...votes];
  const count = (wanted: Vote) => cast.filter((vote) => vote === wanted).length;
  return { yesCount: count('yes'), noCount: count('no'), abstainCount: count('abstain') };
};

type MajorityRules = Pick<CustomVoting, 'majority' | 'tie'>;

/** The majority by law: more yes than no. A tie is for the chair under VwVfG § 91, and a rejection under GemO § 37 (6). */
const statutory = (quorumRule: VotingSetting['quorumRule']): MajorityRules => ({
  majority: 'simple',
  tie: quorumRule === 'gemo-37' ? 'rejected' : 'chair-decides',
});

/** How a committee finds its majority. */
export type BallotSetting = Pick<VotingSetting, 'quorumRule' | 'customVoting'> & {
  /** All seats with a vote, whether somebody is there or not. */
  readonly votingCount: number;
};

const rulesOf = ({ quorumRule, customVoting }: BallotSetting): MajorityRules =>
  quorumRule === 'custom' && customVoting ? customVoting : statutory(quorumRule);

/** Whether the vote of who leads an item breaks a tie, by the office of their seat. */
export const breaksTies = (setting: BallotSetting, office: Seat['office'] | undefined): boolean => {
  const { tie } = rulesOf(setting);
  return tie === 'elected-chair-decides' ? office === 'chair' : tie === 'chair-decides';
};

/**
 * Whether a motion is carried; abstentions do not count.
 *
 * @param presidingVote vote of the person who leads the item, where it breaks a tie
 * @see VwVfG § 91, GemO BW § 37 (6)
 */
export const isCarried = (
  { yesCount, noCount }: Count,
  setting: BallotSetting,
  presidingVote: Vote | undefined,
): boolean => {
  const { majority, tie } = rulesOf(setting);
  if (majority === 'absolute') return 2 * yesCount > setting.votingCount;
  if (majority === 'two-thirds') return yesCount > 0 && 3 * yesCount >= 2 * (yesCount + noCount);
  return yesCount > noCount || (yesCount === noCount && tie !== 'rejected' && presidingVote === 'yes');
};

/** Whether the vote of who leads the item decided, because the others were even and the rules leave it to them. */
export const isDecidedByPresiding = (
  { yesCount, noCount }: Count,
  setting: BallotSetting,
  presidingVote: Vote | undefined,
): boolean => {
  const { majority, tie } = rulesOf(setting);
  const isTie = majority === 'simple' && yesCount === noCount;
  return isTie && tie !== 'rejected' && (presidingVote === 'yes' || presidingVote === 'no');
};
