import type { CustomVoting } from '../../events/rules/committee-rules.ts';
import type { VotingSetting } from './meeting.ts';

export type QuorumSetting = Pick<
  VotingSetting,
  'quorumRule' | 'quorumDenominator' | 'customVoting' | 'isSecondMeeting'
>;

/** Voting seats, counted for one item: all, those that a conflict leaves empty, and those that take part. */
export type SeatCount = {
  readonly votingCount: number;
  readonly conflictedCount: number;
  readonly presentCount: number;
};

export type Quorum = {
  readonly isMet: boolean;
  /** Present, entitled to vote and without a conflict for this item. */
  readonly presentCount: number;
  readonly requiredCount: number;
};

const LEAST_MEMBERS = 3;
const ALL_BASIS_POINTS = 10_000;

/** The seats of which a share must be there: the committee's rules say whether those with a conflict belong to them. */
const wholeCount = (
  { quorumDenominator }: QuorumSetting,
  { votingCount, conflictedCount }: SeatCount,
): number => (quorumDenominator === 'all-seats' ? votingCount : votingCount - conflictedCount);

/**
 * More than half of the voting members, and three at least; in a second meeting whoever comes.
 *
 * @see VwVfG § 90 (1) and (2)
 */
const administrativeProcedure = (setting: QuorumSetting, seats: SeatCount): number =>
  setting.isSecondMeeting ? 1 : Math.max(LEAST_MEMBERS, Math.floor(wholeCount(setting, seats) / 2) + 1);

/**
 * Half of all members; a quarter when more than half are biased; in a second meeting three.
 * @see GemO BW § 37 (2) and (3)
 */
const municipalCode = (
  { isSecondMeeting }: QuorumSetting,
  { votingCount, conflictedCount }: SeatCount,
): number => {
  const part = 2 * conflictedCount > votingCount ? 4 : 2;
  const requiredCount = Math.ceil(votingCount / part);
  return isSecondMeeting ? Math.min(LEAST_MEMBERS, requiredCount) : requiredCount;
};

/** A share of the seats by the committee's own rules, and a least number; in a second meeting a number of its own. */
const ownRules = (
  { presentBasisPoints, isShareEnough, presentMin, secondMeetingMin }: CustomVoting,
  setting: QuorumSetting,
  seats: SeatCount,
): number => {
  if (setting.isSecondMeeting && secondMeetingMin !== null) return secondMeetingMin;
  const share = wholeCount(setting, seats) * presentBasisPoints;
  const shareCount = isShareEnough
    ? Math.ceil(share / ALL_BASIS_POINTS)
    : Math.floor(share / ALL_BASIS_POINTS) + 1;
  return Math.max(presentMin, shareCount);
};

const required = (setting: QuorumSetting, seats: SeatCount): number => {
  const { quorumRule, customVoting } = setting;
  if (quorumRule === 'gemo-37') return municipalCode(setting, seats);
  if (quorumRule === 'custom' && customVoting) return ownRules(customVoting, setting, seats);
  return administrativeProcedure(setting, seats);
};

/** Whether a committee can decide on one item at this moment, and how many members that takes. */
export const quorum = (setting: QuorumSetting, seats: SeatCount): Quorum => {
  const requiredCount = Math.max(1, required(setting, seats));
  return { isMet: seats.presentCount >= requiredCount, presentCount: seats.presentCount, requiredCount };
};
