import * as z from 'zod';
import { day, instant } from '../../events/fields.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { plain } from '../answer-parts.ts';
import type { handler as payRuns } from './pay-runs.ts';

const Item = z.strictObject({
  returnedCents: z.int(),
  paidCents: z.int(),
  bookedCents: z.int(),
  awaitedCents: z.int(),
  totalCents: z.int(),
  pendingCents: z.int(),
  paymentCount: z.int(),
  runId: plain,
  status: z.enum(['cancelled', 'none', 'prepared', 'released']),
  executionOn: day(),
  preparedBy: plain,
  preparedAt: instant(),
  releasedBy: plain.nullable(),
  releasedAt: instant().nullable(),
});

/** What `pay-runs` answers. */
export const payRunsAnswer = answers(
  z.strictObject({ items: z.array(Item), next: plain.nullable() }),
  (told: AnswerOf<typeof payRuns>) => told,
);
