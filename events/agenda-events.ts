import * as z from 'zod';
import { caseText } from './case-text.ts';
import {
  applicationId,
  cents,
  code,
  count,
  flag,
  instant,
  meetingId,
  organisationId,
  personId,
  publicText,
  slug,
} from './fields.ts';
import { MeetingSeat } from './programme-events.ts';
import {
  CustomVoting,
  GroupLimits,
  QuorumDenominator,
  QuorumRule,
  VotedDownGrant,
} from './rules/committee-rules.ts';
import { RuleSetReference } from './rules/rule-set-reference.ts';

export const AgendaItem = z.strictObject({
  itemId: slug(),
  applicationId: applicationId(),
  organisationId: organisationId(),
  fundId: slug(),
  roundId: slug(),
  requestedCents: cents(),
  /** Why the committee comes back to what it resolved before; null where nothing was resolved yet. */
  reconsideredFor: caseText(1_000).nullable(),
  /** The applicant asks to lift a limit in this single case, so that a grant needs a reason of its own. */
  asksForException: flag(),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

/**
 * Everyone on a seat and every substitute was invited to this agenda; the seats and the voting rules are those of the
 * day of the invitation.
 */
const MeetingConvened = z.strictObject({
  type: z.literal('MeetingConvened'),
  data: z.strictObject({
    meetingId: meetingId(),
    programmeId: slug(),
    committeeId: slug(),
    title: publicText(),
    startsAt: instant(),
    place: publicText(),
    /** Which version of the rules the voting rules come from. */
    ruleSet: RuleSetReference,
    quorumRule: QuorumRule,
    quorumDenominator: QuorumDenominator,
    /** The committee's own rules; null unless `quorumRule` is `custom`. */
    customVoting: CustomVoting.nullable(),
    groupLimits: GroupLimits.nullable(),
    votedDownGrant: VotedDownGrant,
    /** Days between invitation and meeting, at least. */
    invitationDays: count(60),
    /** Why it is shorter this time; it holds as long as nobody objects. */
    urgency: publicText(500).nullable(),
    /** The first instant after a vote by circulation; null for a meeting in a room (VwVfG § 90 (1)). */
    votesUntil: instant().nullable(),
    /** A second meeting on items that failed for want of a quorum, and the invitation said what follows (VwVfG § 90 (2)). */
    isSecondMeeting: flag(),
    seats: z.array(MeetingSeat).min(1).max(60),
    items: z.array(AgendaItem).min(1).max(100),
  }),
});

/** A member does not agree to be invited so late: nothing can be resolved in this meeting. */
const UrgencyObjected = z.strictObject({
  type: z.literal('UrgencyObjected'),
  data: z.strictObject({ meetingId: meetingId(), personId: personId() }),
});

/** The agenda grew: in time for the meeting, or only if everyone with a vote agrees. */
const ItemAdded = z.strictObject({
  type: z.literal('ItemAdded'),
  data: z.strictObject({ meetingId: meetingId(), item: AgendaItem, isInTime: flag() }),
});

const ItemConsented = z.strictObject({
  type: z.literal('ItemConsented'),
  data: z.strictObject({ meetingId: meetingId(), itemId: slug(), personId: personId() }),
});

/** Came or left, at the instant at which it is recorded. */
const PresenceRecorded = z.strictObject({
  type: z.literal('PresenceRecorded'),
  data: z.strictObject({ meetingId: meetingId(), personId: personId(), isPresent: flag() }),
});

/** The member said that they would not come. */
const AbsenceExcused = z.strictObject({
  type: z.literal('AbsenceExcused'),
  data: z.strictObject({ meetingId: meetingId(), personId: personId() }),
});

/** The application left the agenda without a vote: it was withdrawn, or decided in another meeting in the meantime. */
const ItemRemoved = z.strictObject({
  type: z.literal('ItemRemoved'),
  data: z.strictObject({
    meetingId: meetingId(),
    itemId: slug(),
    applicationId: applicationId(),
    reason: code('withdrawn', 'already-decided', 'lapsed'),
  }),
});

const MeetingClosed = z.strictObject({
  type: z.literal('MeetingClosed'),
  data: z.strictObject({ meetingId: meetingId() }),
});

export const agendaEvents = [
  MeetingConvened,
  UrgencyObjected,
  ItemAdded,
  ItemConsented,
  PresenceRecorded,
  AbsenceExcused,
  ItemRemoved,
  MeetingClosed,
] as const;
