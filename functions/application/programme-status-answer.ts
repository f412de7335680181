import * as z from 'zod';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { plain } from '../answer-parts.ts';
import { CaseStatus } from '../status-answer-parts.ts';
import type { handler as programmeStatus } from './programme-status.ts';

const Total = z.strictObject({
  count: z.int(),
  requestedCents: z.int(),
  recommendedCents: z.int(),
  grantedCents: z.int(),
  paidCents: z.int(),
});

const State = z.strictObject({
  statusText: plain,
  count: z.int(),
  requestedCents: z.int(),
  recommendedCents: z.int(),
  grantedCents: z.int(),
  paidCents: z.int(),
  status: CaseStatus,
});

const ProgrammeStatus = z.strictObject({
  programmeId: plain,
  title: plain,
  total: Total,
  states: z.array(State),
});

/** What `programme-status` answers. */
export const programmeStatusAnswer = answers(
  ProgrammeStatus,
  (told: AnswerOf<typeof programmeStatus>) => told,
);
