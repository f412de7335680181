import * as z from 'zod';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { listOf } from '../answer-parts.ts';
import { meetingFields } from './meeting-answer-parts.ts';
import type { handler as meetings } from './meetings.ts';

const Item = z.strictObject({
  ...meetingFields,
  itemCount: z.int(),
  pendingCount: z.int(),
  presentCount: z.int(),
});

/** What `meetings` answers. */
export const meetingsAnswer = answers(listOf(Item), (told: AnswerOf<typeof meetings>) => told);
