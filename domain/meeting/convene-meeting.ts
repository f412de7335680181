import type { AgendaItem, MeetingEvent } from '../../events/meeting-events.ts';
import type { Acting } from '../aggregate.ts';
import type { Application } from '../application/application.ts';
import { dayInBerlin } from '../calendar.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Fund } from '../fund/fund.ts';
import { type Programme, ruleSetOn } from '../programme/programme.ts';
import type { Meeting } from './meeting.ts';
import { runsMeeting } from './meeting-rules.ts';

export type ConveneMeeting = Acting & {
  readonly programmeId: string;
  readonly committeeId: string;
  readonly title: string;
  readonly startsAt: string;
  readonly place: string;
  readonly isSecondMeeting: boolean;
  readonly applicationIds: readonly string[];
};

/** What goes on the agenda and the funds that it asks for, by the name under which each stream was read. */
export type ConveneOthers = { readonly programme: Programme } & {
  readonly [name: `application:${string}`]: Application;
} & { readonly [name: `fund:${string}`]: Fund };

const applicationIn = (others: ConveneOthers, applicationId: string): Application | undefined =>
  others[`application:${applicationId}`];

/** Whether a committee can decide on it now: it waits for a decision, or only its sum is still open. */
export const isDecidable = ({ status, recommendation }: Application): boolean =>
  ['admitted', 'deferred', 'waitlisted'].includes(status) ||
  (status === 'recommended' && recommendation?.amountCents === null);

const isForCommittee = (command: ConveneMeeting, others: ConveneOthers, applicationId: string): boolean => {
  const application = applicationIn(others, applicationId);
  const fund = others[`fund:${application?.fundId ?? ''}`];
  return application?.programmeId === command.programmeId && fund?.committeeId === command.committeeId;
};

/** Only where the first meeting failed for want of a quorum may whoever comes to the second decide (VwVfG § 90 (2)). */
const isDeferredForQuorum = (application: Application | undefined): boolean =>
  application?.status === 'deferred' && application.deferredFor === 'quorum-not-met';

/** In the order in which the office should hear of them. */
export const conveneRules = {
  'unknown-programme': (_command, _meeting, { programme }) => programme.programmeId !== undefined,
  'unknown-committee': ({ committeeId }, _meeting, { programme }) => programme.committees.has(committeeId),
  'not-convening': (command, _meeting, { programme }) =>
    runsMeeting(command, { seats: programme.committees.get(command.committeeId)?.seats ?? [] }),
  'no-voting-rules-in-force': ({ now }, _meeting, { programme }) =>
    ruleSetOn(programme, dayInBerlin(now)) !== undefined,
  'application-listed-twice': ({ applicationIds }) => {
    const twice = applicationIds.find(
      (applicationId, place) => applicationIds.indexOf(applicationId) < place,
    );
    return twice ? { applicationId: twice } : true;
  },
  'unknown-application': ({ applicationIds }, _meeting, others) => {
    const unknown = applicationIds.find((id) => (applicationIn(others, id)?.status ?? 'none') === 'none');
    return unknown ? { applicationId: unknown } : true;
  },
  'not-for-this-committee': (command, _meeting, others) => {
    const foreign = command.applicationIds.find((id) => !isForCommittee(command, others, id));
    return foreign ? { applicationId: foreign } : true;
  },
  'application-not-decidable': ({ applicationIds }, _meeting, others) => {
    const early = applicationIds.find((id) => {
      const application = applicationIn(others, id);
      return !application || !isDecidable(application);
    });
    return early ? { applicationId: early } : true;
  },
  'not-deferred-before': ({ applicationIds, isSecondMeeting }, _meeting, others) => {
    const fresh = applicationIds.find((id) => !isDeferredForQuorum(applicationIn(others, id)));
    return isSecondMeeting && fresh ? { applicationId: fresh } : true;
  },
} satisfies Rules<ConveneMeeting, Meeting, ConveneOthers>;

export type ConveneRefusal = keyof typeof conveneRules;

const agenda = ({ applicationIds }: ConveneMeeting, others: ConveneOthers): AgendaItem[] =>
  applicationIds.map((applicationId, place) => {
    const {
      organisationId = '',
      fundId = '',
      roundId = '',
      content,
    } = applicationIn(others, applicationId) ?? {};
    const requestedCents = content?.financePlan.requestedCents ?? 0;
    return { itemId: `item-${place + 1}`, applicationId, organisationId, fundId, roundId, requestedCents };
  });

/**
 * Decides whether a committee is invited to this agenda.
 *
 * Seats and voting rules are fixed as they stand on the day of the invitation.
 *
 * @param command `isSecondMeeting` says that the invitation carries the notice that whoever comes decides
 * @see VwVfG § 90, GemO BW § 37 (3)
 */
export const conveneMeeting = (
  command: ConveneMeeting,
  meeting: Meeting,
  others: ConveneOthers,
): Decision<MeetingEvent, ConveneRefusal> => {
  const refusal = firstBroken(conveneRules, command, meeting, others);
  if (refusal) return refusal;
  const { programmeId, committeeId, title, startsAt, place, isSecondMeeting, now } = command;
  const rules = ruleSetOn(others.programme, dayInBerlin(now));
  const seats = others.programme.committees.get(committeeId)?.seats;
  if (!rules || !seats) return { refused: 'no-voting-rules-in-force' };
  const invitation = {
    meetingId: command.derivedId('mtg'),
    programmeId,
    committeeId,
    title,
    startsAt,
    place,
  };
  const quorumRule = rules.quorumRule.value;
  const quorumDenominator = rules.quorumDenominator.value;
  const customVoting = rules.customVoting.value;
  const groupLimits = rules.groupLimits.value;
  const voting = { quorumRule, quorumDenominator, customVoting, groupLimits, votesUntil: null };
  const data = { ...invitation, ...voting, isSecondMeeting, seats: [...seats] };
  return { accepted: [{ type: 'MeetingConvened', data: { ...data, items: agenda(command, others) } }] };
};
