import * as z from 'zod';
import { DeferralReason } from '../../events/application-events.ts';
import { Motion, MotionOutcome } from '../../events/ballot-events.ts';
import { day, flag, instant } from '../../events/fields.ts';
import { ResolutionReference } from '../../events/fund-events.ts';
import { Instrument, Remedy } from '../../events/rules/grant-rules.ts';
import { RuleSetReference } from '../../events/rules/rule-set-reference.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { facts, personalText, plain, told } from '../answer-parts.ts';
import { Objection } from '../recovery/recovery-standing-answer-parts.ts';
import { ItemReason, ItemStatus } from '../status-answer-parts.ts';
import { Content, Version } from './application-content-answer-parts.ts';
import type { handler as applicationFile } from './application-file.ts';
import { Item, Posting } from './case-line-answer-parts.ts';
import { Finding, Grant, Warning } from './granted-answer-parts.ts';

const NoticeObjection = z.strictObject({
  filedOn: day(),
  status: z.enum(['open', 'rejected', 'upheld', 'withdrawn']),
});

const _RejectionNotice = z.strictObject({
  objection: NoticeObjection.nullable(),
  rejectedBy: z.enum(['committee', 'office']).nullable(),
  instrument: Instrument.nullable(),
  remedy: Remedy.nullable(),
  reasonedOn: day().nullable(),
  posting: Posting.nullable(),
  retrievedOn: day().nullable(),
  notifiedOn: day().nullable(),
  remedyEndsOn: day().nullable(),
  isFinal: flag(),
});

const Field = z.enum([
  'answers',
  'contactEmail',
  'contactName',
  'declarations',
  'description',
  'endsOn',
  'exceptions',
  'financePlan',
  'localParticipantCount',
  'participantCount',
  'place',
  'projectKind',
  'startsOn',
  'summary',
  'targetGroup',
  'title',
]);

const Clarification = z.strictObject({
  dueOn: day(),
  items: z.array(z.strictObject({ field: Field, question: personalText })),
  askedAt: instant(),
  answeredAt: instant().nullable(),
});

const Advice = z.strictObject({
  kind: z.enum(['in-person', 'in-writing', 'telephone', 'video']),
  advisedOn: day(),
  note: personalText.nullable(),
});

const Deferral = z.strictObject({
  reason: DeferralReason,
  resolution: told(ResolutionReference),
  question: personalText.nullable(),
  answerDueOn: day().nullable(),
  nextMeetingOn: day().nullable(),
  deferredAt: instant(),
});

const By = z.enum(['applicant', 'checker', 'clock', 'committee', 'coordination-office', 'finance']);

const Timeline = z.strictObject({ key: plain, at: instant(), by: By, facts: facts, text: plain });

const Recommendation = z.strictObject({
  amountCents: z.int().nullable(),
  resolution: told(ResolutionReference),
  conditions: z.array(personalText),
});

const Reason = z.enum([
  'already-begun',
  'committee-against',
  'deadline-missed',
  'double-funding',
  'funds-exhausted',
  'grant-not-carried',
  'incomplete',
  'not-eligible',
  'outside-aims',
  'score-too-low',
]);

const Rejection = z.strictObject({
  reasonTexts: z.array(plain),
  resolution: told(ResolutionReference).nullable(),
  reasons: z.array(Reason),
  explanation: personalText.nullable(),
  instrument: Instrument.nullable(),
  remedy: Remedy.nullable(),
  writtenAt: instant(),
});

const Meeting = z.strictObject({
  status: ItemStatus,
  reason: ItemReason.nullable(),
  motion: told(Motion).nullable(),
  isCarried: flag().nullable(),
  outcome: MotionOutcome.nullable(),
  yesCount: z.int().nullable(),
  noCount: z.int().nullable(),
  abstainCount: z.int().nullable(),
  meetingId: plain,
  title: plain,
  startsAt: instant(),
  itemId: plain,
});

const ApplicationFile = z.strictObject({
  ...Item.shape,
  content: Content.nullable(),
  versions: z.array(Version),
  warnings: z.array(Warning),
  ruleSet: told(RuleSetReference),
  findings: z.array(Finding),
  grant: Grant.nullable(),
  clarifications: z.array(Clarification),
  advice: z.array(Advice),
  deferrals: z.array(Deferral),
  timeline: z.array(Timeline),
  recommendation: Recommendation.nullable(),
  rejection: Rejection.nullable(),
  withdrawalReason: personalText.nullable(),
  meetings: z.array(Meeting),
  rejectionObjection: Objection.nullable(),
});

/** What `application-file` answers. */
export const applicationFileAnswer = answers(
  ApplicationFile,
  (told: AnswerOf<typeof applicationFile>) => told,
);
