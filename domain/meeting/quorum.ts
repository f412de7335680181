import type { MeetingEvent } from '../../events/meeting-events.ts';

/** The rules of procedure that a meeting was invited under. */
export type QuorumSetting = Pick<
  Extract<MeetingEvent, { type: 'MeetingConvened' }>['data'],
  'quorumRule' | 'quorumDenominator' | 'isSecondMeeting'
>;

/** Voting seats, counted for one item: all, those with a conflict, and those present without one. */
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

/**
 * More than half of the voting members, and three at least; in a second meeting whoever comes.
 *
 * The paragraph does not say whether members with a conflict belong to the whole: the committee's rules must.
 * @see VwVfG § 90 (1) and (2)
 */
const administrativeProcedure = (
  { quorumDenominator, isSecondMeeting }: QuorumSetting,
  { votingCount, conflictedCount }: SeatCount,
): number => {
  if (isSecondMeeting) return 1;
  const wholeCount = quorumDenominator === 'all-seats' ? votingCount : votingCount - conflictedCount;
  return Math.max(LEAST_MEMBERS, Math.floor(wholeCount / 2) + 1);
};

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

/** Whether a committee can decide on one item at this moment, and how many members that takes. */
export const quorum = (setting: QuorumSetting, seats: SeatCount): Quorum => {
  const required = setting.quorumRule === 'gemo-37' ? municipalCode : administrativeProcedure;
  const requiredCount = Math.max(1, required(setting, seats));
  return { isMet: seats.presentCount >= requiredCount, presentCount: seats.presentCount, requiredCount };
};
