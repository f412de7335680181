import type { FollowUp } from '../reaction.ts';
import { isErasable, type RetentionRow } from '../retention/retention-row.ts';

/** Papers whose period is over, and which no audit holds, are erased. */
export const endedRetention = (row: RetentionRow, today: string): readonly FollowUp[] =>
  isErasable(row, today)
    ? [{ command: 'erase-case', params: { applicationId: row.applicationId }, body: {} }]
    : [];
