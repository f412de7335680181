import * as z from 'zod';
import { Motion } from '../../events/ballot-events.ts';
import { flag, instant } from '../../events/fields.ts';
import { ConflictGround } from '../../events/item-conflict-events.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { factFields, personalText, plain, told } from '../answer-parts.ts';
import { Group, Seat } from '../programme/seat-answer-parts.ts';
import { ApplicationStatus, ItemReason, ItemStatus } from '../status-answer-parts.ts';
import type { handler as meeting } from './meeting.ts';
import { meetingFields } from './meeting-answer-parts.ts';
import { MotionPut } from './minutes-answer-parts.ts';

const Count = z.strictObject({ yesCount: z.int(), noCount: z.int(), abstainCount: z.int() });

const Vote = z.strictObject({
  castAt: instant().optional(),
  seatId: plain,
  personId: plain,
  vote: z.enum(['abstain', 'no', 'yes']),
});

const Quorum = z.strictObject({ isMet: flag(), presentCount: z.int(), requiredCount: z.int() });

const Decision = z.strictObject({
  decidedBy: z.enum(['committee', 'presiding']),
  presidingPersonId: plain,
  yesCount: z.int(),
  noCount: z.int(),
  decidedAt: instant(),
});

const Conflict = z.strictObject({
  reason: personalText.nullable(),
  personId: plain,
  declaredBy: plain,
  ground: ConflictGround.nullable(),
  stand: z.enum(['cleared', 'excluded', 'undecided']),
  raisedAt: instant(),
  votes: z.array(z.strictObject({ personId: plain, isConflict: flag() })),
  decision: Decision.nullable(),
});

const Item = z.strictObject({
  myVote: z.enum(['abstain', 'no', 'yes']).nullable(),
  count: Count.nullable(),
  votes: z.array(Vote).nullable(),
  groupShares: z.array(z.strictObject({ group: Group, voteCount: z.int() })).nullable(),
  quorum: Quorum.nullable(),
  presidingPersonId: plain.nullable(),
  title: personalText.nullable(),
  organisationName: plain.nullable(),
  applicationStatus: ApplicationStatus.nullable(),
  conflictedPersonIds: z.array(plain),
  conflicts: z.array(Conflict),
  itemId: plain,
  applicationId: plain,
  organisationId: plain,
  fundId: plain,
  roundId: plain,
  requestedCents: z.int(),
  reconsideredFor: personalText.nullable(),
  asksForException: flag(),
  status: ItemStatus,
  needsConsent: flag(),
  consentedPersonIds: z.array(plain),
  motion: told(Motion).nullable(),
  motionNumber: z.int(),
  motions: z.array(MotionPut),
  calledAt: instant().nullable(),
  endedAt: instant().nullable(),
  voidedVotes: z.array(z.strictObject({ personId: plain, voidedAt: instant() })),
  endAnnouncedAt: instant().nullable(),
  resolution: z.strictObject(factFields('ResolutionPassed')).nullable(),
  reason: ItemReason.nullable(),
});

const Meeting = z.strictObject({
  ...meetingFields,
  items: z.array(Item),
  seats: z.array(Seat),
  presentPersonIds: z.array(plain),
  presence: z.array(z.strictObject({ personId: plain, isPresent: flag(), at: instant() })),
});

/** What `meeting` answers. */
export const meetingAnswer = answers(Meeting, (told: AnswerOf<typeof meeting>) => told);
