import * as z from 'zod';
import { day } from '../../events/fields.ts';
import { plain } from '../answer-parts.ts';

export const Kept = z.strictObject({ applicationId: plain, keptUntilOn: day().nullable() });

export const Erasure = z.strictObject({
  orderedOn: day(),
  keptBecause: z.literal('gdpr-17-3-b'),
  kept: z.array(Kept),
  erasedOn: day().nullable(),
});
