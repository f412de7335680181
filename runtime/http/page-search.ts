import * as z from 'zod';
import { keyInCursor, PAGE_SIZE, PAGE_SIZE_MAX } from '../../domain/reading/page.ts';

/** `limit` and `cursor` of a list that is given in pages; the cursor comes from `next` of the page before. */
export const PageSearch = z.strictObject({
  limit: z.coerce.number().int().min(1).max(PAGE_SIZE_MAX).default(PAGE_SIZE),
  cursor: z
    .string()
    .min(1, 'not-a-cursor')
    .max(300)
    .refine((cursor) => keyInCursor(cursor) !== undefined, 'not-a-cursor')
    .optional(),
});
