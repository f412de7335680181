import * as z from 'zod';
import { count } from '../fields.ts';
import { sourced } from './sourced.ts';

/** How long a draft is kept that nobody touches, in days from the one on which it was last saved. */
export const DraftPeriods = z.strictObject({
  /** After so many it is erased; for the last thirty it is discarded and can be brought back. */
  erasedAfterDays: count(3_660),
  /** Days before it is discarded on which its writers are reminded, at least once. */
  remindedDaysBefore: z.array(count(366)).min(1).max(5),
});
export type DraftPeriods = z.infer<typeof DraftPeriods>;

export const draftPeriods = sourced(DraftPeriods);

/** Where a programme says nothing else, and where its rules were published before they said anything of drafts. */
export const usualDraftPeriods: z.infer<typeof draftPeriods> = {
  value: { erasedAfterDays: 180, remindedDaysBefore: [30, 7] },
  source: 'Own proposal: half a year, no longer than the personal data are needed (Art. 5 (1) (e) GDPR)',
  confidence: 'assumed',
};
