import * as z from 'zod';
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
import { Seat } from './programme-events.ts';
import { CustomVoting, GroupLimits, QuorumDenominator, QuorumRule } from './rules/committee-rules.ts';

export const AgendaItem = z.strictObject({
  itemId: slug(),
  applicationId: applicationId(),
  organisationId: organisationId(),
  fundId: slug(),
  roundId: slug(),
  requestedCents: cents(),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

/** Everyone on a seat was invited to this agenda; the seats and the voting rules are those of the day of the invitation. */
const MeetingConvened = z.strictObject({
  type: z.literal('MeetingConvened'),
  data: z.strictObject({
    meetingId: meetingId(),
    programmeId: slug(),
    committeeId: slug(),
    title: publicText(),
    startsAt: instant(),
    place: publicText(),
    quorumRule: QuorumRule,
    quorumDenominator: QuorumDenominator,
    /** The committee's own rules; null unless `quorumRule` is `custom`. */
    customVoting: CustomVoting.nullable(),
    groupLimits: GroupLimits.nullable(),
    /** The end of a vote by circulation; null for a meeting in a room (VwVfG § 90 (1)). */
    votesUntil: instant().nullable(),
    /** A second meeting on items that failed for want of a quorum, and the invitation said what follows (VwVfG § 90 (2)). */
    isSecondMeeting: flag(),
    seats: z.array(Seat).min(1).max(60),
    items: z.array(AgendaItem).min(1).max(100),
  }),
});

const PresenceRecorded = z.strictObject({
  type: z.literal('PresenceRecorded'),
  data: z.strictObject({ meetingId: meetingId(), personId: personId(), isPresent: flag() }),
});

/** The member leaves the room for this item: not counted as present, no vote (VwVfG § 20 (4)). */
const ItemConflictDeclared = z.strictObject({
  type: z.literal('ItemConflictDeclared'),
  data: z.strictObject({ meetingId: meetingId(), itemId: slug(), personId: personId() }),
});

/** The application left the agenda without a vote: it was withdrawn, or decided in another meeting in the meantime. */
const ItemRemoved = z.strictObject({
  type: z.literal('ItemRemoved'),
  data: z.strictObject({
    meetingId: meetingId(),
    itemId: slug(),
    applicationId: applicationId(),
    reason: code('withdrawn', 'already-decided'),
  }),
});

/** What the committee votes on: money (a sum, or the sum still open), a place on the waiting list, or a rejection. */
export const Motion = z.strictObject({
  outcome: code('grant', 'grant-amount-open', 'waitlist', 'reject'),
  amountCents: cents(),
  conditions: z.array(publicText(1_000)).max(20),
});
export type Motion = z.infer<typeof Motion>;

/** The item is open for votes on this motion; called again with another motion, the votes on the former no longer count. */
const ItemCalled = z.strictObject({
  type: z.literal('ItemCalled'),
  data: z.strictObject({ meetingId: meetingId(), itemId: slug(), motion: Motion }),
});

const VoteCast = z.strictObject({
  type: z.literal('VoteCast'),
  data: z.strictObject({
    meetingId: meetingId(),
    itemId: slug(),
    personId: personId(),
    vote: code('yes', 'no', 'abstain'),
  }),
});

/** What was resolved, with the count and the quorum at that moment; money is reserved in the same append. */
const ResolutionPassed = z.strictObject({
  type: z.literal('ResolutionPassed'),
  data: z.strictObject({
    meetingId: meetingId(),
    itemId: slug(),
    applicationId: applicationId(),
    fundId: slug(),
    roundId: slug(),
    outcome: code('grant', 'grant-amount-open', 'waitlist', 'reject'),
    amountCents: cents(),
    conditions: z.array(publicText(1_000)).max(20),
    yesCount: count(60),
    noCount: count(60),
    abstainCount: count(60),
    presentCount: count(60),
    requiredCount: count(60),
    quorumRule: QuorumRule,
  }),
});

const ItemDeferred = z.strictObject({
  type: z.literal('ItemDeferred'),
  data: z.strictObject({
    meetingId: meetingId(),
    itemId: slug(),
    applicationId: applicationId(),
    reason: code('quorum-not-met', 'open-question', 'funds-exhausted'),
  }),
});

const MeetingClosed = z.strictObject({
  type: z.literal('MeetingClosed'),
  data: z.strictObject({ meetingId: meetingId() }),
});

export const MeetingEvent = z.discriminatedUnion('type', [
  MeetingConvened,
  PresenceRecorded,
  ItemConflictDeclared,
  ItemCalled,
  VoteCast,
  ResolutionPassed,
  ItemDeferred,
  ItemRemoved,
  MeetingClosed,
]);
export type MeetingEvent = z.infer<typeof MeetingEvent>;
