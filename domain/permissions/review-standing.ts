import type { Seat } from '../../events/programme-events.ts';
import type { Acting } from '../aggregate.ts';
import type { Programme } from '../programme/programme.ts';
import type { Review } from '../review/review.ts';
import { committeeTies } from './committee-standing.ts';
import { type MaybeOrganisation, organisationTies } from './organisation-standing.ts';
import { type Standing, ties } from './permission.ts';

type Actor = Pick<Acting, 'actorId'>;

/** The seats of the committee that scores; none where there is no review. */
const seatsIn = (review: Review, programme: Programme | undefined): readonly Seat[] =>
  review.status === 'none' ? [] : (programme?.committees.get(review.committeeId)?.seats ?? []);

/** How somebody stands to the scores of an application. */
export const toReview = (
  actor: Actor,
  review: Review,
  { programme, organisation }: MaybeOrganisation & { readonly programme?: Programme },
): Standing => ({
  relations: ties(
    ...organisationTies(actor, organisation),
    ...committeeTies(actor, { seats: seatsIn(review, programme) }),
    ['conflicted', review.conflictedPersonIds.has(actor.actorId)],
  ),
  state: review.status,
});

/** How somebody stands to a conflict of interest of a member that others raise and decide. */
export const toRaisedConflict = (
  command: Actor & { readonly personId: string },
  review: Review,
  others: Parameters<typeof toReview>[2],
): Standing => {
  const { relations, state } = toReview(command, review, others);
  const own = ties(
    ['oneself', command.personId === command.actorId],
    ['conflict-raiser', review.raisedConflicts.get(command.personId) === command.actorId],
  );
  return { relations: new Set([...relations, ...own]), state };
};
