import * as z from 'zod';
import { day } from '../../events/fields.ts';
import { Confidence } from '../../events/rules/sourced.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { listOf, plain } from '../answer-parts.ts';
import type { handler as baseRates } from './base-rates.ts';

const Item = z.strictObject({
  validFromOn: day(),
  basisPoints: z.int(),
  source: plain,
  confidence: Confidence,
});

/** What `base-rates` answers. */
export const baseRatesAnswer = answers(listOf(Item), (told: AnswerOf<typeof baseRates>) => told);
