import * as z from 'zod';
import { plain } from '../answer-parts.ts';

/** What the score sheets of an application come to. */
export const Result = z.strictObject({
  sheetCount: z.int(),
  emptySheetCount: z.int(),
  notApplicable: z.array(z.strictObject({ criterionId: plain, sheetCount: z.int() })),
  score: plain.nullable(),
  firstCriterionScore: plain.nullable(),
  scaleMax: z.number(),
  sheetsMin: z.number(),
});
