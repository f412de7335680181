import type { ReviewEvent } from '../../events/review-events.ts';
import type { Acting } from '../aggregate.ts';
import type { Decision } from '../decision.ts';
import type { Review } from './review.ts';

export type KeepOutOfReview = Acting & {
  readonly applicationId: string;
  readonly personId: string;
  /** Who led the item when it was decided. */
  readonly decidedBy: string;
};

const REASON = 'Vom Gremium in der Sitzung entschieden.';

/** Whom the others excluded in a meeting keeps out of the scores, too: their sheet no longer counts, and they see no other. */
export const keepOutOfReview = (
  { applicationId, personId, decidedBy }: KeepOutOfReview,
  { status, conflictedPersonIds }: Review,
): Decision<ReviewEvent, never> => {
  if (status === 'none' || conflictedPersonIds.has(personId)) return { accepted: [] };
  const data = { applicationId, personId, isConflict: true, decidedBy, reason: REASON };
  return { accepted: [{ type: 'ReviewConflictDecided', data }] };
};
