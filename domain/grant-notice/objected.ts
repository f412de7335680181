import { actOf } from '../payout/acts.ts';
import type { Notice } from '../payout/notice.ts';
import type { Granted } from '../payout/payout.ts';

/** What an objection is about: an act such as `revocation-1`, or the grant itself. */
export type Against = { readonly against?: string | null };

/** What can be, and was, done against the grant itself or against a later act; undefined where there is no such act. */
export const objectedIn = (
  { against = null }: Against,
  { notice, recovery }: Pick<Granted, 'notice' | 'recovery'>,
): Pick<Notice, 'objection' | 'remedyEndsOn'> | undefined =>
  against === null ? notice : actOf(recovery, against);

/** Whether an objection waits for its decision there. */
export const isObjected = (about: Against, payout: Pick<Granted, 'notice' | 'recovery'>): boolean =>
  objectedIn(about, payout)?.objection?.status === 'open';

/** How a fact says what it is about. */
export const aboutOf = ({ against = null }: Against) => ({ against });
