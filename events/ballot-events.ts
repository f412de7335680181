import * as z from 'zod';
import { DeferralReason } from './application-events.ts';
import { Conditions, caseText } from './case-text.ts';
import { applicationId, cents, code, count, flag, meetingId, personId, slug } from './fields.ts';
import { QuorumRule } from './rules/committee-rules.ts';
import { RuleSetReference } from './rules/rule-set-reference.ts';

export const MotionOutcome = code('grant', 'grant-amount-open', 'waitlist', 'reject');

/**
 * What the committee votes on: money (a sum, or the sum still open), a place on the waiting list, or a rejection.
 *
 * Its words belong to the case that it is about, which the event around it names; the sum and the votes stay.
 */
export const Motion = z.strictObject({
  outcome: MotionOutcome,
  amountCents: cents(),
  conditions: Conditions,
  /** Why a limit of the rules is lifted in this single case; null where none is. */
  exceptionReason: caseText(1_000).nullable(),
});
export type Motion = z.infer<typeof Motion>;

/** The motions on an item are numbered from 1, in the order in which they were put. */
const motionNumber = () => count(1000);

/** The item is open for votes on this motion; called again with another motion, the votes on the former no longer count. */
const ItemCalled = z.strictObject({
  type: z.literal('ItemCalled'),
  data: z.strictObject({
    meetingId: meetingId(),
    itemId: slug(),
    applicationId: applicationId(),
    motionNumber: motionNumber(),
    motion: Motion,
  }),
});

/** By the member, or by the substitute of the seat. */
const VoteCast = z.strictObject({
  type: z.literal('VoteCast'),
  data: z.strictObject({
    meetingId: meetingId(),
    itemId: slug(),
    /** The motion that the vote is about. */
    motionNumber: motionNumber(),
    personId: personId(),
    vote: code('yes', 'no', 'abstain'),
  }),
});

/** A vote that was cast before its conflict of interest was known: it does not count. */
const VoteVoided = z.strictObject({
  type: z.literal('VoteVoided'),
  data: z.strictObject({
    meetingId: meetingId(),
    itemId: slug(),
    personId: personId(),
    reason: code('conflict'),
  }),
});

/** Who leads the item said that the vote ends now, although not everyone present has voted. */
const VoteEndAnnounced = z.strictObject({
  type: z.literal('VoteEndAnnounced'),
  data: z.strictObject({ meetingId: meetingId(), itemId: slug(), announcedBy: personId() }),
});

/**
 * The vote on a motion, with its counts and the quorum at that moment, and what follows from it for the application.
 *
 * Money is reserved in the same append.
 */
const ResolutionPassed = z.strictObject({
  type: z.literal('ResolutionPassed'),
  data: z.strictObject({
    meetingId: meetingId(),
    itemId: slug(),
    applicationId: applicationId(),
    fundId: slug(),
    roundId: slug(),
    /** The version of the application that the committee had before it. */
    contentVersion: count(1000),
    motionNumber: motionNumber(),
    /** What was put to the vote, with its sum. */
    motion: Motion,
    /** Whether that motion was carried. */
    isCarried: flag(),
    /** By the votes, by who led the item where these were even, or because nobody objected to a circulation. */
    decidedBy: code('votes', 'presiding-vote', 'no-objection'),
    /** What it means for the application: that of the motion, or a rejection where a grant was voted down. */
    outcome: MotionOutcome,
    yesCount: count(60),
    noCount: count(60),
    abstainCount: count(60),
    presentCount: count(60),
    requiredCount: count(60),
    quorumRule: QuorumRule,
    /** The version of the rules that the vote was held under. */
    ruleSet: RuleSetReference,
    /** Who led the item; null where nobody could in a vote by circulation. */
    presidingPersonId: personId().nullable(),
  }),
});

const ItemDeferred = z.strictObject({
  type: z.literal('ItemDeferred'),
  data: z.strictObject({
    meetingId: meetingId(),
    itemId: slug(),
    applicationId: applicationId(),
    reason: DeferralReason,
  }),
});

/** A member wants to talk about it in a meeting: the vote by circulation fails (VwVfG § 90 (1), GemO BW § 37 (1)). */
const CirculationObjected = z.strictObject({
  type: z.literal('CirculationObjected'),
  data: z.strictObject({ meetingId: meetingId(), personId: personId() }),
});

export const ballotEvents = [
  ItemCalled,
  VoteCast,
  VoteVoided,
  VoteEndAnnounced,
  ResolutionPassed,
  ItemDeferred,
  CirculationObjected,
] as const;
