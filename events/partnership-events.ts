import * as z from 'zod';
import { day, personId, publicText, signedBasisPoints } from './fields.ts';
import { Confidence } from './rules/sourced.ts';

/** The base rate of a half-year as it was published; a later word on the same half-year corrects an earlier one. */
const BaseRateRecorded = z.strictObject({
  type: z.literal('BaseRateRecorded'),
  data: z.strictObject({
    validFromOn: day(),
    basisPoints: signedBasisPoints(),
    source: publicText(300),
    confidence: Confidence,
    recordedBy: personId(),
  }),
});

/** What holds for the whole partnership and every programme of it. */
export const PartnershipEvent = z.discriminatedUnion('type', [BaseRateRecorded]);
export type PartnershipEvent = z.infer<typeof PartnershipEvent>;
