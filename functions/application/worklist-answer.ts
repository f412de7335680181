import * as z from 'zod';
import { day, flag } from '../../events/fields.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { facts, listOf, plain, since } from '../answer-parts.ts';
import { WaitsFor } from '../status-answer-parts.ts';
import type { handler as worklist } from './worklist.ts';

const Item = z.strictObject({
  key: plain,
  facts: facts.optional(),
  waitsFor: WaitsFor,
  applicationId: plain.nullable(),
  organisationId: plain.nullable(),
  programmeId: plain.nullable(),
  fundId: plain.nullable(),
  title: z.unknown(),
  since,
  dueOn: day().nullable(),
  isOverdue: flag(),
  personId: plain.optional(),
  inChargeId: plain.nullable(),
  text: plain,
});

/** What `worklist` answers. */
export const worklistAnswer = answers(listOf(Item), (told: AnswerOf<typeof worklist>) => told);
