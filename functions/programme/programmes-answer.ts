import * as z from 'zod';
import { day } from '../../events/fields.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { listOf, plain } from '../answer-parts.ts';
import type { handler as programmes } from './programmes.ts';

const Item = z.strictObject({ programmeId: plain, title: plain, grantor: plain, closedOn: day().nullable() });

/** What `programmes` answers. */
export const programmesAnswer = answers(listOf(Item), (told: AnswerOf<typeof programmes>) => told);
