import * as z from 'zod';
import { basisPoints, code, count, flag, publicText, slug } from '../fields.ts';
import { sourced } from './sourced.ts';

export const QuorumRule = code('vwvfg-90-91', 'gemo-37', 'custom');
export const QuorumDenominator = code('all-seats', 'eligible-seats');

/** Rules of procedure of the committee's own, where it follows neither statute. */
export const CustomVoting = z.strictObject({
  /** Share of the voting members that must be present, and whether exactly that share is enough. */
  presentBasisPoints: basisPoints(),
  isShareEnough: flag(),
  presentMin: count(60),
  /** Least number in a second meeting; null where there is no easier second meeting. */
  secondMeetingMin: count(60).nullable(),
  /** Of the votes for and against, of all voting members, or two thirds of the votes for and against. */
  majority: code('simple', 'absolute', 'two-thirds'),
  /** Who breaks a tie: whoever leads the item, the elected chair alone and not the deputy who leads, or nobody. */
  tie: code('chair-decides', 'elected-chair-decides', 'rejected'),
});
export type CustomVoting = z.infer<typeof CustomVoting>;

/**
 * What it means that a grant was voted down: the application is rejected with it, or nothing is decided and the chair puts
 * another motion.
 */
export const VotedDownGrant = code('rejects', 'decides-nothing');

/** No group of interests has more than so much of the votes cast, and civil society at least so much (LEADER). */
export const GroupLimits = z.strictObject({
  groupMaxBasisPoints: basisPoints().nullable(),
  civilSocietyMinBasisPoints: basisPoints().nullable(),
});
export type GroupLimits = z.infer<typeof GroupLimits>;

/** A sentence that says what so many points of a criterion stand for. */
export const Anchor = z.strictObject({ points: count(100), sentence: publicText(300) });

export const Criterion = z.strictObject({
  criterionId: slug(),
  title: publicText(),
  /** Weight of the criterion, in basis points of the whole sheet. */
  weightBasisPoints: basisPoints(),
  pointsMax: count(100),
  anchors: z.array(Anchor).max(101),
});
export type Criterion = z.infer<typeof Criterion>;

/** Who sees the sheets of others: whoever handed in their own, nobody before the review is closed, or everybody. */
export const ScoreVisibility = code('own-sheet-first', 'after-closing', 'open');
export type ScoreVisibility = z.infer<typeof ScoreVisibility>;

/** How a committee is invited, scores and votes. */
export const committeeRuleFields = {
  criteria: sourced(z.array(Criterion).min(1)),
  /** Least weighted mean for a recommendation, in basis points of the points that can be had. */
  scoreMinBasisPoints: sourced(basisPoints().nullable()),
  /** Least number of sheets before the committee votes. */
  sheetsMin: sourced(count(60)),
  scoreVisibility: sourced(ScoreVisibility),
  quorumRule: sourced(QuorumRule),
  quorumDenominator: sourced(QuorumDenominator),
  customVoting: sourced(CustomVoting.nullable()),
  groupLimits: sourced(GroupLimits.nullable()),
  votedDownGrant: sourced(VotedDownGrant),
  /** Days between invitation and meeting, at least. */
  invitationDays: sourced(count(60)),
  /** How long a vote by circulation runs; null where there is none. */
  circularVoteDays: sourced(count(60).nullable()),
  /**
   * After so many meetings in a row without coming and without an excuse the committee decides whether a member leaves;
   * null where there is no such rule.
   */
  leavesAfterAbsences: sourced(count(20).nullable()),
} as const;
