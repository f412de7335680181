import { type Act, actOf } from '../payout/acts.ts';
import type { Notice, Objection } from '../payout/notice.ts';
import type { Granted } from '../payout/payout.ts';

/** What an objection is about: an act such as `revocation-1`; null for the grant itself. */
export type Against = { readonly against: string | null };

/** What can be, and was, done against the grant itself or against a later act; undefined where there is no such act. */
export const objectedIn = (
  { against }: Against,
  { notice, recovery }: Pick<Granted, 'notice' | 'recovery'>,
): Pick<Notice, 'objection' | 'remedyEndsOn'> | undefined =>
  against === null ? notice : actOf(recovery, against);

/** A grant with an objection that waits for its decision; `act` is null where it is against the grant itself. */
export type WithObjection = Granted & { readonly objection: Objection; readonly act: Act | null };

export const theObjection = {
  'no-objection-open': ({ against }: Against, payout: Granted): WithObjection | undefined => {
    const { notice, recovery } = payout;
    const act = against === null ? null : actOf(recovery, against);
    const objection = (act === null ? notice : act)?.objection;
    if (act === undefined || objection?.status !== 'open') return undefined;
    return { ...payout, objection, act };
  },
};

/** How a fact says what it is about. */
export const aboutOf = ({ against }: Against) => ({ against });
