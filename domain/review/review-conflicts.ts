import type { ReviewEvent } from '../../events/review-events.ts';

type ConflictEvent = Extract<
  ReviewEvent,
  { type: 'ConflictOfInterestDeclared' | 'ReviewConflictRaised' | 'ReviewConflictDecided' }
>;

/** What became of a conflict of interest: the member stepped back, it is still open, or the committee decided. */
export type ConflictState = 'declared' | 'raised' | 'excluded' | 'dismissed';

/** What is known of one member's conflict in one review; the newest word counts. */
export type ReviewConflict = {
  readonly personId: string;
  readonly state: ConflictState;
  readonly at: string;
};

const stateAfter = (event: ConflictEvent): ConflictState => {
  switch (event.type) {
    case 'ConflictOfInterestDeclared':
      return 'declared';
    case 'ReviewConflictRaised':
      return 'raised';
    case 'ReviewConflictDecided':
      return event.data.isConflict ? 'excluded' : 'dismissed';
  }
};

type WithConflicts = { readonly conflicts: readonly ReviewConflict[] };

const isOut = ({ state }: ReviewConflict): boolean => state === 'declared' || state === 'excluded';

/** The conflicts of a review after one more word about one of them, and everyone who keeps out then. */
export const conflictsAfter = ({ conflicts: before }: WithConflicts, event: ConflictEvent, at: string) => {
  const { personId } = event.data;
  const others = before.filter((conflict) => conflict.personId !== personId);
  const conflicts = [...others, { personId, state: stateAfter(event), at }];
  return { conflicts, conflictedPersonIds: conflicts.filter(isOut).map((conflict) => conflict.personId) };
};

const stateOf = ({ conflicts }: WithConflicts, personId: string): ConflictState | undefined =>
  conflicts.find((conflict) => conflict.personId === personId)?.state;

/** Why a member's sheet does not count; undefined where it does. While a conflict is undecided it does not either. */
export const voidedBecause = (
  row: WithConflicts,
  personId: string,
): Exclude<ConflictState, 'dismissed'> | undefined => {
  const state = stateOf(row, personId);
  return state === 'dismissed' ? undefined : state;
};
