import type { Acting } from '../aggregate.ts';
import type { Programme } from '../programme/programme.ts';
import type { Review } from '../review/review.ts';
import { committeeTies } from './committee-standing.ts';
import { type MaybeOrganisation, organisationTies } from './organisation-standing.ts';
import { type Standing, ties } from './permission.ts';

type Actor = Pick<Acting, 'actorId'>;

/** How somebody stands to the scores of an application. */
export const toReview = (
  actor: Actor,
  { committeeId, conflictedPersonIds, isClosed }: Review,
  { programme, organisation }: MaybeOrganisation & { readonly programme?: Programme },
): Standing => ({
  relations: ties(
    ...organisationTies(actor, organisation),
    ...committeeTies(actor, { seats: programme?.committees.get(committeeId ?? '')?.seats ?? [] }),
    ['conflicted', conflictedPersonIds.has(actor.actorId)],
  ),
  state: committeeId === undefined ? 'none' : isClosed ? 'closed' : 'open',
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
