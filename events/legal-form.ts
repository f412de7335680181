import type * as z from 'zod';
import { code } from './fields.ts';

/** What kind of group applies. */
export const LegalForm = code(
  'registered-association',
  'informal-group',
  'foundation',
  'public-body',
  'company',
  'other',
);
export type LegalForm = z.infer<typeof LegalForm>;
