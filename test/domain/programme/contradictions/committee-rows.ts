import { value } from '../../../support/programme-facts.ts';
import { criterion, row, small } from './row.ts';

const own = (changes = {}) => ({
  quorumRule: value('custom' as const),
  customVoting: value({
    ...{ presentBasisPoints: 5_000, isShareEnough: true, presentMin: 2, secondMeetingMin: 1 },
    ...{ majority: 'simple' as const, tie: 'rejected' as const, ...changes },
  }),
});

export const committeeRows = {
  'weights-incomplete': row(
    { criteria: value([criterion('aims', 4_000), criterion('need', 5_999)]) },
    { sumPercent: 99.99 },
    { criteria: value([criterion('aims', 4_000), criterion('need', 6_000)]) },
  ),
  'criterion-without-points': row(
    { criteria: value([criterion('aims', 9_000), criterion('need', 1_000, 0)]) },
    { criterionId: 'need' },
    { criteria: value([criterion('aims', 9_000), criterion('need', 1_000, 1)]) },
  ),
  'anchor-above-points': row(
    { criteria: value([criterion('aims', 10_000, 5, 6)]) },
    { criterionId: 'aims', points: 6, pointsMax: 5 },
    { criteria: value([criterion('aims', 10_000, 5, 0, 5)]) },
  ),
  'anchor-twice': row(
    { criteria: value([criterion('aims', 10_000, 5, 3, 3)]) },
    { criterionId: 'aims', points: 3 },
    { criteria: value([criterion('aims', 10_000, 5, 2, 3)]) },
  ),
  'sheets-above-seats': row(
    { sheetsMin: value(3) },
    { committeeId: 'begleitausschuss', seatCount: 2, sheetsMin: 3 },
    { sheetsMin: value(2) },
  ),
  'custom-voting-missing': row({ quorumRule: value('custom') }, {}, own()),
  'custom-voting-without-use': row(
    { ...own(), quorumRule: value('vwvfg-90-91') },
    { quorumRule: 'vwvfg-90-91' },
    { quorumRule: value('vwvfg-90-91') },
  ),
  'denominator-against-municipal-code': row(
    { quorumRule: value('gemo-37'), quorumDenominator: value('eligible-seats') },
    {},
    { quorumRule: value('vwvfg-90-91'), quorumDenominator: value('eligible-seats') },
  ),
  'quorum-above-all-seats': row(
    own({ presentBasisPoints: 10_000, isShareEnough: false }),
    { presentPercent: 100 },
    own({ presentBasisPoints: 10_000 }),
  ),
  'quorum-above-seats': row(
    own({ presentMin: 3 }),
    { committeeId: 'begleitausschuss', seatCount: 2, presentMin: 3 },
    own({ presentMin: 2 }),
  ),
  'second-meeting-harder': row(
    own({ presentMin: 1, secondMeetingMin: 2 }),
    { secondMeetingMin: 2, presentMin: 1 },
    own({ presentMin: 1, secondMeetingMin: 1 }),
  ),
  'group-limits-empty': row(
    { groupLimits: value({ groupMaxBasisPoints: null, civilSocietyMinBasisPoints: null }) },
    {},
    { groupLimits: value({ groupMaxBasisPoints: null, civilSocietyMinBasisPoints: 5_000 }) },
  ),
  'group-limits-exclude-all': row(
    { groupLimits: value({ groupMaxBasisPoints: 4_900, civilSocietyMinBasisPoints: 5_000 }) },
    { groupMaxPercent: 49, civilSocietyMinPercent: 50 },
    { groupLimits: value({ groupMaxBasisPoints: 5_000, civilSocietyMinBasisPoints: 5_000 }) },
  ),
  'circular-vote-without-time': row(
    { circularVoteDays: value(0) },
    { circularVoteDays: 0 },
    { circularVoteDays: value(1) },
  ),
  'circular-vote-shorter-than-invitation': row(
    { circularVoteDays: value(6), invitationDays: value(7) },
    { circularVoteDays: 6, invitationDays: 7 },
    { circularVoteDays: value(7), invitationDays: value(7) },
  ),
  'circular-vote-for-more-than-simple-matters': row(
    { circularVoteDays: value(14), quorumRule: value('gemo-37') },
    { circularVoteDays: 14 },
    { circularVoteDays: value(14), quorumRule: value('gemo-37'), smallProjects: small(50_000) },
  ),
};
