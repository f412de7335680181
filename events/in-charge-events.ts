import * as z from 'zod';
import { applicationId, personId } from './fields.ts';

/** Who of the coordination office looks after the case from here on: another person, the one who says so, or nobody. */
const CaseHandedOver = z.strictObject({
  type: z.literal('CaseHandedOver'),
  data: z.strictObject({
    applicationId: applicationId(),
    /** Null where nobody does any more. */
    inChargeId: personId().nullable(),
    /** Null where whoever had it left the office. */
    handedOverBy: personId().nullable(),
  }),
});

/** Who looks after a case; it changes nothing of where the case stands. */
export const inChargeEvents = [CaseHandedOver] as const;
