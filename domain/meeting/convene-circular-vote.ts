import type { MeetingEvent, Motion } from '../../events/meeting-events.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin, endOfDay } from '../calendar.ts';
import { endOfPeriod } from '../deadlines/period.ts';
import { type Decision, firstBroken, type Rules, type Verdict } from '../decision.ts';
import { type Agenda, type AgendaOthers, agendaVerdicts, itemsOf } from './agenda.ts';
import type { Meeting } from './meeting.ts';
import { plannedItem } from './meeting-item.ts';
import { runsMeeting } from './meeting-rules.ts';
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

/** What one of the rules of motions says to all of them. */
const everyMotion =
  (rule: keyof typeof motionRules) =>
  (command: ConveneCircularVote, _meeting: Meeting, others: AgendaOthers): Verdict => {
    const items = new Map(itemsOf(agendaOf(command), others).map((item) => [item.itemId, plannedItem(item)]));
    const verdicts = command.motions.map((motion, place) =>
      motionRules[rule]({ ...motion, itemId: `item-${place + 1}` }, { items }),
    );
    return verdicts.find((verdict) => verdict !== true) ?? true;
  };

/** In the order in which the office should hear of them. */
export const circularVoteRules = {
  'unknown-programme': (_command, _meeting, { programme }) => programme.programmeId !== undefined,
  'unknown-committee': ({ committeeId }, _meeting, { programme }) => programme.committees.has(committeeId),
  'not-convening': (command, _meeting, { programme }) =>
    runsMeeting(command, { seats: programme.committees.get(command.committeeId)?.seats ?? [] }),
  'no-voting-rules-in-force': (command, _meeting, { programme }) =>
    rulesToday(command, programme) !== undefined,
  'no-circular-votes': (command, _meeting, { programme }) =>
    (rulesToday(command, programme)?.circularVoteDays.value ?? null) !== null,
  'application-listed-twice': (command) => agendaVerdicts.listedOnce(agendaOf(command)),
  'unknown-application': (command, _meeting, others) => agendaVerdicts.known(agendaOf(command), others),
  'not-for-this-committee': (command, _meeting, others) =>
    agendaVerdicts.forThisCommittee(agendaOf(command), others),
  'application-not-decidable': (command, _meeting, others) =>
    agendaVerdicts.decidable(agendaOf(command), others),
  'admitted-too-late': (command, _meeting, others) =>
    agendaVerdicts.admittedInTime(agendaOf(command), others),
  'motion-without-amount': everyMotion('motion-without-amount'),
  'motion-with-amount': everyMotion('motion-with-amount'),
  'motion-over-request': everyMotion('motion-over-request'),
  'exception-without-reason': everyMotion('exception-without-reason'),
} satisfies Rules<ConveneCircularVote, Meeting, AgendaOthers>;

export type CircularVoteRefusal = keyof typeof circularVoteRules;

const called = (
  meetingId: string,
  { applicationId: _id, ...motion }: MotionOn,
  place: number,
): MeetingEvent => ({
  type: 'ItemCalled',
  data: { meetingId, itemId: `item-${place + 1}`, motion },
});

/**
 * Decides whether a committee votes without a meeting: every motion is open at once, until the end of the last day.
 *
 * @see VwVfG § 90 (1), GemO BW § 37 (1); BGB §§ 187 to 193 for the period
 */
export const conveneCircularVote = (
  command: ConveneCircularVote,
  meeting: Meeting,
  others: AgendaOthers,
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
    votesUntil: endOfDay(endOfPeriod(dayInBerlin(now), { unit: 'days', count: days })),
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
