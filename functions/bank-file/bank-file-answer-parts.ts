import * as z from 'zod';
import { day, instant } from '../../events/fields.ts';
import { plain } from '../answer-parts.ts';

/** What every answer says of a file of the bank. */
export const bankFileFields = {
  kind: z.enum(['statement', 'status']),
  bankFileId: plain,
  messageId: plain,
  createdOn: day(),
  sha256: plain,
  runIds: z.array(plain),
  /** What was counted and not kept. */
  aside: z.array(
    z.strictObject({
      kind: z.enum(['names-nothing-of-ours', 'of-another-account']),
      entryCount: z.int(),
      debitCents: z.int(),
      creditCents: z.int(),
      withoutSumCount: z.int(),
    }),
  ),
  importedBy: plain,
  importedAt: instant(),
  readAgainBy: plain.nullable(),
  readAgainAt: instant().nullable(),
};
