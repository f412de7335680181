import * as z from 'zod';
import { flag, instant } from '../../events/fields.ts';
import { ExcusableLimit } from '../../events/rules/plan-rules.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { personalText, plain } from '../answer-parts.ts';
import { ApplicationStatus, VoidedBecause } from '../status-answer-parts.ts';
import type { handler as roundRanking } from './round-ranking.ts';

const Place = z.enum(['above', 'below', 'below-minimum', 'decided', 'too-few-sheets', 'unscored']);

const WithVoided = z.strictObject({ score: plain.nullable(), rank: z.int(), place: Place });

const Entry = z.strictObject({
  withVoided: WithVoided.nullable(),
  normalised: WithVoided.nullable(),
  voided: z.array(z.strictObject({ seatId: plain.nullable(), because: VoidedBecause })),
  sheetCount: z.int(),
  emptySheetCount: z.int(),
  notApplicable: z.array(z.strictObject({ criterionId: plain, sheetCount: z.int() })),
  score: plain.nullable(),
  firstCriterionScore: plain.nullable(),
  scaleMax: z.number(),
  sheetsMin: z.number(),
  applicationId: plain,
  organisationId: plain,
  title: personalText,
  status: ApplicationStatus,
  submittedAt: instant(),
  completeAt: instant(),
  requestedCents: z.int(),
  exceptions: z.array(ExcusableLimit),
  rank: z.int(),
  place: Place,
  runningCents: z.int().nullable(),
  remainingCents: z.int().nullable(),
});

const EntryUnranked = z.strictObject({
  rank: z.null(),
  place: z.null(),
  runningCents: z.null(),
  remainingCents: z.null(),
  withVoided: z.null(),
  normalised: z.null(),
  voided: z.array(z.strictObject({ seatId: plain.nullable(), because: VoidedBecause })),
  sheetCount: z.int(),
  emptySheetCount: z.int(),
  notApplicable: z.array(z.strictObject({ criterionId: plain, sheetCount: z.int() })),
  score: plain.nullable(),
  firstCriterionScore: plain.nullable(),
  scaleMax: z.number(),
  sheetsMin: z.number(),
  applicationId: plain,
  organisationId: plain,
  title: personalText,
  status: ApplicationStatus,
  submittedAt: instant(),
  completeAt: instant(),
  requestedCents: z.int(),
  exceptions: z.array(ExcusableLimit),
});

const Withheld = z.strictObject({ applicationId: plain, title: personalText, reason: plain });

const Ranking = z.strictObject({
  fundId: plain,
  availableCents: z.int(),
  isComplete: flag(),
  isChangedByVoid: flag(),
  entries: z.union([z.array(Entry), z.array(EntryUnranked)]),
  withheld: z.array(Withheld),
});

const RoundRanking = z.strictObject({
  explanations: z.strictObject({ order: plain, voided: plain, normalised: plain }),
  roundId: plain,
  rankings: z.array(Ranking),
});

/** What `round-ranking` answers. */
export const roundRankingAnswer = answers(RoundRanking, (told: AnswerOf<typeof roundRanking>) => told);
