import type { MeetingEvent } from '../../events/meeting-events.ts';
import type { Acting } from '../aggregate.ts';
import type { Application } from '../application/application.ts';
import { addDays, dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { ruleSetOn } from '../programme/programme.ts';
import { type Agenda, type AgendaOthers, agendaVerdicts, applicationIn, itemsOf, listed } from './agenda.ts';
import { agendaRules, conveningRules } from './convening-rules.ts';
import type { Meeting } from './meeting.ts';
import { type MemberNames, withNames } from './seat-names.ts';
import { rulesToday, votingRules } from './voting-rules.ts';

export type ConveneMeeting = Acting &
  Omit<Agenda, 'meetsOn'> & {
    readonly title: string;
    readonly startsAt: string;
    readonly place: string;
    readonly isSecondMeeting: boolean;
    /** Why the invitation is later than the rules say; null where it is in time. */
    readonly urgency: string | null;
    readonly memberNames: MemberNames;
  };

const agendaOf = (command: ConveneMeeting): Agenda => ({
  ...command,
  meetsOn: dayInBerlin(command.startsAt),
});

/** Only where the first meeting failed for want of a quorum may whoever comes to the second decide (VwVfG § 90 (2)). */
const isDeferredForQuorum = (application: Application): boolean =>
  application.status === 'deferred' && application.deferredFor === 'quorum-not-met';

/** Whoever meets on the spot fills in the form while the meeting begins. */
const ON_THE_SPOT_MS = 5 * 60_000;

/** In the order in which the office should hear of them. */
export const conveneRules = {
  ...conveningRules,
  'meeting-in-the-past': ({ startsAt, now }) => Date.parse(now) - Date.parse(startsAt) <= ON_THE_SPOT_MS,
  'invitation-too-late': (command, _meeting, { programme }) => {
    const days = rulesToday(command, programme)?.invitationDays.value ?? 0;
    const earliestOn = addDays(dayInBerlin(command.now), days);
    return command.urgency !== null || earliestOn <= dayInBerlin(command.startsAt) || { earliestOn };
  },
  'nothing-to-decide': (command) => listed(agendaOf(command)).length > 0,
  'application-listed-twice': (command) => agendaVerdicts.listedOnce(agendaOf(command)),
  ...agendaRules(agendaOf),
  'no-second-meeting': (command, _meeting, { programme }) => {
    const rules = rulesToday(command, programme);
    if (!command.isSecondMeeting || rules?.quorumRule.value !== 'custom') return true;
    return rules.customVoting.value?.secondMeetingMin !== null;
  },
  'not-deferred-before': (command, _meeting, others) => {
    const fresh = listed(agendaOf(command)).find((id) => !isDeferredForQuorum(applicationIn(others, id)));
    return command.isSecondMeeting && fresh ? { applicationId: fresh } : true;
  },
} satisfies Rules<ConveneMeeting, Meeting, AgendaOthers>;

export type ConveneRefusal = keyof typeof conveneRules;

/**
 * Decides whether a committee is invited to this agenda, every seat and its substitute.
 *
 * Seats and voting rules are fixed as they stand on the day of the invitation.
 *
 * @param command `isSecondMeeting` says that the invitation carries the notice that whoever comes decides
 * @see VwVfG § 90, GemO BW §§ 34 (1) and 37 (3)
 */
export const conveneMeeting = (
  command: ConveneMeeting,
  meeting: Meeting,
  others: AgendaOthers,
): Decision<MeetingEvent, ConveneRefusal> => {
  const refusal = firstBroken(conveneRules, command, meeting, others);
  if (refusal) return refusal;
  const { programmeId, committeeId, title, startsAt, place, isSecondMeeting, now } = command;
  const rules = ruleSetOn(others.programme, dayInBerlin(now));
  const seats = others.programme.committees.get(committeeId)?.seats;
  if (!rules || !seats) return { refused: 'no-voting-rules-in-force' };
  const invitationDays = rules.invitationDays.value;
  const isInTime = addDays(dayInBerlin(now), invitationDays) <= dayInBerlin(startsAt);
  const data = {
    ...{ meetingId: command.derivedId('mtg'), programmeId, committeeId, title, startsAt, place },
    ...votingRules(rules),
    ...{ invitationDays, urgency: isInTime ? null : command.urgency, votesUntil: null, isSecondMeeting },
    seats: withNames(seats, command.memberNames),
    items: itemsOf(agendaOf(command), others),
  };
  return { accepted: [{ type: 'MeetingConvened', data }] };
};
