import type { RuleSet } from '../../../events/rule-set.ts';
import type { Rules } from '../../decision.ts';
import { isSeated, type Programme } from '../programme.ts';

const ALL_BASIS_POINTS = 10_000;

/** A committee with members that has fewer voting seats than a rule needs members. */
const tooSmallFor = ({ committees }: Programme, neededCount: number) =>
  [...committees.values()]
    .filter(isSeated)
    .map(({ committeeId, seats }) => ({
      committeeId,
      seatCount: seats.filter(({ voting }) => voting).length,
    }))
    .find(({ seatCount }) => seatCount < neededCount);

/** Score sheets, quorum and votes that no committee could fulfil, or two rules for the same thing. */
export const committeeContradictions = {
  'weights-incomplete': ({ criteria }) => {
    const sumBasisPoints = criteria.value.reduce((sum, criterion) => sum + criterion.weightBasisPoints, 0);
    return sumBasisPoints === ALL_BASIS_POINTS || { sumPercent: sumBasisPoints / 100 };
  },
  'criterion-without-points': ({ criteria }) => {
    const pointless = criteria.value.find(({ pointsMax }) => pointsMax === 0);
    return pointless ? { criterionId: pointless.criterionId } : true;
  },
  'anchor-above-points': ({ criteria }) => {
    const [above] = criteria.value.flatMap(({ criterionId, pointsMax, anchors }) =>
      anchors
        .filter(({ points }) => points > pointsMax)
        .map(({ points }) => ({ criterionId, points, pointsMax })),
    );
    return above ?? true;
  },
  'anchor-twice': ({ criteria }) => {
    const [twice] = criteria.value.flatMap(({ criterionId, anchors }) =>
      anchors
        .map(({ points }) => points)
        .filter((points, place, all) => all.indexOf(points) < place)
        .map((points) => ({ criterionId, points })),
    );
    return twice ?? true;
  },
  'sheets-above-seats': ({ sheetsMin: { value: sheetsMin } }, programme) => {
    const small = tooSmallFor(programme, sheetsMin);
    return small === undefined || { ...small, sheetsMin };
  },
  'custom-voting-missing': ({ quorumRule, customVoting }) =>
    quorumRule.value !== 'custom' || customVoting.value !== null,
  'custom-voting-without-use': ({ quorumRule: { value: quorumRule }, customVoting }) =>
    quorumRule === 'custom' || customVoting.value === null || { quorumRule },
  'denominator-against-municipal-code': ({ quorumRule, quorumDenominator }) =>
    quorumRule.value !== 'gemo-37' || quorumDenominator.value === 'all-seats',
  'quorum-above-all-seats': ({ customVoting: { value: own } }) =>
    !own || own.isShareEnough || own.presentBasisPoints < ALL_BASIS_POINTS || { presentPercent: 100 },
  'quorum-above-seats': ({ customVoting: { value: own } }, programme) => {
    if (own === null) return true;
    const { presentMin } = own;
    const small = tooSmallFor(programme, presentMin);
    return small === undefined || { ...small, presentMin };
  },
  'second-meeting-harder': ({ customVoting: { value: own } }) => {
    if (own === null) return true;
    const { presentMin, secondMeetingMin } = own;
    return secondMeetingMin === null || secondMeetingMin <= presentMin || { secondMeetingMin, presentMin };
  },
  'group-limits-empty': ({ groupLimits: { value: limits } }) =>
    !limits || limits.groupMaxBasisPoints !== null || limits.civilSocietyMinBasisPoints !== null,
  'group-limits-exclude-all': ({ groupLimits: { value: limits } }) => {
    const groupMax = limits?.groupMaxBasisPoints ?? ALL_BASIS_POINTS;
    const civilMin = limits?.civilSocietyMinBasisPoints ?? 0;
    const facts = { groupMaxPercent: groupMax / 100, civilSocietyMinPercent: civilMin / 100 };
    return (groupMax > 0 && civilMin <= groupMax) || facts;
  },
  'circular-vote-without-time': ({ circularVoteDays }) =>
    circularVoteDays.value !== 0 || { circularVoteDays: 0 },
  'circular-vote-shorter-than-invitation': ({ circularVoteDays, invitationDays }) => {
    const [days, invited] = [circularVoteDays.value, invitationDays.value];
    return days === null || days >= invited || { circularVoteDays: days, invitationDays: invited };
  },
  'circular-vote-for-more-than-simple-matters': ({ quorumRule, circularVoteDays, smallProjects }) => {
    const days = circularVoteDays.value;
    const isSimple = quorumRule.value !== 'gemo-37' || smallProjects.value !== null;
    return days === null || isSimple || { circularVoteDays: days };
  },
} satisfies Rules<RuleSet, Programme>;
