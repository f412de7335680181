import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { Erasure } from '../person/erasure-answer-parts.ts';
import type { handler as erasure } from './erasure.ts';

/** What `erasure` answers. */
export const erasureAnswer = answers(Erasure, (told: AnswerOf<typeof erasure>) => told);
