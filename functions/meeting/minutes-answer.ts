import * as z from 'zod';
import { flag, instant } from '../../events/fields.ts';
import { QuorumRule } from '../../events/rules/committee-rules.ts';
import { RuleSetReference } from '../../events/rules/rule-set-reference.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { factFields, personalText, plain, told } from '../answer-parts.ts';
import { Seat } from '../programme/seat-answer-parts.ts';
import { ItemReason, ItemStatus } from '../status-answer-parts.ts';
import type { handler as minutes } from './minutes.ts';
import { Correction, MotionPut, Remark } from './minutes-answer-parts.ts';

const Conflict = z.strictObject({
  decidedBy: z.enum(['committee', 'presiding']).nullable(),
  presidingPersonId: plain.nullable(),
  yesCount: z.int().nullable(),
  noCount: z.int().nullable(),
  personId: plain,
  stand: z.enum(['cleared', 'excluded', 'undecided']),
});

const Vote = z.strictObject({ presentCount: z.int(), personId: plain, castAt: instant() });

const Item = z.strictObject({
  title: personalText.nullable(),
  organisationName: plain.nullable(),
  conflicts: z.array(Conflict),
  presentPersonIds: z.array(plain),
  votes: z.array(Vote),
  remarks: z.array(Remark),
  calledAt: instant().nullable(),
  endedAt: instant().nullable(),
  endAnnouncedAt: instant().nullable(),
  resolution: z.strictObject(factFields('ResolutionPassed')).nullable(),
  reason: ItemReason.nullable(),
  voidedVotes: z.array(z.strictObject({ personId: plain, voidedAt: instant() })),
  itemId: plain,
  applicationId: plain,
  organisationId: plain,
  requestedCents: z.int(),
  reconsideredFor: personalText.nullable(),
  motions: z.array(MotionPut),
  status: ItemStatus,
});

const Attendance = z.strictObject({ personId: plain, from: instant(), until: instant().nullable() });

const Minute = z.strictObject({
  items: z.array(Item),
  digest: plain,
  signature: z.strictObject({ digest: plain, signedBy: plain, at: instant() }).nullable(),
  corrections: z.array(Correction),
  seats: z.array(Seat),
  attendance: z.array(Attendance),
  excusedPersonIds: z.array(plain),
  remarks: z.array(Remark),
  ruleSet: told(RuleSetReference),
  quorumRule: QuorumRule,
  isSecondMeeting: flag(),
  urgency: plain.nullable(),
  votesUntil: instant().nullable(),
  objections: z.array(z.strictObject({ personId: plain, at: instant() })),
  meetingId: plain,
  programmeId: plain,
  committeeId: plain,
  title: plain,
  place: plain,
  startsAt: instant(),
  convenedAt: instant(),
  closedAt: instant().nullable(),
});

/** What `minutes` answers. */
export const minutesAnswer = answers(Minute, (told: AnswerOf<typeof minutes>) => told);
