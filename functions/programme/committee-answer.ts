import * as z from 'zod';
import { instant } from '../../events/fields.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { plain } from '../answer-parts.ts';
import type { handler as committee } from './committee.ts';
import { Seat } from './seat-answer-parts.ts';

const Committee = z.strictObject({
  committeeId: plain,
  title: plain,
  term: z.number(),
  seatedAt: instant(),
  seats: z.array(Seat),
});

/** What `committee` answers. */
export const committeeAnswer = answers(Committee, (told: AnswerOf<typeof committee>) => told);
