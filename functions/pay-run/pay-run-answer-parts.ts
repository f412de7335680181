import * as z from 'zod';
import { day, instant } from '../../events/fields.ts';
import { plain } from '../answer-parts.ts';

/** What every answer says of a pay run. */
export const payRunFields = {
  returnedCents: z.int(),
  paidCents: z.int(),
  bookedCents: z.int(),
  awaitedCents: z.int(),
  totalCents: z.int(),
  pendingCents: z.int(),
  runId: plain,
  status: z.enum(['cancelled', 'none', 'prepared', 'released']),
  executionOn: day(),
  preparedBy: plain,
  preparedAt: instant(),
  releasedBy: plain.nullable(),
  releasedAt: instant().nullable(),
};
