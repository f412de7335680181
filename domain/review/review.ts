import type { ReviewEvent } from '../../events/review-events.ts';
import type { Criterion, ScoreVisibility } from '../../events/rules/committee-rules.ts';
import type { Aggregate } from '../aggregate.ts';

/** What a decision on a review must remember; what people look at is a projection. */
export type Review = {
  readonly programmeId: string | undefined;
  readonly organisationId: string | undefined;
  readonly committeeId: string | undefined;
  readonly criteria: ReadonlyMap<string, Criterion>;
  readonly visibility: ScoreVisibility;
  readonly sheetsMin: number;
  /** Everyone who handed in a sheet. */
  readonly scorerIds: ReadonlySet<string>;
  readonly conflictedPersonIds: ReadonlySet<string>;
  /** Conflicts that others raised and nobody has decided yet: the person concerned, and who raised it. */
  readonly raisedConflicts: ReadonlyMap<string, string>;
  readonly lookedBehindIds: ReadonlySet<string>;
  readonly isClosed: boolean;
};

const without = (raised: Review['raisedConflicts'], personId: string): Review['raisedConflicts'] =>
  new Map([...raised].filter(([concerned]) => concerned !== personId));

const excluded = (state: Review, personId: string): Review => ({
  ...state,
  conflictedPersonIds: new Set([...state.conflictedPersonIds, personId]),
  raisedConflicts: without(state.raisedConflicts, personId),
});

export const review: Aggregate<Review, ReviewEvent> = {
  family: 'review',
  initial: {
    programmeId: undefined,
    organisationId: undefined,
    committeeId: undefined,
    criteria: new Map(),
    visibility: 'own-sheet-first',
    sheetsMin: 0,
    scorerIds: new Set(),
    conflictedPersonIds: new Set(),
    raisedConflicts: new Map(),
    lookedBehindIds: new Set(),
    isClosed: false,
  },
  evolve: (state, { type, data }) => {
    switch (type) {
      case 'ReviewOpened': {
        const { programmeId, organisationId, committeeId, visibility, sheetsMin } = data;
        const criteria = new Map(data.criteria.map((criterion) => [criterion.criterionId, criterion]));
        return { ...state, programmeId, organisationId, committeeId, visibility, sheetsMin, criteria };
      }
      case 'ConflictOfInterestDeclared':
        return excluded(state, data.personId);
      case 'ReviewConflictRaised':
        return {
          ...state,
          raisedConflicts: new Map([...state.raisedConflicts, [data.personId, data.raisedBy]]),
        };
      case 'ReviewConflictDecided':
        return data.isConflict
          ? excluded(state, data.personId)
          : { ...state, raisedConflicts: without(state.raisedConflicts, data.personId) };
      case 'ScoreVisibilitySet':
        return { ...state, visibility: data.visibility };
      case 'ScoresLookedBehind':
        return { ...state, lookedBehindIds: new Set([...state.lookedBehindIds, data.personId]) };
      case 'ApplicationScored':
        return { ...state, scorerIds: new Set([...state.scorerIds, data.personId]) };
      case 'ReviewClosed':
        return { ...state, isClosed: true };
    }
  },
};
