import * as z from 'zod';
import { flag, instant } from '../../events/fields.ts';
import { ExcusableLimit } from '../../events/rules/plan-rules.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { personalText, plain } from '../answer-parts.ts';
import { ApplicationStatus, VoidedBecause } from '../status-answer-parts.ts';
import { Result } from './result-answer-parts.ts';
import type { handler as roundRanking } from './round-ranking.ts';

const Place = z.enum(['above', 'below', 'below-minimum', 'decided', 'too-few-sheets', 'unscored']);

const WithVoided = z.strictObject({ score: plain.nullable(), rank: z.int(), place: Place });

/** What is told of an application whether it has a rank or not. */
const scored = {
  voided: z.array(z.strictObject({ seatId: plain.nullable(), because: VoidedBecause })),
  ...Result.shape,
  applicationId: plain,
  organisationId: plain,
  title: personalText,
  status: ApplicationStatus,
  submittedAt: instant(),
  completeAt: instant(),
  requestedCents: z.int(),
  exceptions: z.array(ExcusableLimit),
};

const Entry = z.strictObject({
  withVoided: WithVoided.nullable(),
  normalised: WithVoided.nullable(),
  ...scored,
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
  ...scored,
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
