import type { MeetingEvent, Motion } from '../../events/meeting-events.ts';
import type { Acting } from '../aggregate.ts';
import { placeOf } from '../application/application.ts';
import { dayInBerlin, endOfDay } from '../calendar/calendar-day.ts';
import { endOfPeriod } from '../calendar/period.ts';
import { type Decision, firstBroken, type Rules, type Verdict } from '../decision.ts';
import { isMember, type Organisation, organisation } from '../organisation/organisation.ts';
import { type Review, review } from '../review/review.ts';
import { hasEnoughSheets } from '../review/review-rules.ts';
import { type Agenda, type AgendaOthers, agendaVerdicts, applicationIn, itemsOf } from './agenda.ts';
import { agendaRules, conveningRules } from './convening-rules.ts';
import type { Meeting } from './meeting.ts';
import { motionRules } from './motion-rules.ts';
import { type MemberNames, withNames } from './seat-names.ts';
import { rulesToday, votingRules } from './voting-rules.ts';

/** One application and what is to be resolved on it. */
type MotionOn = Motion & { readonly applicationId: string };

export type ConveneCircularVote = Acting & {
  readonly programmeId: string;
  readonly committeeId: string;
  readonly title: string;
  readonly motions: readonly MotionOn[];
  readonly memberNames: MemberNames;
};

const agendaOf = ({ programmeId, committeeId, motions, now }: ConveneCircularVote): Agenda => ({
  ...{ programmeId, committeeId, reconsidered: [], meetsOn: dayInBerlin(now) },
  applicationIds: motions.map(({ applicationId }) => applicationId),
});

/** What the agenda needs and, because the vote begins at once, what a meeting asks when it calls an item. */
export type CirculationOthers = AgendaOthers & { readonly [name: `review:${string}`]: Review } & {
  readonly [name: `organisation:${string}`]: Organisation;
};

const reviewIn = (others: CirculationOthers, applicationId: string): Review =>
  others[`review:${applicationId}`] ?? review.initial;

/** Whoever puts the motions leads the vote, and nobody leads where they have a conflict of interest. */
export const isImpartial = (
  { actorId }: Pick<ConveneCircularVote, 'actorId'>,
  others: CirculationOthers,
  applicationId: string,
): boolean => {
  const { conflictedPersonIds, raisedConflicts } = reviewIn(others, applicationId);
  const { organisationId } = placeOf(applicationIn(others, applicationId));
  const applicant = others[`organisation:${organisationId}`] ?? organisation.initial;
  return !conflictedPersonIds.has(actorId) && !raisedConflicts.has(actorId) && !isMember(applicant, actorId);
};

/** What a rule says of the first application for which it does not hold. */
const onEvery = ({ motions }: ConveneCircularVote, rule: (applicationId: string) => Verdict): Verdict =>
  motions.map(({ applicationId }) => rule(applicationId)).find((verdict) => verdict !== true) ?? true;

/** What one of the rules of motions says to all of them. */
const everyMotion =
  (rule: keyof typeof motionRules) =>
  (command: ConveneCircularVote, _meeting: Meeting, others: CirculationOthers): Verdict => {
    const verdicts = itemsOf(agendaOf(command), others).flatMap((item) =>
      command.motions
        .filter(({ applicationId }) => applicationId === item.applicationId)
        .map((motion) => motionRules[rule](motion, { item })),
    );
    return verdicts.find((verdict) => verdict !== true) ?? true;
  };

/** In the order in which the office should hear of them. */
export const circularVoteRules = {
  ...conveningRules,
  'no-circular-votes': (command, _meeting, { programme }) =>
    (rulesToday(command, programme)?.circularVoteDays.value ?? null) !== null,
  'application-listed-twice': (command) => agendaVerdicts.listedOnce(agendaOf(command)),
  ...agendaRules(agendaOf),
  'motion-despite-conflict': (command, _meeting, others) =>
    onEvery(command, (applicationId) => isImpartial(command, others, applicationId) || { applicationId }),
  'too-few-sheets': (command, _meeting, others) =>
    onEvery(command, (applicationId) => hasEnoughSheets(reviewIn(others, applicationId))),
  'motion-without-amount': everyMotion('motion-without-amount'),
  'motion-with-amount': everyMotion('motion-with-amount'),
  'motion-over-request': everyMotion('motion-over-request'),
  'exception-without-reason': everyMotion('exception-without-reason'),
} satisfies Rules<ConveneCircularVote, Meeting, CirculationOthers>;

export type CircularVoteRefusal = keyof typeof circularVoteRules;

const called = (meetingId: string, { applicationId, ...motion }: MotionOn, place: number): MeetingEvent => ({
  type: 'ItemCalled',
  data: { meetingId, itemId: `item-${place + 1}`, applicationId, motionNumber: 1, motion },
});

/**
 * Decides whether a committee votes without a meeting: every motion is open at once, until the end of the last day.
 *
 * @see VwVfG § 90 (1), GemO BW § 37 (1); BGB §§ 187 to 193 for the period
 */
export const conveneCircularVote = (
  command: ConveneCircularVote,
  meeting: Meeting,
  others: CirculationOthers,
): Decision<MeetingEvent, CircularVoteRefusal> => {
  const refusal = firstBroken(circularVoteRules, command, meeting, others);
  if (refusal) return refusal;
  const { programmeId, committeeId, title, now, motions } = command;
  const rules = rulesToday(command, others.programme);
  const days = rules?.circularVoteDays.value ?? null;
  const seats = others.programme.committees.get(committeeId)?.seats;
  if (!rules || days === null || !seats) return { refused: 'no-circular-votes' };
  const meetingId = command.derivedId('mtg');
  const data = {
    ...{ meetingId, programmeId, committeeId, title, startsAt: now, place: 'Umlaufverfahren' },
    ...votingRules(rules),
    ...{ invitationDays: 0, urgency: null, isSecondMeeting: false },
    votesUntil: endOfDay(
      endOfPeriod(dayInBerlin(now), { unit: 'days', count: days }, rules.officeSeat.value),
    ),
    seats: withNames(seats, command.memberNames),
    items: itemsOf(agendaOf(command), others),
  };
  return {
    accepted: [
      { type: 'MeetingConvened', data },
      ...motions.map((motion, place) => called(meetingId, motion, place)),
    ],
  };
};
